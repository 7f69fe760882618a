package org.assay.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.text.Span;

/**
 * The words by which two texts differ: those outside their longest common subsequence of words. Texts with little in
 * common differ everywhere, which tells nothing; for them no word is named.
 *
 * @param left spans of the left text
 * @param right spans of the right text
 */
record Clash(List<Span> left, List<Span> right) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*[+%]?");
    /** The least share of the shorter text's words that both must have in common. */
    private static final double ALIKE = 0.4;

    /** Compares two texts word by word, letter case aside. */
    static Clash between(String left, String right) {
        List<Span> a = words(left);
        List<Span> b = words(right);
        List<AbstractDelta<String>> apart =
                DiffUtils.diff(folded(left, a), folded(right, b)).getDeltas();
        int common = a.size()
                - apart.stream().mapToInt(delta -> delta.getSource().size()).sum();
        if (common < ALIKE * Math.min(a.size(), b.size())) {
            return new Clash(List.of(), List.of());
        }
        return new Clash(
                spans(a, apart.stream().map(AbstractDelta::getSource)),
                spans(b, apart.stream().map(AbstractDelta::getTarget)));
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static List<String> folded(String text, List<Span> words) {
        return words.stream()
                .map(word -> word.in(text).toLowerCase(Locale.ENGLISH))
                .toList();
    }

    private static List<Span> spans(List<Span> words, Stream<Chunk<String>> runs) {
        return runs.filter(run -> run.size() > 0)
                .map(run -> new Span(
                        words.get(run.getPosition()).start(),
                        words.get(run.last()).end()))
                .toList();
    }
}
