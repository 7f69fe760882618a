package org.assay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart. Nothing is an error: what is not understood as a phrase, an exclusion or a demand is
 * words. In a text too long to be anything but pasted, quotation marks and minus signs mean nothing.
 *
 * @param words the words outside of phrases, as typed
 * @param phrases what stood in quotation marks
 * @param excluded words and phrases after a minus sign
 * @param demands what stood after the name of a field and a colon
 */
record QueryText(String words, List<String> phrases, List<String> excluded, List<Demand> demands) {

    private static final int MAX_LENGTH = 1000;
    /** As many words as readers type; more are pasted. */
    private static final int PASTED = 12;

    private static final Pattern PART = Pattern.compile(
            "(?<!\\S)(?<minus>-?)(?:(?<field>[A-Za-z]{3,12}):)?(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^\\s\"]+)(?!\\S))|\\S+");

    /**
     * A value that a field must have.
     *
     * @param isExcluded whether it must not have it
     */
    record Demand(QueryField field, String value, boolean isExcluded) {}

    static QueryText of(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), MAX_LENGTH))
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"');
        boolean pasted = text.split("\\s+").length > PASTED;
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean minus = "-".equals(part.group("minus"));
            Optional<Demand> demand = demand(part, minus);
            if (demand.isPresent()) {
                demands.add(demand.get());
            } else if (pasted) {
                words.add(part.group().replace('"', ' '));
            } else if (part.group("quoted") != null && part.group("field") == null) {
                (minus ? excluded : phrases).add(part.group("quoted"));
            } else if (minus && beginsAWord(part.group(), 1)) {
                excluded.add(part.group().substring(1));
            } else {
                words.add(part.group());
            }
        }
        return new QueryText(
                String.join(" ", words), List.copyOf(phrases), List.copyOf(excluded), List.copyOf(demands));
    }

    /** All that is wanted, for its meaning. */
    String wanted() {
        return (words + " " + String.join(" ", phrases)).strip();
    }

    QueryText withWords(String other) {
        return new QueryText(other, phrases, excluded, demands);
    }

    private static Optional<Demand> demand(Matcher part, boolean isExcluded) {
        String name = part.group("field");
        String value = part.group("quoted") == null ? part.group("plain") : part.group("quoted");
        return name == null || value == null
                ? Optional.empty()
                : QueryField.named(name)
                        .filter(field -> field.takes(value))
                        .map(field -> new Demand(field, value, isExcluded));
    }

    private static boolean beginsAWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
