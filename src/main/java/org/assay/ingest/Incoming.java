package org.assay.ingest;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of the home that keeps the files which editors sent, each in a folder of its own. */
@Component
class Incoming {

    private final Path folder;

    Incoming(@Value("${assay.home}") Path home) {
        this.folder = home.toAbsolutePath().normalize().resolve("incoming");
    }

    Path folder() {
        return folder;
    }

    /** Whether an article of an import, or what its source is known by, is a file that was sent. */
    boolean holds(String name) {
        return name.startsWith(folder.toString());
    }

    /** What the sender called a file that was sent; any other name as it is. */
    String sentName(String name) {
        return holds(name) ? String.valueOf(Path.of(name).getFileName()) : name;
    }
}
