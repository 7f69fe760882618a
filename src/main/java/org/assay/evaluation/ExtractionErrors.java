package org.assay.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.evaluation.StatementScore.Outcome;
import org.assay.extraction.Extraction;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.text.PairReader;

/** A page, in Markdown, of what extraction got wrong in annotated articles: statements by cause, then passages. */
final class ExtractionErrors {

    private final PairReader pairs;
    private final Map<MissCause, List<String>> missed = new EnumMap<>(MissCause.class);
    private final List<String> unsupported = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();

    ExtractionErrors(PairReader pairs) {
        this.pairs = pairs;
    }

    void add(AnnotatedArticle article, Extraction extraction, List<Outcome> outcomes) {
        addPassages(article, extraction);
        Map<String, List<Outcome>> byQuote = outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::quote, java.util.LinkedHashMap::new, Collectors.toList()));
        byQuote.forEach((quote, said) -> {
            for (Outcome outcome : said) {
                if (!outcome.matched()) {
                    MissCause cause = MissCause.of(outcome, said.size() > 1, pairs);
                    missed.computeIfAbsent(cause, c -> new ArrayList<>()).add(entry(article, outcome));
                } else if (!outcome.subjectRight()) {
                    subjects.add(entry(article, outcome));
                }
            }
            said.getFirst().ours().stream()
                    .filter(s -> said.stream().noneMatch(o -> o.matching().contains(s)))
                    .forEach(s ->
                            unsupported.add("- %s: %s%n  - of “%s”".formatted(article.name(), s.text(), flat(quote))));
        });
    }

    private void addPassages(AnnotatedArticle article, Extraction extraction) {
        for (ReadPassage passage : extraction.passages()) {
            boolean wanted = article.units().stream()
                    .anyMatch(u -> u.checkable() && u.span().sharesHalfWith(passage.span()));
            if (wanted != passage.kept()) {
                passages.add("- %s %.2f %s %s: “%s”"
                        .formatted(
                                wanted ? "left out" : "kept",
                                passage.score(),
                                passage.kind(),
                                passage.reason(),
                                flat(passage.span().in(article.text()))));
            }
        }
    }

    /** How often each cause was found, most frequent first. */
    List<String> summary() {
        return missed.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .map(e -> "%5d %s: %s"
                        .formatted(e.getValue().size(), e.getKey(), e.getKey().description()))
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("# What extraction got wrong", "", "```"));
        lines.addAll(summary());
        lines.add("```");
        missed.forEach((cause, entries) -> section(lines, "Not matched: " + cause.description(), entries));
        section(lines, "Statements that no annotated one supports", unsupported);
        section(lines, "Another subject than annotated", subjects);
        section(lines, "Passages kept or left out wrongly", passages);
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        lines.addAll(List.of("", "## %s (%d)".formatted(title, entries.size()), ""));
        lines.addAll(entries);
    }

    private static String entry(AnnotatedArticle article, Outcome outcome) {
        StringBuilder entry = new StringBuilder("- %s: “%s”%n  - wanted: %s ⟨%s⟩"
                .formatted(
                        article.name(),
                        flat(outcome.quote()),
                        outcome.claim().text(),
                        outcome.claim().subject()));
        for (ReadStatement statement : outcome.ours()) {
            entry.append("%n  - read: %s ⟨%s⟩".formatted(statement.text(), statement.subject()));
        }
        return entry.toString();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
