package org.assay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Keeps the files that editors send and imports them. */
@Service
public class Uploads {

    private static final int LONGEST_NAME = 120;

    private final Incoming incoming;
    private final Importing importing;
    private final ImportQueue queue;

    Uploads(Incoming incoming, Importing importing, ImportQueue queue) {
        this.incoming = incoming;
        this.importing = importing;
        this.queue = queue;
    }

    /**
     * A file as it was sent.
     *
     * @param name as the sender gave it, folders included or not
     */
    public record Upload(@Nullable String name, InputStreamSource content) {}

    /**
     * Keeps the files and has them imported when it is their turn.
     *
     * @return the id of the import
     * @throws InvalidUpload where there is no file, or one without a name or with nothing in it
     */
    public long add(List<Upload> files) throws IOException {
        if (files.isEmpty()) {
            throw new InvalidUpload("there is no file in the request; expected a part with an article file");
        }
        List<Path> kept = new ArrayList<>();
        for (Upload file : files) {
            kept.add(keep(file));
        }
        long planned = importing.plan(kept, true);
        queue.add(planned);
        return planned;
    }

    /** A file of an import as it is told to readers: of one that was sent the name alone. */
    public String shownName(String name) {
        return incoming.sentName(name);
    }

    private Path keep(Upload file) throws IOException {
        String name = file.name() == null ? "" : plain(file.name());
        if (name.isEmpty()) {
            throw new InvalidUpload("file name is '%s'; expected the name of an article file".formatted(file.name()));
        }
        Path kept = Files.createDirectories(
                        incoming.folder().resolve(UUID.randomUUID().toString()))
                .resolve(name);
        try (InputStream content = file.content().getInputStream()) {
            if (Files.copy(content, kept) == 0) {
                throw new InvalidUpload(name + " is empty; expected an article");
            }
        }
        return kept;
    }

    /** Without folders, leading dots and anything a file system might take amiss. */
    private static String plain(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
