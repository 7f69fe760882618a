package org.assay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a corpus by their names relative to it, in a folder or packaged with the program. */
interface CorpusFiles {

    /** The corpus as it is called in messages. */
    String name();

    boolean exists(String file);

    byte[] read(String file) throws IOException;

    /** The relative names of the verdict files, in the order of the alphabet. */
    List<String> verdictFiles() throws IOException;

    /** The corpus in a folder of the file system. */
    record InFolder(Path folder) implements CorpusFiles {

        @Override
        public String name() {
            return folder.toString();
        }

        @Override
        public boolean exists(String file) {
            return Files.isRegularFile(folder.resolve(file));
        }

        @Override
        public byte[] read(String file) throws IOException {
            return Files.readAllBytes(folder.resolve(file));
        }

        @Override
        public List<String> verdictFiles() throws IOException {
            Path verdicts = folder.resolve("verdicts");
            if (!Files.isDirectory(verdicts)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(verdicts)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".yaml"))
                        .sorted()
                        .map(name -> "verdicts/" + name)
                        .toList();
            }
        }
    }

    /** The corpus on the class path; works from classes and from a jar inside a jar. */
    record Packaged(PathMatchingResourcePatternResolver resources, String name) implements CorpusFiles {

        @Override
        public boolean exists(String file) {
            return resource(file).exists();
        }

        @Override
        public byte[] read(String file) throws IOException {
            try (InputStream stream = resource(file).getInputStream()) {
                return stream.readAllBytes();
            }
        }

        @Override
        public List<String> verdictFiles() throws IOException {
            return Arrays.stream(resources.getResources("classpath*:" + name + "/verdicts/*.yaml"))
                    .map(file -> Objects.requireNonNull(file.getFilename(), "a file of the class path has a name"))
                    .sorted()
                    .map(file -> "verdicts/" + file)
                    .toList();
        }

        private Resource resource(String file) {
            return resources.getResource("classpath:" + name + "/" + file);
        }
    }
}
