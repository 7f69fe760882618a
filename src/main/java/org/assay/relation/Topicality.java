package org.assay.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether two statements speak of different things: neither names what the other is about. */
final class Topicality {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int SHORTEST_PART = 3;

    private Topicality() {}

    /** Whether both subjects are known and neither stands, whole or in part, in the other statement. */
    static boolean differs(PairSide a, PairSide b) {
        return isKnown(a.subject()) && isKnown(b.subject()) && !isNamedIn(a.subject(), b) && !isNamedIn(b.subject(), a);
    }

    private static boolean isNamedIn(@Nullable String subject, PairSide side) {
        Set<String> said = parts(side.text() + " " + (side.subject() == null ? "" : side.subject()));
        Set<String> names = parts(subject == null ? "" : subject);
        Set<String> telling =
                names.stream().filter(name -> name.length() >= SHORTEST_PART).collect(Collectors.toSet());
        return (telling.isEmpty() ? names : telling).stream().anyMatch(said::contains);
    }

    private static boolean isKnown(@Nullable String subject) {
        return subject != null && !parts(subject).isEmpty();
    }

    /** The words of a name or text, a name with a dot or hyphen in it also as one word without. */
    private static Set<String> parts(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", " ");
        Set<String> parts = Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(part -> !part.isEmpty())
                .map(Words::stem)
                .collect(Collectors.toSet());
        Arrays.stream(lower.split("\\s+"))
                .map(word -> BETWEEN_WORDS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(Words::stem)
                .forEach(parts::add);
        return parts;
    }
}
