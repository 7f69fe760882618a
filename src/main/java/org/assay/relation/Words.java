package org.assay.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement that carry meaning, cut to rough stems, and its names.
 *
 * @param stems content words in order of first mention
 * @param names words written with a capital inside the sentence, lower case
 */
record Words(Set<String> stems, Set<String> names) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.+#’'-]*");
    private static final Set<String> EMPTY = Set.of(
            ("a an the of in on at to for from by with and or but as is are was were be been being am it its this that these those there here"
                            + " has have had do does did can could will would shall should may might must not no nor than then so very also just only into over about around"
                            + " which who whom whose what when where why how if they them their he she his her we our you your i my me such some any each every other another"
                            + " up out off more most much many own same too use uses used using make makes made get gets one")
                    .split(" "));
    private static final Map<String, Set<String>> ANTONYMS = antonyms();

    static Words of(String statement) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Matcher m = WORD.matcher(statement); m.find(); ) {
            String word = m.group().replaceAll("[.'’-]+$|['’]s$", "");
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || EMPTY.contains(lower)) {
                continue;
            }
            stems.add(stem(lower));
            boolean capital = word.chars().skip(m.start() > 0 ? 0 : 1).anyMatch(Character::isUpperCase);
            if (capital) {
                names.add(lower);
            }
        }
        return new Words(stems, names);
    }

    /** A word without its most common endings: enough to bring "supports" and "supported" together. */
    static String stem(String word) {
        String stem = word;
        for (String ending : List.of("ing", "ies", "ed", "es", "s", "ly")) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending) && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length()) + (ending.equals("ies") ? "y" : "");
                break;
            }
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** The same without what begins with a digit. */
    Words withoutNumbers() {
        return new Words(
                stems.stream()
                        .filter(stem -> !Character.isDigit(stem.charAt(0)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                names);
    }

    /** Share of the shorter statement's words that the other has too, 0 to 1. */
    double containedIn(Words other) {
        int smaller = Math.min(stems.size(), other.stems.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** Shared words over all words, 0 to 1. */
    double likeness(Words other) {
        int common = shared(other);
        int all = stems.size() + other.stems.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private int shared(Words other) {
        Set<String> common = new HashSet<>(stems);
        common.retainAll(other.stems);
        return common.size();
    }

    /** Whether each names something that the other never mentions. */
    boolean namesDifferFrom(Words other) {
        return names.stream().anyMatch(n -> !other.mentions(n))
                && other.names.stream().anyMatch(n -> !mentions(n));
    }

    boolean sharesNameWith(Words other) {
        return names.stream().anyMatch(other::mentions) || other.names.stream().anyMatch(this::mentions);
    }

    private boolean mentions(String name) {
        return names.contains(name) || stems.contains(stem(name));
    }

    /** Two opposite words of which each stands in one statement only, as "fast – slow"; null where there are none. */
    @Nullable
    String oppositeIn(Words other) {
        for (String stem : stems) {
            for (String opposite : ANTONYMS.getOrDefault(stem, Set.of())) {
                if (other.stems.contains(opposite) && !stems.contains(opposite) && !other.stems.contains(stem)) {
                    return stem + " – " + opposite;
                }
            }
        }
        return null;
    }

    private static Map<String, Set<String>> antonyms() {
        try (InputStream stream = Words.class.getResourceAsStream("antonyms.txt")) {
            if (stream == null) {
                throw new IOException("no resource antonyms.txt");
            }
            Map<String, Set<String>> all = new HashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split(" "))
                    .forEach(pair -> {
                        all.computeIfAbsent(stem(pair[0]), k -> new HashSet<>()).add(stem(pair[1]));
                        all.computeIfAbsent(stem(pair[1]), k -> new HashSet<>()).add(stem(pair[0]));
                    });
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of opposites cannot be read from the program", unreadable);
        }
    }
}
