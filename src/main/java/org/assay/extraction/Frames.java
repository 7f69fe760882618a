package org.assay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what a statement is about where its own words do not: "Acne: treatments can take up to three months to work."
 * The words of the article stay as they are.
 */
final class Frames {

    /** What a title is announced with ("Review: …", "… – a guide") and what is said around its thing. */
    private static final Pattern PARTS = Pattern.compile(" *[:|] +| +[–—-]+ +|[?!.] +| *[(\\[].*?[)\\]] *");

    /** Openings of a title that name no thing. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)^(?:(?:review|guide|faq|news|opinion|how to|why|what (?:is|are)|when|a|an|the|my|our|your|all about|everything about|introduction to|guide to|\\d+) )+");

    /** A heading that can stand before a statement: no question, and short. */
    private static final Pattern PART = Pattern.compile("[^?.!]{3,40}");

    private static final int MOST_PART_WORDS = 4;

    /** Words without a verb, up to so many, are hardly understood without their heading. */
    private static final int FEW_WORDS = 8;

    /** Every word begins with a capital letter or a digit. */
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{N}]\\S*(?:\\s+[\\p{Lu}\\p{N}]\\S*)*");

    private static final int MOST_WORDS = 5;

    /** Words for what was named before. */
    private static final Set<String> POINTING = Set.of(
            "it", "they", "them", "this", "these", "those", "he", "she", "him", "neither", "one", "there", "here",
            "then");

    private final Language language;
    private final Topics topics;
    private final Map<String, Integer> counts = new HashMap<>();
    private final @Nullable String title;

    Frames(Language language, Topics topics, List<Piece> pieces) {
        this.language = language;
        this.topics = topics;
        for (Piece piece : pieces) {
            if (piece.isOpen() && piece.form() != Form.HEADING) {
                words(piece.words()).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        this.title = title(topics);
    }

    private @Nullable String title(Topics topics) {
        if (topics.pair().isEmpty()) {
            return thing(topics.plainTitle());
        }
        return String.join(" and ", topics.pair());
    }

    /**
     * What the place of a piece is about.
     *
     * @param thing that the article or section speaks of
     * @param part of it that the nearest heading names; null where it names none
     */
    record Frame(String thing, @Nullable String part) {

        /** Puts the frame before words that do not say what they are about. */
        String before(String words) {
            boolean isName = thing.matches("\\p{Ll}+[\\p{Lu}\\d.].*");
            String first = isName ? thing : Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
            return first + (part == null ? "" : ", " + part) + ": " + words;
        }
    }

    /** The frame of a piece; null where nothing tells what its place is about. */
    @Nullable
    Frame of(Piece piece) {
        String topic = topics.of(piece);
        String thing = topic != null && isThing(topic) && isSpokenOf(topic) ? topic : title;
        if (thing == null) {
            String part = part(piece);
            return part == null ? null : new Frame(part, null);
        }
        return within(piece, thing);
    }

    /** What stands before words without a verb: the part too where they are few, or answer the question of the heading. */
    Frame ofFragment(Piece piece, String thing, String words) {
        boolean isUnclear =
                words.split(" ").length <= FEW_WORDS || piece.heading().endsWith("?");
        return isUnclear ? within(piece, thing) : new Frame(thing, null);
    }

    /** A thing with the part of it that the place of a piece names. */
    private Frame within(Piece piece, String thing) {
        String part = part(piece);
        boolean isSame = part == null || words(part).stream().anyMatch(words(thing)::contains);
        return new Frame(thing, isSame ? null : part);
    }

    /** Puts what the statement is about before it, unless it names that itself, or speaks of one of two things that are compared. */
    String around(String statement, @Nullable Frame frame) {
        if (frame == null || says(statement, frame.thing())) {
            return statement;
        }
        return speaksOfCompared(statement) ? statement : frame.before(statement);
    }

    /** Whether one of the two things that the article compares is named before the verb. */
    private boolean speaksOfCompared(String statement) {
        if (topics.pair().isEmpty()) {
            return false;
        }
        Sentence sentence = Sentence.of(language, statement);
        int verb = Grammar.mainVerb(sentence.tokens(), 0, sentence.size());
        String opening = sentence.text(0, Grammar.openingEnd(sentence.tokens(), verb));
        return topics.pair().stream().anyMatch(compared -> says(opening, compared));
    }

    /** Whether a topic names the one thing the place is about: no word of a title, and not one side of a comparison. */
    private boolean isThing(String topic) {
        if (topic.equals(topics.ofArticle())
                && Headline.COMPARED.matcher(topics.title()).matches()) {
            return false;
        }
        if (topic.contains(" ")) {
            return true;
        }
        return !ANNOUNCED.matcher(topic + " ").matches()
                && !language.tokens(topic.toLowerCase(Locale.ROOT))
                        .getFirst()
                        .tag()
                        .equals("VERB");
    }

    /** Whether the article has a word of the topic outside its headings; a name may stand for all that is told below it. */
    private boolean isSpokenOf(String topic) {
        boolean inTitle = topics.title().regionMatches(true, 0, topic, 0, topic.length());
        String written = inTitle ? topics.title().substring(0, topic.length()) : topic;
        return weight(topic) > 0 || NAME.matcher(written).matches();
    }

    /** The nearest heading below the title, where it is short and says more than a step or a side of the thing; else null. */
    private @Nullable String part(Piece piece) {
        String numbered = Topics.NUMBERED.matcher(piece.heading()).replaceFirst("");
        String heading = numbered.replaceFirst("\\?$", "")
                .replaceFirst("(?i)^(?:(?:and|but|so|what about|how about) )+(?=\\S)", "")
                .strip();
        if (numbered.endsWith("?") && !namesSomething(heading)) {
            return null;
        }
        boolean told = piece.headings().size() >= 2
                && PART.matcher(heading).matches()
                && heading.split(" ").length <= MOST_PART_WORDS
                && !Headings.FACET.matcher(heading).matches()
                && !Topics.STEP.matcher(heading).matches();
        return told ? heading : null;
    }

    /** Whether a question names what it is about: "Who is at risk?" does, "Can I overdo it?" does not. */
    private boolean namesSomething(String question) {
        return language.tokens(question).stream().anyMatch(token -> token.tag().matches("NOUN|PROPN"));
    }

    /** Whether a statement names something of the thing, and before it points to anything. */
    private boolean says(String statement, String thing) {
        List<String> wanted = words(thing);
        for (Token token : language.tokens(statement)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (words(word).stream().anyMatch(wanted::contains)) {
                return true;
            }
            if (token.tag().equals("PRON") && POINTING.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** The thing that a title names: a short part of it, or the words in it that the article uses most. */
    private @Nullable String thing(String whole) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(whole.replaceAll("[?!.]+$", ""))) {
            String bare = ANNOUNCED.matcher(part.strip()).replaceFirst("").strip();
            if (!words(bare).isEmpty()) {
                parts.add(bare);
            }
        }
        String best = parts.stream().max(Comparator.comparingInt(this::weight)).orElse(null);
        if (best == null || weight(best) == 0) {
            return null;
        }
        boolean isShort = (best.split(" +").length <= MOST_WORDS
                        || Headline.COMPARED.matcher(best).matches())
                && best.chars().noneMatch(Character::isDigit);
        return isShort ? opening(best) : phrase(best);
    }

    /** "Houseplants" of "Houseplants you can't kill": what stands before the first verb, preposition or mark, if it names a thing. */
    private String opening(String part) {
        Sentence sentence = Sentence.of(language, part);
        int end = 0;
        while (end < sentence.size() && (isOpening(sentence.at(end)) || end > 0 && isJoined(sentence, end))) {
            end++;
        }
        while (end > 0 && !Grammar.isNominal(sentence.at(end - 1))) {
            end--;
        }
        String found = sentence.text(0, end);
        return end == 0 || Headline.COMPARED.matcher(part).matches() || weight(found) == 0 ? part : found;
    }

    private static boolean isOpening(Token token) {
        return token.tag().matches("NOUN|PROPN|ADJ|NUM|DET|SYM|CCONJ|X")
                || token.text().matches("['’]s?|[-/]")
                || Grammar.is(token, "of", "in", "on", "at");
    }

    /** Whether a word goes on the one before, without a space: "step" of "ten-step". */
    private static boolean isJoined(Sentence sentence, int word) {
        return sentence.at(word - 1).span().end() == sentence.at(word).span().start()
                && !sentence.at(word).text().matches("[,;:.!?…]");
    }

    /** The phrase of nouns and adjectives in a title whose last word the article uses most. */
    private @Nullable String phrase(String part) {
        Sentence sentence = Sentence.of(language, part);
        String found = null;
        int most = 1;
        int start = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean belongs = i < sentence.size() && isOfPhrase(sentence, i);
            if (!belongs) {
                int weight = i > start ? weight(sentence.text(i - 1, i)) + (isName(sentence.at(i - 1)) ? 1 : 0) : 0;
                if (weight > most) {
                    most = weight;
                    found = sentence.text(start, i);
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isName(Token token) {
        return token.tag().equals("PROPN");
    }

    private static boolean isOfPhrase(Sentence sentence, int word) {
        Token token = sentence.at(word);
        boolean noun =
                token.tag().matches("NOUN|PROPN|ADJ") && token.text().chars().noneMatch(Character::isDigit);
        boolean joins = word > 0 && isJoined(sentence, word);
        boolean joined = word + 1 < sentence.size() && isJoined(sentence, word + 1);
        return noun || joins || joined && sentence.at(word + 1).text().equals("-");
    }

    private int weight(String words) {
        return words(words).stream()
                .mapToInt(word -> counts.getOrDefault(word, 0))
                .max()
                .orElse(0);
    }

    /** Words of three letters and more in a form that hides case and plural. */
    private static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 3 && !STOP.contains(word)) {
                found.add(word.length() > 3 ? word.replaceFirst("(?:ies|y|es|e|s|ing|ed)$", "") : word);
            }
        }
        return found;
    }

    private static final Set<String> STOP = Set.of(
            "the", "and", "for", "with", "your", "you", "our", "how", "why", "what", "when", "from", "that", "this",
            "are", "was", "were", "has", "have", "not", "can", "its", "their", "into", "vs", "versus", "without",
            "about", "more");
}
