package org.assay.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the search that know nothing of Spring. */
@Configuration
class SearchParts {

    @Bean
    Analysis analysis() {
        return new Analysis();
    }
}
