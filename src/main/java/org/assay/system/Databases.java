package org.assay.system;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the same migrations run on H2 and on PostgreSQL, which name their types for long strings differently. */
@Configuration
class Databases {

    @Bean
    FlywayConfigurationCustomizer longStrings(@Value("${spring.datasource.url}") String url) {
        return flyway -> flyway.placeholders(columnTypes(url));
    }

    /** The column types for long strings, by placeholder, of the database at a JDBC URL. */
    static Map<String, String> columnTypes(String url) {
        return url.startsWith("jdbc:h2:")
                ? Map.of("bytes", "binary large object", "text", "character large object")
                : Map.of("bytes", "bytea", "text", "text");
    }
}
