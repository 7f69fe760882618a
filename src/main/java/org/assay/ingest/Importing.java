package org.assay.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.claim.Topic;
import org.assay.claim.TopicChoices;
import org.assay.claim.Vectors;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.relation.Grouping;
import org.assay.relation.Judging;
import org.assay.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The import: the whole way from articles to claims that can be found. Each step is done in portions that are stored as
 * they are finished, so an import that was interrupted goes on where it was when it is run again.
 */
@Service
public class Importing {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private final ImportLog log;
    private final Supplies supplies;
    private final TopicChoices topics;
    private final Preparing preparing;
    private final Storing storing;
    private final Vectors vectors;
    private final Judging judging;
    private final Grouping grouping;
    private final Curation curation;
    private final Findability findability;
    private volatile boolean isStopping;

    Importing(
            ImportLog log,
            Supplies supplies,
            TopicChoices topics,
            Preparing preparing,
            Storing storing,
            Vectors vectors,
            Judging judging,
            Grouping grouping,
            Curation curation,
            Findability findability) {
        this.log = log;
        this.supplies = supplies;
        this.topics = topics;
        this.preparing = preparing;
        this.storing = storing;
        this.vectors = vectors;
        this.judging = judging;
        this.grouping = grouping;
        this.curation = curation;
        this.findability = findability;
    }

    /** Lists an import of the bundled corpus; {@link #run} does it. */
    public long planBundledCorpus() {
        return log.open(CorpusSupply.bundled(), true);
    }

    /**
     * Lists an import of files, folders of files, or one corpus folder; {@link #run} does it.
     *
     * @param curated whether verdicts and relations of a corpus folder are taken over
     * @throws InvalidCorpus where the folder is a corpus with mistakes in it
     */
    public long plan(List<Path> paths, boolean curated) {
        try {
            return log.open(supplies.of(paths), curated);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the files of " + paths, unreadable);
        }
    }

    /** Does what is left of an import, from reading its files to being searchable. */
    public void run(long jobId) {
        ImportJob job = log.find(jobId);
        try {
            ArticleSupply supply = supplies.reopen(job);
            supply.corpus().ifPresent(this::takeTopics);
            readArticles(job, supply);
            findability.awaitCaughtUp();
            compareStatements(jobId);
            groupStatements(jobId);
            Optional<CorpusFolder> corpus = supply.corpus().filter(any -> job.isCurated());
            if (corpus.isPresent()) {
                takeVerdicts(jobId, corpus.get());
            }
            enter(jobId, "Making it searchable");
            findability.awaitCaughtUp();
            LOG.info(log.finish(jobId));
        } catch (ImportStopped stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            log.fail(jobId, failed);
            throw failed;
        }
    }

    /** Has the running import stop at the next portion; what is done stays done. */
    public void stop() {
        isStopping = true;
    }

    private void takeTopics(CorpusFolder corpus) {
        List<Topic> described = new ArrayList<>();
        for (CorpusTopic topic : corpus.topics()) {
            described.add(new Topic(topic.slug(), topic.label(), topic.description(), described.size()));
        }
        topics.describe(described);
    }

    private void readArticles(ImportJob job, ArticleSupply supply) {
        int done = job.filesDone();
        for (ImportFile file : job.files()) {
            if (file.state() != ImportFile.State.WAITING) {
                continue;
            }
            done++;
            try {
                enter(
                        job.id(),
                        "Reading article %d of %d".formatted(done, job.files().size()));
                PreparedArticle article =
                        preparing.prepare(file.name(), supply.read(file.name()), supply.details(file.name()));
                vectors.of(statementsOf(article));
                Source source = storing.store(article);
                log.stored(job.id(), file.ordinal(), source);
                LOG.info("{}: {} statements", file.name(), statementsOf(article).size());
            } catch (ImportStopped stopped) {
                throw stopped;
            } catch (IOException | RuntimeException broken) {
                log.failed(job.id(), file.ordinal(), reason(broken));
                LOG.warn("{} is not in: {}", file.name(), reason(broken));
            }
        }
    }

    private void compareStatements(long jobId) {
        List<Long> waiting = judging.waiting();
        Pace pace = new Pace();
        judging.judge(
                waiting,
                done -> enter(
                        jobId,
                        "Comparing statement %d of %d, %.0f a second"
                                .formatted(done, waiting.size(), pace.perSecond(done))));
    }

    private void groupStatements(long jobId) {
        enter(jobId, "Grouping statements into claims");
        grouping.group(grouping.waiting());
    }

    private void takeVerdicts(long jobId, CorpusFolder corpus) {
        enter(jobId, "Attaching %d curated verdicts".formatted(corpus.verdicts().size()));
        List<String> notes = curation.apply(corpus, curation.match(corpus));
        notes.forEach(LOG::info);
        log.note(jobId, notes);
    }

    private void enter(long jobId, String phase) {
        if (isStopping) {
            throw new ImportStopped();
        }
        log.enter(jobId, phase);
        LOG.info(phase);
    }

    private static List<String> statementsOf(PreparedArticle article) {
        return article.extraction().passages().stream()
                .map(ReadPassage::statements)
                .flatMap(List::stream)
                .map(ReadStatement::text)
                .toList();
    }

    private static String reason(Exception broken) {
        String message = broken.getMessage();
        return broken instanceof NoSuchFileException
                ? "there is no such file"
                : message == null ? broken.getClass().getSimpleName() : message;
    }
}
