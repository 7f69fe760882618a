package org.assay.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.assay.claim.Statements;
import org.assay.claim.Topic;
import org.assay.claim.TopicChoices;
import org.assay.claim.Vectors;
import org.assay.extraction.Extraction;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.relation.Grouping;
import org.assay.relation.Judging;
import org.assay.source.Copies;
import org.assay.source.Revision;
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
    private final Copies copies;
    private final Rereading rereading;
    private final Statements statements;
    private final Vectors vectors;
    private final Judging judging;
    private final Grouping grouping;
    private final Curation curation;
    private final Findability findability;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean isStopping;

    Importing(
            ImportLog log,
            Supplies supplies,
            TopicChoices topics,
            Preparing preparing,
            Storing storing,
            Copies copies,
            Rereading rereading,
            Statements statements,
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
        this.copies = copies;
        this.rereading = rereading;
        this.statements = statements;
        this.vectors = vectors;
        this.judging = judging;
        this.grouping = grouping;
        this.curation = curation;
        this.findability = findability;
    }

    /** Lists an import of the bundled corpus; {@link #run} does it. */
    public long planBundledCorpus() {
        return plan(CorpusSupply.bundled(), true);
    }

    /**
     * Lists a new reading of the stored articles that another version of the program has read, if there are any and
     * none is under way; {@link #run} does it.
     */
    public OptionalLong planRereading() {
        List<String> waiting = rereading.waiting();
        return waiting.isEmpty() || log.isRereading()
                ? OptionalLong.empty()
                : OptionalLong.of(log.open(ImportJob.REREADING, waiting, false));
    }

    /**
     * Lists an import without files that compares all statements anew, where another version of the classifier has compared
     * them; {@link #run} does it. Every other import does it, too.
     */
    public OptionalLong planRenewal() {
        copies.placeMissing();
        return judging.isBehind() ? OptionalLong.of(plan(new FileSupply(List.of()), false)) : OptionalLong.empty();
    }

    /**
     * Lists an import of files, folders of files, or one corpus folder; {@link #run} does it.
     *
     * @param curated whether verdicts and relations of a corpus folder are taken over
     * @throws InvalidCorpus where the folder is a corpus with mistakes in it
     */
    public long plan(List<Path> paths, boolean curated) {
        try {
            return plan(supplies.of(paths), curated);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the files of " + paths, unreadable);
        }
    }

    /** Does what is left of an import, from reading its files to being searchable; waits for one that runs. */
    public void run(long jobId) {
        turn.lock();
        try {
            runAlone(jobId);
        } finally {
            turn.unlock();
        }
    }

    private void runAlone(long jobId) {
        ImportJob job = log.find(jobId);
        try {
            Optional<CorpusFolder> corpus =
                    job.isRereading() ? Optional.empty() : supplies.reopen(job).corpus();
            corpus.ifPresent(this::takeTopics);
            readArticles(job);
            findability.awaitCaughtUp();
            compareStatements(jobId);
            groupStatements(jobId);
            if (corpus.isPresent() && job.isCurated()) {
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

    /**
     * Compares the statements that editors added or brought back with their neighbours, and groups them and those beside
     * them or beside what a deleted source said. Does no harm when there are none, or when it is done twice;
     * waits for an import that runs.
     */
    public void settle() {
        turn.lock();
        try {
            findability.awaitCaughtUp();
            judging.judge(statements.findNeverJudged(), done -> {});
            Set<Long> statementIds = new TreeSet<>(grouping.waiting());
            statementIds.addAll(statements.findBesideDecided());
            grouping.group(statementIds);
        } finally {
            turn.unlock();
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

    private void readArticles(ImportJob job) {
        FileReader reader = job.isRereading() ? this::reread : importFrom(supplies.reopen(job));
        int done = job.filesDone();
        for (ImportFile file : job.files()) {
            if (file.state() != ImportFile.State.WAITING) {
                continue;
            }
            done++;
            try {
                enter(
                        job.id(),
                        "Reading article %d of %d%s"
                                .formatted(done, job.files().size(), job.isRereading() ? " anew" : ""));
                log.stored(job.id(), file.ordinal(), reader.read(file.name()));
            } catch (ImportStopped stopped) {
                throw stopped;
            } catch (IOException | RuntimeException broken) {
                log.failed(job.id(), file.ordinal(), reason(broken));
                LOG.warn("{} is not in: {}", file.name(), reason(broken));
            }
        }
    }

    private FileReader importFrom(ArticleSupply supply) {
        return name -> {
            PreparedArticle article = preparing.prepare(name, supply.read(name), supply.details(name));
            embed(name, article.extraction());
            return storing.store(article);
        };
    }

    private Source reread(String identity) {
        Revision latest = rereading.latest(identity);
        Extraction now = preparing.reread(latest.source(), latest.text());
        embed(identity, now);
        rereading.replace(latest.id(), now);
        return latest.source();
    }

    /** Has the vectors of all statements at hand before the transaction that stores them. */
    private void embed(String name, Extraction extraction) {
        List<String> texts = extraction.passages().stream()
                .map(ReadPassage::statements)
                .flatMap(List::stream)
                .map(ReadStatement::text)
                .toList();
        vectors.of(texts);
        LOG.info("{}: {} statements", name, texts.size());
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
        Set<Long> statementIds = new TreeSet<>(grouping.waiting());
        statementIds.addAll(log.statementsOf(jobId));
        grouping.group(statementIds);
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

    private long plan(ArticleSupply supply, boolean curated) {
        return log.open(supply.origin(), supply.names(), curated);
    }

    /** Reads one article and stores what is in it. */
    private interface FileReader {

        Source read(String name) throws IOException;
    }

    private static String reason(Exception broken) {
        String message = broken.getMessage();
        return broken instanceof NoSuchFileException
                ? "there is no such file"
                : message == null ? broken.getClass().getSimpleName() : message;
    }
}
