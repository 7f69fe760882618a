package org.assay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assay.source.Article;
import org.assay.source.ArticleFiles;
import org.assay.source.UnreadableArticle;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents do no harm: nothing fails or hangs, and every offset is exact. {@code -Dassay.fuzz=100000} takes so
 * many documents instead of a small part; those that fail are written to {@code target/fuzz} and belong among the
 * fixtures in {@code src/test/resources/org/assay/extraction/damaged} once they are repaired.
 */
class MutatedDocumentsTests {

    private static final int DOCUMENTS = Integer.getInteger("assay.fuzz", 600);
    private static final long SEED = Long.getLong("assay.fuzz.seed", 20261129);
    /** One in so many is read to the end, with all models. */
    private static final int ONE_READ_IN = DOCUMENTS > 10_000 ? 400 : 100;

    private static final Path FAILED = Path.of("target/fuzz");
    private static final Path DAMAGED = Path.of("src/test/resources/org/assay/extraction/damaged");
    private static final Path SEEDS = Path.of("corpus/articles");

    /** No document takes more than a moment; a minute is a hang even on a busy machine. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    private final Language language = Language.open();
    private final Sentences sentences = new Sentences(language);
    private final Extractor extractor = new Extractor(language, Embedder.open(), new StatementReader(language));
    private final ArticleFiles files = new ArticleFiles();
    private ExecutorService reader = Executors.newSingleThreadExecutor(MutatedDocumentsTests::daemon);

    @Test
    void readsDamagedDocumentsWithExactOffsets() throws IOException {
        MutatedDocuments documents = new MutatedDocuments(seeds(), SEED);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            MutatedDocuments.Mutated document = documents.document(i);
            Throwable failed = failure(document.name(), document.bytes(), i % ONE_READ_IN == 0);
            if (failed != null) {
                Files.createDirectories(FAILED);
                Files.write(FAILED.resolve("%d-%s".formatted(i, document.name())), document.bytes());
                failures.add("document %d, %s: %s".formatted(i, document.name(), reason(failed)));
            }
        }
        assertThat(failures).as("of %d documents", DOCUMENTS).isEmpty();
    }

    @Test
    void readsTheDamagedDocumentsThatOnceFailed() throws IOException {
        try (Stream<Path> damaged = Files.list(DAMAGED)) {
            for (Path file : damaged.sorted().toList()) {
                assertThat(failure(file.getFileName().toString(), Files.readAllBytes(file), true))
                        .as(file.toString())
                        .isNull();
            }
        }
    }

    /** What goes wrong with a document, a hang included; null where nothing does. */
    private @Nullable Throwable failure(String name, byte[] bytes, boolean toTheEnd) {
        Future<?> reading = reader.submit(() -> check(name, bytes, toTheEnd));
        try {
            reading.get(HANGS.toSeconds(), TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (TimeoutException | InterruptedException hangs) {
            reader.shutdownNow();
            reader = Executors.newSingleThreadExecutor(MutatedDocumentsTests::daemon);
            return hangs;
        }
    }

    private void check(String name, byte[] bytes, boolean toTheEnd) {
        Article article;
        try {
            article = files.read(name, bytes);
        } catch (UnreadableArticle refused) {
            return;
        }
        String text = article.text();
        checkPieces(text, Pieces.of(text, sentences));
        if (toTheEnd) {
            checkPassages(text, extractor.extract(text, null));
        }
    }

    private static Thread daemon(Runnable task) {
        return Thread.ofPlatform().daemon().unstarted(task);
    }

    private static void checkPieces(String text, List<Piece> pieces) {
        int end = 0;
        for (Piece piece : pieces) {
            checkSpan(text, piece.span(), end);
            end = piece.span().end();
            assertThat(piece.offset())
                    .as("offset of '%s'", piece.words())
                    .isBetween(piece.span().start(), end);
        }
    }

    private static void checkPassages(String text, Extraction extraction) {
        int end = 0;
        for (ReadPassage passage : extraction.passages()) {
            checkSpan(text, passage.span(), end);
            end = passage.span().end();
            assertThat(passage.score()).isBetween(0.0, 1.0);
            for (ReadStatement statement : passage.statements()) {
                assertThat(passage.span().covers(statement.span()))
                        .as(
                                "'%s' stands in '%s'",
                                statement.text(), passage.span().in(text))
                        .isTrue();
                assertThat(statement.text()).isNotBlank();
            }
        }
    }

    /** It has words, comes after the one before it, lies in the text and cuts no character in two. */
    private static void checkSpan(String text, Span span, int from) {
        assertThat(span.start()).as("start of %s", span).isGreaterThanOrEqualTo(from);
        assertThat(span.end()).as("end of %s", span).isBetween(span.start() + 1, text.length());
        assertThat(span.in(text)).as("passage at %s", span).isNotBlank();
        assertThat(cuts(text, span.start()) || cuts(text, span.end()))
                .as("%s cuts a character of '%s'", span, span.in(text))
                .isFalse();
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static String reason(Throwable failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return failed + (trace.length == 0 ? "" : " at " + trace[Math.min(trace.length - 1, 3)]);
    }

    private static List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> articles = Files.list(SEEDS)) {
            for (Path article : articles.sorted().toList()) {
                seeds.add(Files.readString(article));
            }
        }
        return seeds;
    }
}
