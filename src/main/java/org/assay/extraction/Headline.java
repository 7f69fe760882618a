package org.assay.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article.
 *
 * @param title as it stands, without marks; "" where there is none
 * @param plain the title in the case of a sentence, where it writes most words with a capital letter
 * @param thing the one thing it says the article is about; null where that is none or several
 */
record Headline(String title, String plain, @Nullable String thing) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    /** A title of fewer words may well be a name. */
    private static final int FEWEST_WORDS = 4;
    /** A word that begins with a capital letter and has no other sign of a name. */
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:['’]\\p{Ll}+)?");

    private static final Pattern PARTS = Pattern.compile(" *[:|>;?!] +| +[–—-]+ +|, | +/ +|[.?!] +| *[(\\[\"“”)\\]] *");
    /** Sets things side by side: "vs", "or". */
    static final Pattern COMPARED = Pattern.compile("(?i).*\\b(?:vs\\.?|versus|or)\\s.*");
    /** Capitalised words in a title, "&" between them and numbers behind them included; two of them where it begins. */
    private static final Pattern RUN =
            Pattern.compile("(?<=\\S )\\p{Lu}[\\p{L}\\p{N}'’.-]+(?: (?:& )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]*)*"
                    + "|^\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: (?:& )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]*)+");

    static Headline of(Names names, Language language, List<Piece> pieces) {
        String title = title(pieces);
        String plain = inSentenceCase(title, pieces);
        return new Headline(title, plain, new Reader(names, language, pieces, plain).thing());
    }

    /** "What Coffee Does to Your Body" with small letters but for the words that the text writes with a capital one. */
    private static String inSentenceCase(String title, List<Piece> pieces) {
        boolean hasSmall =
                WORD.matcher(title).results().anyMatch(word -> word.group().matches("\\p{Ll}{4,}"));
        if (hasSmall || title.split(" ").length < FEWEST_WORDS) {
            return title;
        }
        Map<String, Integer> capitals = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.isOpen() && piece.form() != Form.HEADING) {
                WORD.matcher(piece.words())
                        .results()
                        .skip(1)
                        .forEach(word -> capitals.merge(
                                word.group().toLowerCase(Locale.ROOT),
                                CAPITALISED.matcher(word.group()).matches() ? 1 : -1,
                                Integer::sum));
            }
        }
        return WORD.matcher(title)
                .replaceAll(word -> CAPITALISED.matcher(word.group()).matches()
                                && capitals.getOrDefault(word.group().toLowerCase(Locale.ROOT), 0) <= 0
                        ? word.group().toLowerCase(Locale.ROOT)
                        : Matcher.quoteReplacement(word.group()));
    }

    private static String title(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.form() == Form.HEADING || p.form() == Form.MARKED_HEADING)
                .findFirst()
                .filter(p -> pieces.indexOf(p) < 4)
                .map(p -> p.words().replaceAll("[*_#]+", "").strip())
                .orElse("");
    }

    /** Looks for the thing in the words of a title. */
    private record Reader(Names names, Language language, List<Piece> pieces, String title) {

        @Nullable
        String thing() {
            List<String> inTitle = names.in(title).stream()
                    .filter(name -> !Character.isDigit(name.charAt(0)))
                    .toList();
            String said = saidAgain();
            if (said != null) {
                return said;
            }
            String run = capitalised();
            if (inTitle.size() == 1) {
                return run != null && run.contains(inTitle.getFirst()) ? run : inTitle.getFirst();
            }
            if (inTitle.size() > 1 || COMPARED.matcher(title).matches()) {
                return null;
            }
            if (run != null) {
                return run;
            }
            String bare = title.replaceFirst(" *\\(.*", "").replaceFirst(" *[:–—|].*", "");
            boolean phrase = bare.matches("[\\p{L}\\d'’ .-]{3,40}") && bare.split(" ").length <= 4;
            return phrase && Grammar.isNounPhrase(language.tokens(bare)) && (bare.equals(title) || isSpokenOf(bare))
                    ? WordForms.lowerFirst(bare)
                    : null;
        }

        /** Whether the text uses the last word of a phrase. */
        private boolean isSpokenOf(String phrase) {
            String last = phrase.substring(phrase.lastIndexOf(' ') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("(?:ies|y|es|e|s)$", "");
            return pieces.stream()
                            .filter(p -> p.isOpen() && p.form() != Form.HEADING)
                            .filter(p -> p.words().toLowerCase(Locale.ROOT).contains(last))
                            .limit(2)
                            .count()
                    == 2;
        }

        /** A part of the title that the text says again word for word, as it is written there. */
        private @Nullable String saidAgain() {
            for (String part : PARTS.split(title)) {
                String words = part.replaceFirst("^(?:The|An?) ", "").strip();
                int length = words.split(" ").length;
                if (words.length() < 3
                        || length > 5
                        || names.in(words).size() == 1
                        || words.matches("\\d{1,2} .*")
                        || COMPARED.matcher(words).matches()) {
                    continue;
                }
                Pattern again = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?:e?s)?(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE);
                List<String> found = pieces.stream()
                        .filter(p -> p.isOpen() && p.form() != Form.HEADING)
                        .map(p -> again.matcher(p.words()))
                        .filter(Matcher::find)
                        .map(m -> m.start() == 0 && !words.matches(".*\\s\\p{Lu}.*")
                                ? WordForms.lowerFirst(words)
                                : m.group())
                        .toList();
                if (!found.isEmpty() && (length > 1 || found.size() > 1) && startsAndEndsWithThing(words)) {
                    return found.getLast();
                }
            }
            return null;
        }

        private boolean startsAndEndsWithThing(String words) {
            List<Token> tokens = language.tokens(words);
            return tokens.getFirst().tag().matches("NOUN|PROPN|ADJ|NUM|X|VERB")
                    && tokens.getLast().tag().matches("NOUN|PROPN|NUM|X|ADJ");
        }

        /** The one name within a title whose other words are written small: "Repotting a Monstera without tears". */
        private @Nullable String capitalised() {
            if (title.split(" ").length < 3 || !title.matches(".*(?<=\\s)\\p{Ll}{4,}.*")) {
                return null;
            }
            List<String> runs = new ArrayList<>();
            for (String part : PARTS.split(title)) {
                Matcher run = RUN.matcher(part);
                while (run.find()) {
                    String words = run.group() + (isAdjective(run.group()) ? nounsIn(part.substring(run.end())) : "");
                    if (language.tokens(words).stream().noneMatch(t -> t.tag().matches("AUX|PRON|VERB|ADP|DET"))) {
                        runs.add(words);
                    }
                }
            }
            return runs.size() == 1 ? runs.getFirst() : null;
        }

        private boolean isAdjective(String word) {
            return !word.contains(" ")
                    && language.tokens(word + " thing").getFirst().tag().equals("ADJ");
        }

        /** The nouns that words begin with, a space before each. */
        private String nounsIn(String words) {
            StringBuilder found = new StringBuilder();
            for (Token token : language.tokens(words)) {
                if (!token.tag().equals("NOUN")) {
                    break;
                }
                found.append(' ').append(token.text());
            }
            return found.toString();
        }
    }
}
