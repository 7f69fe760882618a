package org.assay.system;

import java.time.Clock;
import org.assay.extraction.Extractor;
import org.assay.relation.PairClassifier;
import org.assay.relation.TwoStepClassifier;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.assay.text.PairReader;
import org.assay.text.StatementReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The parts that know nothing of Spring, each made once. */
@Configuration
@EnableResilientMethods
@EnableConfigurationProperties(Home.class)
class Machinery {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Language language() {
        return Language.open();
    }

    @Bean
    Embedder embedder() {
        return Embedder.open();
    }

    @Bean
    StatementReader statementReader(Language language) {
        return new StatementReader(language);
    }

    @Bean
    Extractor extractor(Language language, Embedder embedder, StatementReader reader) {
        return new Extractor(language, embedder, reader);
    }

    @Bean(destroyMethod = "close")
    PairModel pairModel() {
        return PairModel.open();
    }

    @Bean
    PairClassifier pairClassifier(PairReader reader) {
        return new TwoStepClassifier(reader);
    }
}
