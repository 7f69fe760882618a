package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Article files named one by one, or all those in a folder. */
record FileSupply(List<String> names) implements ArticleSupply {

    static final String ORIGIN = "files:";

    /**
     * The files under the given paths.
     *
     * @throws IOException where a folder cannot be listed
     */
    static FileSupply of(List<Path> paths) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .forEach(file -> names.add(name(file)));
                }
            } else {
                names.add(name(path));
            }
        }
        return new FileSupply(names);
    }

    @Override
    public String origin() {
        return ORIGIN;
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(Path.of(name));
    }

    @Override
    public @Nullable CorpusSource details(String name) {
        return null;
    }

    @Override
    public Optional<CorpusFolder> corpus() {
        return Optional.empty();
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
