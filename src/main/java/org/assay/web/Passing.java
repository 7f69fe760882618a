package org.assay.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.verdict.Verdict;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;
import org.jspecify.annotations.Nullable;

/** Puts into words what time did to a claim. */
final class Passing {

    private static final Pattern FIGURE = Pattern.compile(".*\\p{N}.*");
    private static final int LONGEST_FIGURE = 24;

    private Passing() {}

    /** "outdated by 1M+ (about 2025)", "until October 2025", or null where it has not passed. */
    static @Nullable String words(Position position, @Nullable Verdict verdict, LocalDate today) {
        Optional<Tie> newer = position.first(How.OUTDATES);
        if (newer.isPresent()) {
            return "outdated by " + what(position, newer.get());
        }
        return verdict != null && verdict.hasExpired(today)
                ? verdict.validUntil()
                        .map(until -> "until " + Phrases.date(until))
                        .orElse(null)
                : null;
    }

    /** The same as a sentence begins: "Outdated by 1M+ (about 2025)", "Right until October 2025". */
    static @Nullable String sentence(Position position, @Nullable Verdict verdict, LocalDate today) {
        String words = words(position, verdict, today);
        return words == null ? null : words.startsWith("until") ? "Right " + words : Phrases.capital(words);
    }

    /** The newer figure, else who says it, and when. */
    private static String what(Position position, Tie newer) {
        String text = newer.other().text();
        String figure = Clash.between(position.claim().text(), text).right().stream()
                .map(span -> span.in(text))
                .filter(words -> words.length() <= LONGEST_FIGURE
                        && FIGURE.matcher(words).matches())
                .findFirst()
                .orElse(null);
        List<Statement> said = newer.appearances();
        if (said.isEmpty()) {
            return figure == null ? "a newer claim" : figure;
        }
        Source source = said.getLast().source();
        return "%s (%s)".formatted(figure == null ? source.label() : figure, Dating.words(source));
    }
}
