package org.assay.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number counts or measures: a symbol right behind it, or the noun that it belongs to. */
final class Units {

    private static final Pattern SYMBOL = Pattern.compile(
            "^(?:[ \u00a0-]?(?<percent>%|percent(?:age points?)?\\b|per ?cent\\b)"
                    + "|[ \u00a0-]?(?<symbol>(?:°[CF]|(?:[nµμmck]|mc)?g|[nµμmck]?m|ml|mL|dl|dL|[lL]|[kKMGT]i?B|[kMGT]?bps|[kMGT]?Hz|[kMGT]?Wh?|[nµμm]?s"
                    + "|h|hrs?|mins?|secs?|kcal|k?J|lbs?|oz|ft|mph|rpm|fps|kPa|mmHg|ppm|ppb|IU|USD|EUR|GBP|dB|V|kV|mmol|nmol|mol)"
                    + "(?:/(?:\\d+ ?)?(?:[nµμmck]?g|[nµμmck]?m[²³2]?|ml|mL|dl|dL|[lL]|s|h|min|day|week|month|year))?)(?![\\w/]|-[a-z]))");
    private static final Pattern FACTOR =
            Pattern.compile("^(?: times\\b(?! (?:a|per|each|every|in)\\b)|[- ]?fold\\b|[x×](?![\\w]))");
    private static final Pattern PER = Pattern.compile(
            "^(?:\\s*(?:per|each|every|/)\\s?(?<per>[A-Za-z]+)|\\s(?:a|an)\\s(?<time>second|minute|hour|day|night|week|month|year)\\b)");
    private static final List<String> NO_UNIT = List.of("one", "way", "of");

    private Units() {}

    static boolean startsWithSymbol(String rest) {
        return SYMBOL.matcher(rest).find();
    }

    /** A unit and where the text that names it ends. */
    record Found(@Nullable String unit, int end) {}

    /** Reads the unit of a number that ends at {@code end}; {@code currency} is the sign before it, if any. */
    static Found after(String text, int end, @Nullable String currency, List<Token> tokens) {
        String rest = text.substring(end);
        Matcher symbol = SYMBOL.matcher(rest);
        Matcher factor = FACTOR.matcher(rest);
        if (currency != null) {
            return withPer(text, currency, end);
        }
        if (symbol.find()) {
            String unit = symbol.group("percent") != null ? "%" : symbol.group("symbol");
            return withPer(text, unit.toLowerCase(Locale.ROOT), end + symbol.end());
        }
        if (factor.find()) {
            return new Found("times", end + factor.end());
        }
        return noun(text, end, tokens);
    }

    private static Found noun(String text, int end, List<Token> tokens) {
        String unit = null;
        int unitEnd = end;
        int skipped = 0;
        boolean compound = text.startsWith("-", end);
        for (Token token : tokens) {
            if (token.span().end() <= end || token.text().equals("+")) {
                continue;
            }
            boolean noun = token.tag().equals("NOUN") || token.tag().equals("PROPN");
            if (noun) {
                String word = compound ? firstPart(text, end) : singular(token);
                unit = word.toLowerCase(Locale.ROOT);
                unitEnd = token.span().end();
                if (compound) {
                    break;
                }
            } else if (compound && token.span().start() <= end + 1 && text.length() > end + 1) {
                unit = firstPart(text, end);
                break;
            } else if (unit != null || skipped++ > 3 || !leadsToNoun(token, end)) {
                break;
            }
        }
        if (unit == null || unit.isEmpty() || NO_UNIT.contains(unit)) {
            return new Found(null, end);
        }
        Found full = withPer(text, unit, unitEnd);
        return full.unit != null && full.unit.equals(unit) ? new Found(unit, end) : full;
    }

    private static boolean leadsToNoun(Token token, int end) {
        boolean right = token.span().start() <= end + 1;
        return switch (token.tag()) {
            case "ADJ", "NUM" -> true;
            case "VERB" -> token.text().matches(".*(?:ed|ing|n)");
            case "ADP" -> right && token.text().equals("of");
            case "DET" -> token.text().equals("the");
            case "SYM", "PUNCT" -> token.text().equals("-") || token.text().equals("+");
            default -> false;
        };
    }

    private static String firstPart(String text, int end) {
        Matcher word = Pattern.compile("^-([A-Za-z]+)").matcher(text.substring(end));
        return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The dictionary form; the plural is cut off where the dictionary knows none. */
    static String singular(Token noun) {
        String lemma = noun.lemma();
        String word = noun.text().toLowerCase(Locale.ROOT);
        if (!lemma.equals(word) || !word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
            return lemma;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static Found withPer(String text, String unit, int end) {
        Matcher per = PER.matcher(text.substring(Math.min(end, text.length())));
        if (!per.find()) {
            return new Found(unit, end);
        }
        String by = per.group("per") != null ? per.group("per") : per.group("time");
        return new Found(unit + "/" + by.toLowerCase(Locale.ROOT), end + per.end());
    }
}
