package org.assay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers that name rather than count: versions ("version 10", "v2.1", "Foo 3.13") and labels ("type 2", "B12"). */
final class Versions {

    private static final String NUMBER = "(?<number>\\d+(?:\\.\\d+)*(?:\\.x)?)";
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:versions?|releases?|v\\.?)[ ]?" + NUMBER + "(?![\\w,]\\d|%)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\w.,$€£])(?<number>\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*)(?![\\w,])");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\w.])(?<name>[A-Z][\\w.+#’'-]*) " + NUMBER + "(?![\\w%–-]|,\\d|\\.\\d|:\\d|/\\d)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?<![\\w.])(?:(?:articles?|chapter|section|figure|fig\\.|table|page|step|level|category|stage|phase|grade|class|group|type|no\\.|number|part|rule|tier"
                    + "|volume|room|line|question|item|days?(?= \\d+ of)) \\d+(?:\\.\\d+)*\\b|[A-Za-z]+-?\\d+(?:\\.\\d+)?\\b(?!,)|\\d+(?:st|nd|rd|th)\\b|\\d+[:/]\\d+\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Words that open a sentence before a number without naming anything. */
    private static final Set<String> OPENERS = Set.of(
            "About",
            "Around",
            "Roughly",
            "Over",
            "Under",
            "Only",
            "Nearly",
            "Almost",
            "Some",
            "At",
            "Of",
            "In",
            "With",
            "The",
            "For",
            "From",
            "Up",
            "Than",
            "Between",
            "By",
            "To",
            "And",
            "Or",
            "A",
            "An",
            "Another",
            "Just",
            "All",
            "Approximately");

    /** A version or label and where it stands. */
    record Found(String version, Span span, boolean label) {}

    private Versions() {}

    static List<Found> find(String text, List<Token> tokens, List<Span> taken) {
        List<Found> found = new ArrayList<>();
        for (Pattern form : List.of(CALLED, DOTTED)) {
            for (Matcher m = form.matcher(text); m.find(); ) {
                add(found, m.group("number"), new Span(m.start("number"), m.end("number")), false, taken);
            }
        }
        for (Matcher m = NAMED.matcher(text); m.find(); ) {
            if (isProductName(m, tokens) && !measures(text.substring(m.end()))) {
                add(found, m.group("number"), new Span(m.start("number"), m.end("number")), false, taken);
            }
        }
        for (Matcher m = LABELLED.matcher(text); m.find(); ) {
            add(found, m.group(), new Span(m.start(), m.end()), true, taken);
        }
        return found;
    }

    private static void add(List<Found> found, String version, Span span, boolean label, List<Span> taken) {
        boolean free = taken.stream().noneMatch(t -> t.overlap(span) > 0)
                && found.stream().noneMatch(f -> f.span().overlap(span) > 0);
        if (free) {
            found.add(new Found(version, span, label));
        }
    }

    /** Whether the capitalised word is a name and not just the first word of the sentence. */
    private static boolean isProductName(Matcher m, List<Token> tokens) {
        String name = m.group("name");
        if (MONTHS.contains(name.toLowerCase(Locale.ROOT)) || name.endsWith(".")) {
            return false;
        }
        boolean spelled = name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        if (spelled || (m.group("number").contains(".") && !OPENERS.contains(name))) {
            return true;
        }
        return tokens.stream()
                .filter(t -> t.span().end() == m.end("name") || t.span().start() == m.start("name"))
                .anyMatch(t -> t.tag().equals("PROPN") || (t.tag().equals("NOUN") && m.start() > 0));
    }

    private static boolean measures(String rest) {
        return Units.startsWithSymbol(rest)
                || rest.matches(
                        "(?s)^[ -](?:hundred|thousand|million|billion|trillion|percent|per cent|years?|times|hours?|minutes?|days?|weeks?|months?)\\b.*")
                || rest.matches("(?s)^ (?:to|and|or) \\d.*");
    }
}
