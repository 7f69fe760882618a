package org.assay.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two wordings of what one sentence says have in common. */
public final class Likeness {

    /** From here on two wordings read out of the same words of an article are taken for the same statement. */
    public static final double SAME = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /**
     * The share of words that both have (Jaccard), 0 to 1; 0 where one has a figure that the other lacks.
     *
     * @param one a statement
     * @param other a statement from the same place
     */
    public static double of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        long shared = all.stream()
                .filter(word -> words.contains(word) && others.contains(word))
                .count();
        boolean figuresDiffer = all.stream()
                .filter(word -> words.contains(word) != others.contains(word))
                .anyMatch(word -> word.chars().anyMatch(Character::isDigit));
        return all.isEmpty() || figuresDiffer ? 0 : (double) shared / all.size();
    }

    private static Set<String> words(String statement) {
        return BETWEEN_WORDS
                .splitAsStream(statement.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
