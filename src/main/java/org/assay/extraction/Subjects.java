package org.assay.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names what a statement speaks of. A name before the verb comes first, then what the place of the statement is about:
 * of annotated statements whose subject is no name, that is right more than twice as often as the words before the verb.
 */
final class Subjects {

    /** Words that stand for a thing named elsewhere, or for none. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)it|this|that|they|these|those|he|she|we|you|there|here|one|i|both|which|who|what|some|many|most|all|each|none|neither|others?|everything|nothing");

    private static final Pattern DETERMINER = Pattern.compile(
            "(?i)the|an?|this|these|those|that|all|most|many|some|about|only|every|each|any|no|its|their|your|our|his|her|my|both|several|few|nearly|almost|another|even|just|other|such");

    /** In words, of a phrase that can be the name of something. */
    private static final int LONGEST = 6;

    private final Language language;
    private final Names names;
    private final Context context;

    Subjects(Language language, Names names, Context context) {
        this.language = language;
        this.names = names;
        this.context = context;
    }

    /**
     * The name of what a statement speaks of; "" where nothing says.
     *
     * @param topic what the place of the statement names; null where that is none or several
     * @param frame what the place is about in a wider sense; null where nothing tells
     * @param framed whether the frame stands before the statement, as its own words do not say what it is about
     */
    String of(String statement, @Nullable String topic, Frames.@Nullable Frame frame, boolean framed) {
        Sentence sentence = Sentence.of(language, statement);
        int verb = Grammar.mainVerb(sentence.tokens(), 0, sentence.size());
        int start = verb > 0 ? Grammar.subjectStart(sentence.tokens(), 0, verb) : 0;
        String phrase = verb > 0 ? phrase(sentence, start, verb) : "";
        String opening = sentence.text(start, Grammar.openingEnd(sentence.tokens(), verb))
                .replaceAll("\\(.*?\\)", " ");
        List<String> said = names.in(statement);
        List<String> named = names.in(opening);
        if (named.size() == 2 && phrase.matches(".*\\band\\b.*")) {
            return named.getFirst() + " and " + named.getLast();
        }
        if (!named.isEmpty()) {
            if (topic != null && framed && !isName(phrase)) {
                return topic;
            }
            boolean passing = topic != null && verb <= 0 && names.count(named.getFirst()) * 2 < names.count(topic);
            return topic != null && (passing || named.contains(topic)) ? topic : named.getFirst();
        }
        if (topic != null) {
            return topic;
        }
        String thing = frame == null ? null : frame.thing();
        String behind = said.isEmpty() ? null : said.getFirst();
        if (phrase.isEmpty()) {
            return first(behind, thing, context.lastNamed(), context.previous(), phrase(sentence, 0, sentence.end()));
        }
        if (POINTING.matcher(phrase).matches()) {
            return first(context.lastNamed(), thing, behind, context.previous(), phrase);
        }
        if (opening.regionMatches(true, 0, "both ", 0, 5)) {
            return first(thing, phrase);
        }
        boolean isName = phrase.split(" ").length <= LONGEST;
        return first(context.lastNamed(), said.size() == 1 ? said.getFirst() : null, isName ? phrase : thing, phrase);
    }

    /** Whether a phrase is a name or ends in one: "WebSocket implementations" does not. */
    private boolean isName(String phrase) {
        return names.canonical(phrase) != null
                || names.canonical(phrase.substring(phrase.lastIndexOf(' ') + 1)) != null;
    }

    /** The first candidate that can be the name of something; "" where none can. */
    private String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && canBeNamed(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    private boolean canBeNamed(String words) {
        if (names.canonical(words) != null) {
            return true;
        }
        List<Token> tokens = language.tokens(words);
        return !tokens.isEmpty()
                && !POINTING.matcher(words).matches()
                && !tokens.getFirst().tag().matches("ADP|SCONJ|CCONJ|AUX|PUNCT")
                && tokens.stream()
                        .noneMatch(t -> t.tag().equals("PRON")
                                && POINTING.matcher(t.text()).matches())
                && tokens.stream()
                        .anyMatch(
                                t -> t.tag().matches("NOUN|PROPN|X") || t.text().endsWith("ing"));
    }

    /** The noun phrase before the verb, without what opens it and what only follows it. */
    private static String phrase(Sentence sentence, int start, int verb) {
        if (start >= verb) {
            return "";
        }
        int from = start(sentence, start, verb);
        int to = end(sentence, from, verb);
        while (from < to - 1 && opensOnly(sentence.at(from))) {
            from++;
        }
        return sentence.text(from, to);
    }

    /** Whether a word only opens a noun phrase: "roughly", "the", "one in five of". */
    private static boolean opensOnly(Token token) {
        return DETERMINER.matcher(token.text()).matches()
                || token.tag().matches("NUM|ADP|ADV|SYM")
                || token.text().equals("%")
                || Grammar.is(token, "half", "fifth", "third", "quarter", "quarters", "thirds", "tenth", "majority");
    }

    /** Behind adverbs and an opening such as "By six months". */
    private static int start(Sentence sentence, int start, int verb) {
        int from = start;
        while (from < verb - 1 && sentence.at(from).tag().matches("ADV|CCONJ|SCONJ|PUNCT|INTJ")) {
            from++;
        }
        if (!sentence.at(from).tag().equals("ADP")) {
            return from;
        }
        int behind = from + 1;
        while (behind < verb && !Grammar.isNominal(sentence.at(behind))) {
            behind++;
        }
        while (behind < verb && sentence.at(behind).tag().matches("NOUN|PROPN|NUM|PUNCT")) {
            behind++;
        }
        return behind < verb ? behind : from;
    }

    /** Before what can belong to no noun phrase: a clause, an apposition, an adverb at its end. */
    private static int end(Sentence sentence, int from, int verb) {
        boolean listed = sentence.text(from, verb).matches("(?s).*\\b(?:and|or)\\b.*");
        int to = from + 1;
        while (to < verb && !opensAnother(sentence, to, listed)) {
            to++;
        }
        while (to > from + 1 && sentence.at(to - 1).tag().matches("ADV|AUX|PART|PUNCT|ADP|CCONJ|DET")) {
            to--;
        }
        return to;
    }

    private static boolean opensAnother(Sentence sentence, int at, boolean listed) {
        Token token = sentence.at(at);
        boolean within = token.text().matches(".*(?:ing|ed|en)") && !Grammar.isNominal(sentence.at(at - 1));
        boolean ratio = Grammar.is(token, "in") && sentence.at(at + 1).tag().equals("NUM");
        return ratio
                || Grammar.is(token, "that", "which", "who", "whose", "where", "(", "–", "—", ";")
                || token.text().equals(",") && !listed
                || token.tag().equals("SCONJ")
                || token.tag().equals("AUX")
                || token.tag().equals("PRON") && !Grammar.is(token, "one")
                || token.tag().equals("VERB") && !within;
    }
}
