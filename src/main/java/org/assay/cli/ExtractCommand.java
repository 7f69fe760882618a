package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assay.claim.Topic;
import org.assay.claim.TopicChoice;
import org.assay.extraction.Extraction;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.ingest.CorpusFolder;
import org.assay.ingest.CorpusTopic;
import org.assay.source.Article;
import org.assay.source.ArticleFiles;
import org.assay.source.UnreadableArticle;
import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.StatementReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what is read out of article files, one JSON object a passage, in reading order. */
@Command(name = "extract", description = "Prints the passages and statements of articles, one JSON object a line.")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Article files: text, Markdown, HTML, PDF, DOCX, EPUB.")
    private List<String> files = List.of();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.keepForData();
        console.silenceLogs();
        Embedder embedder = Embedder.open();
        Language language = Language.open();
        Extractor extractor = new Extractor(language, embedder, new StatementReader(language));
        ExtractedPassage.Maker maker = new ExtractedPassage.Maker(embedder, new TopicChoice(embedder, topics()));
        int status = 0;
        for (String file : files) {
            try {
                Article article = new ArticleFiles().read(file, Files.readAllBytes(Path.of(file)));
                Extraction extraction = extractor.extract(article.text(), article.publishedOn());
                if (!Extractor.reads(extraction.language())) {
                    console.err()
                            .println("%s: written in %s; statements are read out of English only"
                                    .formatted(
                                            file,
                                            Locale.of(extraction.language()).getDisplayLanguage(Locale.ENGLISH)));
                }
                for (ReadPassage passage : extraction.passages()) {
                    console.out().println(Json.line(maker.make(file, article.text(), passage)));
                }
            } catch (UnreadableArticle unreadable) {
                console.err().println(unreadable.getMessage());
                status = 1;
            } catch (IOException unreadable) {
                console.err().println("%s: %s".formatted(file, reason(unreadable)));
                status = 1;
            }
            console.out().flush();
        }
        return status;
    }

    private static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (CorpusTopic topic : CorpusFolder.bundled().topics()) {
            topics.add(new Topic(topic.slug(), topic.label(), topic.description(), topics.size()));
        }
        return topics;
    }

    private static String reason(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String message = unreadable.getMessage();
        return message == null ? "it cannot be read" : message;
    }
}
