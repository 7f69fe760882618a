package org.assay.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Keeps the files that were sent, each in a folder of its own under {@code incoming} of the home. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 120;

    private final Path incoming;

    Uploads(@Value("${assay.home}") Path home) {
        this.incoming = home.toAbsolutePath().normalize().resolve("incoming");
    }

    /**
     * Keeps a file under the last part of its name.
     *
     * @throws ResponseStatusException where it has no name or nothing in it (400)
     */
    Path keep(MultipartFile file) throws IOException {
        String name = plain(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        if (name.isEmpty()) {
            throw Parameters.wrong("file name", file.getOriginalFilename(), "the name of an article file");
        }
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name + " is empty; expected an article");
        }
        Path folder = Files.createDirectories(incoming.resolve(UUID.randomUUID().toString()));
        Path kept = folder.resolve(name);
        file.transferTo(kept);
        return kept;
    }

    /** A file of an import as it is told to readers: of one that was sent the name alone. */
    String shownName(String name) {
        return name.startsWith(incoming.toString())
                ? String.valueOf(Path.of(name).getFileName())
                : name;
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
