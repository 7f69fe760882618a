package org.assay.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the articles of an import come from. */
interface ArticleSupply {

    /** How the supply is written in the import's row, so that it can be found again after a restart. */
    String origin();

    /** The articles it has, by name. */
    List<String> names();

    /**
     * The bytes of an article.
     *
     * @throws IOException where it cannot be read; the others are not affected
     */
    byte[] read(String name) throws IOException;

    /** What the corpus says about an article; null where it is not from a corpus. */
    @Nullable
    CorpusSource details(String name);

    /** The corpus behind it, where there is one. */
    Optional<CorpusFolder> corpus();
}
