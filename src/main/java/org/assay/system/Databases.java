package org.assay.system;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the same migrations run on H2 and on PostgreSQL, which name their type for long byte strings differently. */
@Configuration
class Databases {

    @Bean
    FlywayConfigurationCustomizer byteStrings(@Value("${spring.datasource.url}") String url) {
        String type = url.startsWith("jdbc:h2:") ? "binary large object" : "bytea";
        return flyway -> flyway.placeholders(Map.of("bytes", type));
    }
}
