package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The articles of a corpus, bundled or in a folder. */
record CorpusSupply(String origin, CorpusFolder folder) implements ArticleSupply {

    static final String BUNDLED = "corpus:";
    static final String FOLDER = "corpus-folder:";

    static CorpusSupply bundled() {
        return new CorpusSupply(BUNDLED, CorpusFolder.bundled());
    }

    static CorpusSupply in(Path folder) {
        return new CorpusSupply(FOLDER + folder.toAbsolutePath(), CorpusFolder.read(folder));
    }

    @Override
    public List<String> names() {
        return folder.sources().stream().map(CorpusSource::file).toList();
    }

    @Override
    public byte[] read(String name) throws IOException {
        return folder.article(details(name));
    }

    @Override
    public CorpusSource details(String name) {
        return folder.sources().stream()
                .filter(source -> source.file().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the corpus no longer lists '%s'".formatted(name)));
    }

    @Override
    public Optional<CorpusFolder> corpus() {
        return Optional.of(folder);
    }
}
