package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A corpus: articles with what is known about them and, where given, topics, curated verdicts and relations.
 *
 * <p>Only {@code sources.yaml} is required; {@code topics.yaml}, {@code verdicts/<topic>.yaml} and
 * {@code relations.yaml} may be missing, and the lists are empty then. References between the files have been checked.
 */
public final class CorpusFolder {

    private static final String SOURCES = "sources.yaml";
    private static final String TOPICS = "topics.yaml";
    private static final String RELATIONS = "relations.yaml";
    private static final String BUNDLED = "corpus";

    private final CorpusFiles files;
    private final List<CorpusSource> sources;
    private final List<CorpusTopic> topics;
    private final List<CuratedVerdict> verdicts;
    private final List<CuratedRelation> relations;

    private CorpusFolder(CorpusFiles files) {
        this.files = files;
        CorpusYaml yaml = new CorpusYaml();
        sources = List.copyOf(yaml.list(files, SOURCES, CorpusSource.class, "source", "file"));
        requireUnique(sources.stream().map(CorpusSource::file).toList(), SOURCES, "file");
        topics = files.exists(TOPICS)
                ? List.copyOf(yaml.list(files, TOPICS, CorpusTopic.class, "topic", "slug"))
                : List.of();
        requireUnique(topics.stream().map(CorpusTopic::slug).toList(), TOPICS, "slug");
        verdicts = List.copyOf(verdicts(yaml));
        relations = files.exists(RELATIONS)
                ? List.copyOf(yaml.list(files, RELATIONS, CuratedRelation.class, "relation from", "from"))
                : List.of();
        requireKnownVerdicts();
    }

    /** Whether the path is a folder with a {@code sources.yaml}. */
    public static boolean isCorpus(Path path) {
        return Files.isRegularFile(path.resolve(SOURCES));
    }

    /**
     * Reads a corpus folder whole, except for the articles themselves.
     *
     * @throws InvalidCorpus naming file, entry, value and expectation
     */
    public static CorpusFolder read(Path folder) {
        return new CorpusFolder(new CorpusFiles.InFolder(folder));
    }

    /**
     * Reads the corpus that is packaged with the program.
     *
     * @throws InvalidCorpus naming file, entry, value and expectation
     */
    public static CorpusFolder bundled() {
        return new CorpusFolder(new CorpusFiles.Packaged(new PathMatchingResourcePatternResolver(), BUNDLED));
    }

    /** The corpus as it is called in messages: the folder as given, or {@code corpus} for the bundled one. */
    public String name() {
        return files.name();
    }

    public List<CorpusSource> sources() {
        return sources;
    }

    public List<CorpusTopic> topics() {
        return topics;
    }

    /** The curated verdicts, topic by topic in the order of the alphabet. */
    public List<CuratedVerdict> verdicts() {
        return verdicts;
    }

    public List<CuratedRelation> relations() {
        return relations;
    }

    /**
     * The bytes of an article.
     *
     * @throws IOException where the file is missing or unreadable; the other articles are not affected
     */
    public byte[] article(CorpusSource source) throws IOException {
        return files.read("articles/" + source.file());
    }

    private List<CuratedVerdict> verdicts(CorpusYaml yaml) {
        Set<String> articles = sources.stream().map(CorpusSource::file).collect(Collectors.toSet());
        Set<String> slugs = topics.stream().map(CorpusTopic::slug).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        List<CuratedVerdict> read = new ArrayList<>();
        for (String file : verdictFiles()) {
            String topic = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
            if (!slugs.contains(topic)) {
                throw new InvalidCorpus("%s/%s: there is no topic '%s' in %s".formatted(name(), file, topic, TOPICS));
            }
            for (CuratedVerdict.Entry entry : yaml.list(files, file, CuratedVerdict.Entry.class, "verdict", "id")) {
                CuratedVerdict verdict = entry.under(topic);
                if (!ids.add(verdict.id())) {
                    throw new InvalidCorpus(
                            "%s/%s, verdict '%s': the id is taken by another verdict; expected a new one"
                                    .formatted(name(), file, verdict.id()));
                }
                requireKnownArticles(verdict, articles, file);
                read.add(verdict);
            }
        }
        return read;
    }

    private List<String> verdictFiles() {
        try {
            return files.verdictFiles();
        } catch (IOException unreadable) {
            throw new InvalidCorpus("%s/verdicts cannot be listed".formatted(name()), unreadable);
        }
    }

    private void requireKnownArticles(CuratedVerdict verdict, Set<String> articles, String file) {
        for (CuratedAppearance appearance : verdict.appearances()) {
            if (!articles.contains(appearance.article())) {
                throw new InvalidCorpus("%s/%s, verdict '%s': article '%s' is not a file named in %s"
                        .formatted(name(), file, verdict.id(), appearance.article(), SOURCES));
            }
        }
    }

    private void requireKnownVerdicts() {
        Set<String> ids = verdicts.stream().map(CuratedVerdict::id).collect(Collectors.toSet());
        for (CuratedRelation relation : relations) {
            for (String end : List.of(relation.from(), relation.to())) {
                if (!ids.contains(end)) {
                    throw new InvalidCorpus("%s/%s, relation from '%s' to '%s': there is no verdict '%s'"
                            .formatted(name(), RELATIONS, relation.from(), relation.to(), end));
                }
            }
        }
    }

    private void requireUnique(List<String> values, String file, String field) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (!seen.add(value)) {
                throw new InvalidCorpus("%s/%s: %s '%s' is there twice".formatted(name(), file, field, value));
            }
        }
    }
}
