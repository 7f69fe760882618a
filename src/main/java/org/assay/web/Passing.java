package org.assay.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.text.ClaimKind;
import org.assay.verdict.Verdict;
import org.assay.web.Position.How;
import org.assay.web.Position.Tie;
import org.jspecify.annotations.Nullable;

/** Puts into words what time did to a claim. */
final class Passing {

    /** A number with what is written to it ("1M+", "3.5%", "$20"), years left out. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!(?:19|20)\\d\\d\\b)\\p{Sc}?\\d[\\d.,]*(?<![.,])\\p{L}?(?:\\+|%)?(?![\\p{L}\\p{N}])");

    private Passing() {}

    /** "outdated by 1M+ (about 2025)", "until October 2025", or null where it has not passed. */
    static @Nullable String words(Position position, @Nullable Verdict verdict, LocalDate today) {
        Optional<Tie> newer = position.first(How.OUTDATES);
        if (newer.isPresent()) {
            return "outdated by " + what(position, newer.get());
        }
        return verdict != null && verdict.hasExpired(today)
                ? verdict.validUntil().map(until -> "until " + until.words()).orElse(null)
                : null;
    }

    /** The same as a sentence begins: "Outdated by 1M+ (about 2025)", "Right until October 2025". */
    static @Nullable String sentence(Position position, @Nullable Verdict verdict, LocalDate today) {
        String words = words(position, verdict, today);
        return words == null ? null : words.startsWith("until") ? "Right " + words : Phrases.capital(words);
    }

    /** The newer figure, else who says it, and when. */
    private static String what(Position position, Tie newer) {
        List<Statement> said = newer.appearances();
        String figure = figure(position.claim(), newer);
        if (said.isEmpty()) {
            return figure == null ? "a newer claim" : figure;
        }
        Source source = said.getLast().source();
        String date = Dating.words(source);
        String name = figure == null ? source.label() : figure;
        boolean isDated = source.publishedOn()
                .filter(day -> name.contains(String.valueOf(day.earliest().getYear())))
                .isPresent();
        return isDated ? name : "%s (%s)".formatted(name, date);
    }

    /** The first figure in the newer claim or its quotes that is not in the older one; null where it is no number. */
    private static @Nullable String figure(Claim older, Tie newer) {
        if (older.kind() != ClaimKind.QUANTITY) {
            return null;
        }
        return Stream.concat(
                        Stream.of(newer.other().text()),
                        newer.appearances().stream().map(Statement::exact))
                .flatMap(text -> FIGURE.matcher(text).results())
                .map(MatchResult::group)
                .filter(figure -> !older.text().contains(figure))
                .findFirst()
                .orElse(null);
    }
}
