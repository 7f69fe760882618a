package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Says in sentences what figures ("81% / efficiency"), table rows and labelled values ("Weight: 92 kg") say by their form. */
final class Cells {

    private static final Pattern YES = Pattern.compile("(?i)yes|✓|✔|✅|true|included|supported|y");
    private static final Pattern NO = Pattern.compile("(?i)no|✗|✘|❌|false|none|n|not supported|not included");
    private static final Pattern EMPTY = Pattern.compile("[–—-]?|n/?a|\\?");
    private static final Pattern LABELLED = Pattern.compile("([^:]{2,40}): +(.+)");
    private static final Pattern MEASURE = Pattern.compile(
            ".*(?:[£$€¥%°]|\\d ?(?:k?[mgWl]|cm|mm|km|kg|mg|ml|GB|MB|TB|kWh|kW|dB|hours?|h|min|V|A)\\b).*");

    private final Language language;
    private final Names names;
    private final String title;

    Cells(Language language, Names names, String title) {
        this.language = language;
        this.names = names;
        this.title = title;
    }

    /** One sentence for the number and its caption. */
    String figure(String number, String caption, @Nullable String topic) {
        String words = caption.replaceAll("[.*]+$", "");
        String value = number.replaceAll("\\*$", "");
        List<Token> tokens = language.tokens(words);
        if (tokens.isEmpty()) {
            return value + " " + words;
        }
        String lower = startsWithName(words) ? words : WordForms.lowerFirst(words);
        boolean numeric = value.chars().anyMatch(Character::isDigit);
        if (!numeric) {
            return "The " + lower + " is "
                    + (value.equals(value.toUpperCase(Locale.ROOT))
                                    || names.canonical(value) != null && !value.contains("-")
                            ? value
                            : value.toLowerCase(Locale.ROOT));
        }
        if (words.matches(".*[,:;].*")) {
            return value + " " + lower;
        }
        boolean open = tokens.getLast().tag().equals("ADJ") && tokens.size() <= 5;
        boolean sentence = !open && Grammar.mainVerb(tokens, 0, tokens.size()) > 0;
        Token last = tokens.getLast();
        boolean counted = isCounted(tokens) && !value.matches(".*[£$€¥%].*");
        if (Grammar.is(tokens.getFirst(), "of")
                || sentence && !tokens.getFirst().tag().equals("ADJ")) {
            return value + " " + lower;
        }
        if (counted && (last.tag().equals("ADJ") || Grammar.isPast(last))) {
            int start = last.span().start();
            return value + " " + lower.substring(0, Math.min(start, lower.length())) + "are " + last.text();
        }
        if (Grammar.isPast(tokens.getFirst()) || tokens.getFirst().tag().equals("VERB")) {
            return value + " " + lower;
        }
        boolean goesOn = topic == null && !counted && Character.isLowerCase(words.charAt(0)) && !startsWithName(words);
        if (goesOn) {
            return value + " " + words;
        }
        if (topic == null) {
            return counted ? "There are " + value + " " + lower : "The " + lower + " is " + value;
        }
        if (counted) {
            return topic + " has " + value + " " + lower;
        }
        return "The " + lower + " of " + topic + " is " + value;
    }

    private boolean isCounted(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.tag().equals("ADP") || token.tag().equals("PUNCT")) {
                break;
            }
            if (token.tag().equals("NOUN")
                    && token.text().endsWith("s")
                    && !token.text().equals(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithName(String words) {
        return names.canonical(words.split(" ")[0]) != null;
    }

    /**
     * What one cell says.
     *
     * @param thing that it is told of
     * @param text as a sentence
     */
    record Told(String thing, String text) {}

    /** The sentences of a table row: one for each cell that says something. */
    List<Told> row(List<String> cells, List<String> columns, @Nullable String topic) {
        List<Told> found = new ArrayList<>();
        if (cells.size() < 2) {
            return found;
        }
        String first = cells.getFirst();
        if (columns.size() == cells.size()) {
            boolean things = areThings(columns) && names.canonical(first) == null;
            for (int i = 1; i < cells.size(); i++) {
                if (EMPTY.matcher(cells.get(i)).matches()) {
                    continue;
                }
                List<String> named = names.in(columns.get(i));
                String column = named.isEmpty() ? lowered(columns.get(i)) : named.getFirst();
                found.add(
                        things
                                ? new Told(column, value(column, first, cells.get(i)))
                                : new Told(first, value(first, columns.get(i), cells.get(i))));
            }
            return found;
        }
        if (cells.size() == 2) {
            String thing = topic == null ? "It" : topic;
            found.add(new Told(thing, value(thing, first, cells.get(1))));
            return found;
        }
        for (String cell : cells.subList(1, cells.size())) {
            found.add(labelled(first, cell));
        }
        return found;
    }

    /** What a cell says where no head names its column: "Wind: none" of the thing before the colon, all else of the row's. */
    private Told labelled(String row, String cell) {
        Matcher labelled = LABELLED.matcher(cell);
        if (labelled.matches()) {
            return new Told(labelled.group(1), value(labelled.group(1), row, labelled.group(2)));
        }
        int space = cell.indexOf(' ');
        String opening = space < 0 ? null : names.canonical(cell.substring(0, space));
        if (opening != null && names.canonical(row) == null) {
            return new Told(opening, value(opening, row, cell.substring(space + 1)));
        }
        return new Told(row, row + ": " + cell);
    }

    /** Whether the columns of a table stand for things, and the rows for what is told of them. */
    private boolean areThings(List<String> columns) {
        List<String> told = columns.subList(1, columns.size());
        long named = told.stream().filter(column -> !names.in(column).isEmpty()).count();
        boolean inTitle = told.stream().allMatch(this::isInTitle);
        return named * 2 >= told.size() || inTitle;
    }

    /** Words in small letters where only the first of them begins with a capital one. */
    private static String lowered(String words) {
        return words.matches("\\p{Lu}[^\\p{Lu}]*") ? WordForms.lowerFirst(words) : words;
    }

    private boolean isInTitle(String column) {
        return column.length() > 2 && title.toLowerCase(Locale.ROOT).contains(column.toLowerCase(Locale.ROOT));
    }

    /** "Weight: 92 kg" of a thing, as a sentence. */
    String value(String thing, String label, String value) {
        String name = startsWithName(label) ? label : WordForms.lowerFirst(label);
        String says = value.replaceAll("[.;]+$", "");
        if (YES.matcher(says).matches()) {
            return thing + " supports " + name;
        }
        if (NO.matcher(says).matches()) {
            return thing + " does not support " + name;
        }
        if (label.matches("(?i)(?:price|cost|rrp|fee|price .*|.* price)")
                && MEASURE.matcher(says).matches()) {
            return thing + " costs " + says;
        }
        if (label.matches("(?i)\\p{L}+ed|born|made in|built|first released")) {
            return thing + " was " + name
                    + (says.matches(".*\\d{4}.*") && !says.matches("(?i)(?:in|on) .*")
                            ? says.matches("\\d{4}") ? " in " : " on "
                            : " ")
                    + says;
        }
        boolean adjective = language.tokens(says).stream()
                .allMatch(t -> t.tag().equals("ADJ") || t.tag().equals("ADV"));
        if (adjective) {
            return "The " + name + " of " + thing + " is " + says.toLowerCase(Locale.ROOT);
        }
        return "The " + name + " of " + thing + " is " + says;
    }
}
