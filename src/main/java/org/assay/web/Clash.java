package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        boolean[] keptLeft = new boolean[a.size()];
        boolean[] keptRight = new boolean[b.size()];
        int common = align(folded(left, a), folded(right, b), keptLeft, keptRight);
        if (common < ALIKE * Math.min(a.size(), b.size())) {
            return new Clash(List.of(), List.of());
        }
        return new Clash(runs(a, keptLeft), runs(b, keptRight));
    }

    private static int align(List<String> a, List<String> b, boolean[] keptA, boolean[] keptB) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return longest[0][0];
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

    /** Neighbouring words that were not kept, as one span each. */
    private static List<Span> runs(List<Span> words, boolean[] kept) {
        List<Span> runs = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                continue;
            }
            int last = i;
            while (last + 1 < kept.length && !kept[last + 1]) {
                last++;
            }
            runs.add(new Span(words.get(i).start(), words.get(last).end()));
            i = last;
        }
        return runs;
    }
}
