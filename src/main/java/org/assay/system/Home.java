package org.assay.system;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where all state lives, and what is imported first.
 *
 * @param home the folder of database and index; made when missing
 * @param corpus the folder imported into an empty home; {@code none} for nothing, null for the one that is bundled
 */
@ConfigurationProperties("assay")
public record Home(
        @DefaultValue(".assay") Path home, @Nullable String corpus) {}
