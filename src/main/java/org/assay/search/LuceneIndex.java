package org.assay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.assay.text.Embedder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The Lucene index on disk. Searches see what was committed last; an index of another form (schema, analysis or
 * embedding model), or one that cannot be read, is begun anew and so waits to be filled from the database.
 */
@Component
class LuceneIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);
    /** Changes with the fields of the documents. */
    private static final int SCHEMA = 6;

    private static final String FORM = "form";

    private final String form;
    private final Analysis analysis;
    private final Directory directory;
    private IndexWriter writer;
    private volatile SearcherManager searchers;

    LuceneIndex(@Value("${assay.home}") String home, Analysis analysis, Embedder embedder) throws IOException {
        this.form = "schema %d, analysis %d, vectors %s".formatted(SCHEMA, Analysis.VERSION, embedder.version());
        this.analysis = analysis;
        this.directory = new MMapDirectory(Files.createDirectories(Path.of(home).resolve("index")));
        this.writer = openOrBegin();
        this.searchers = new SearcherManager(writer, new ClaimFacets.Searchers());
    }

    /** Takes the documents of a unit for those it had; searches see them after {@link #commit}. */
    void replace(Unit unit, List<Document> documents) throws IOException {
        if (documents.isEmpty()) {
            writer.deleteDocuments(unit.term());
        } else {
            writer.updateDocuments(unit.term(), documents);
        }
    }

    /** Brings everything replaced so far to the disk and to the searches. */
    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Replaces the whole index, or leaves it as it was when the filling fails. */
    void rewrite(Filling filling) throws IOException {
        try {
            writer.deleteAll();
            filling.run();
            commit();
        } catch (IOException | RuntimeException failed) {
            writer.rollback();
            SearcherManager closed = searchers;
            writer = open(OpenMode.CREATE_OR_APPEND);
            searchers = new SearcherManager(writer, new ClaimFacets.Searchers());
            closed.close();
            throw failed;
        }
    }

    <T> T search(Task<T> task) {
        try {
            SearcherManager current = searchers;
            IndexSearcher searcher = current.acquire();
            try {
                return task.run(searcher);
            } finally {
                current.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the search index cannot be read", unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private IndexWriter openOrBegin() throws IOException {
        try {
            if (isOfThisForm()) {
                return open(OpenMode.APPEND);
            }
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException unreadable) {
            log.warn("The search index cannot be read and is made anew from the database", unreadable);
        }
        return open(OpenMode.CREATE);
    }

    private boolean isOfThisForm() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            String found = reader.getIndexCommit().getUserData().get(FORM);
            if (!form.equals(found)) {
                log.info("The search index is of the form '{}' and is made anew as '{}'", found, form);
            }
            return form.equals(found);
        }
    }

    private IndexWriter open(OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analysis)
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setCodec(new VectorsInBytes());
        IndexWriter opened = new IndexWriter(directory, config);
        opened.setLiveCommitData(new ArrayList<>(Map.of(FORM, form).entrySet()));
        return opened;
    }

    /** A reading of the index as it was at one moment. */
    @FunctionalInterface
    interface Task<T> {
        T run(IndexSearcher searcher) throws IOException;
    }

    /** Writes every document of the index. */
    @FunctionalInterface
    interface Filling {
        void run() throws IOException;
    }
}
