package org.assay.search;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.util.Map;
import org.assay.Assay;
import org.assay.claim.TopicChoices;
import org.assay.claim.Vectors;
import org.assay.text.Embedder;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Runs a test on an empty knowledge base of its own: H2 in memory, the index in a new folder under target. */
@SpringBootTest(
        classes = SearchTest.Context.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "assay.home=target/search-test/${random.uuid}",
            "spring.datasource.url=jdbc:h2:mem:search-test;DB_CLOSE_DELAY=-1"
        })
@Retention(RetentionPolicy.RUNTIME)
@interface SearchTest {

    /** The search on the stored entities, without the parts that fill or show the knowledge base. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = SearchTest.class,
            excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Checking.class))
    @EntityScan(basePackageClasses = Assay.class)
    @EnableJpaRepositories(basePackageClasses = Assay.class)
    @Import({SampleClaims.class, TopicChoices.class, Vectors.class})
    class Context {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Embedder embedder() {
            return Embedder.open();
        }

        @Bean
        FlywayConfigurationCustomizer longStrings() {
            return flyway ->
                    flyway.placeholders(Map.of("bytes", "binary large object", "text", "character large object"));
        }
    }
}
