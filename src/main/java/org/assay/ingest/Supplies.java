package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what the paths of an import are, and finds the supply of an interrupted import again. */
@Component
class Supplies {

    ArticleSupply of(List<Path> paths) throws IOException {
        return paths.size() == 1 && CorpusFolder.isCorpus(paths.getFirst())
                ? CorpusSupply.in(paths.getFirst())
                : FileSupply.of(paths);
    }

    ArticleSupply reopen(ImportJob job) {
        if (job.origin().equals(CorpusSupply.BUNDLED)) {
            return CorpusSupply.bundled();
        }
        if (job.origin().startsWith(CorpusSupply.FOLDER)) {
            return CorpusSupply.in(Path.of(job.origin().substring(CorpusSupply.FOLDER.length())));
        }
        return new FileSupply(job.files().stream().map(ImportFile::name).toList());
    }
}
