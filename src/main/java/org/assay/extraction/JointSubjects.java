package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.text.Token;
import org.assay.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Says of each of two things what a clause says of both: "Kiwis and blackcurrants are rich in vitamin C". What can hold of
 * them only together, or counts them together, stays whole.
 */
final class JointSubjects {

    /** Words of what two things do to or have with each other, and words that point back to both. */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?i).*\\b(?:together|each|others?|another|same|differ\\p{L}*|similar\\p{L}*|alike|respectively|equal\\p{L}*|identical|neither|between|among|compet\\p{L}*|compar\\p{L}*|combin\\p{L}*|mix\\p{L}*|meet|met|marry|married|share[ds]?|merge[ds]?|joint\\p{L}*|common|opposites?|rivals?|pairs?|couple|two|only|their|them|they|themselves|collectively|total|form|consist)\\b.*");

    private static final int MOST_WORDS = 4;

    private final Sentence sentence;
    private final int end;
    private final int verb;
    /** Where the clause begins to speak of its subject, "both" included. */
    private final int opening;

    private final int start;
    private final int subjectEnd;

    private JointSubjects(Sentence sentence) {
        this.sentence = sentence;
        this.end = sentence.end();
        this.verb = Grammar.mainVerb(sentence.tokens(), 0, end);
        this.opening = verb < 0 ? 0 : Grammar.subjectStart(sentence.tokens(), 0, verb);
        this.start = verb > opening && Grammar.is(sentence.at(opening), "both") ? opening + 1 : opening;
        this.subjectEnd = verb > 0 && Grammar.is(sentence.at(verb - 1), "both") ? verb - 1 : verb;
    }

    /** The clause for each of the two; empty where it is not surely said of each. */
    static List<String> of(Sentence sentence) {
        return new JointSubjects(sentence).read();
    }

    private List<String> read() {
        int and = and();
        if (and < 0 || TOGETHER.matcher(sentence.text(verb, end)).matches() || counts()) {
            return List.of();
        }
        String first = said(start, and);
        String second = said(and + 1, subjectEnd);
        return first == null || second == null ? List.of() : List.of(first, second);
    }

    /** The one "and" that joins two simple names or plurals; -1 where the subject is anything else. */
    private int and() {
        int found = -1;
        for (int i = start; i < subjectEnd; i++) {
            if (Grammar.is(sentence.at(i), "and")) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found > start && isOne(start, found) && isOne(found + 1, subjectEnd) ? found : -1;
    }

    /** A name, a plural, or a single thing with its article. */
    private boolean isOne(int from, int to) {
        if (to <= from || to - from > MOST_WORDS) {
            return false;
        }
        boolean determined = Grammar.is(sentence.at(from), "the", "a", "an") && to - from > 1;
        List<Token> words = sentence.tokens().subList(determined ? from + 1 : from, to);
        boolean nouns = words.stream().allMatch(t -> t.tag().matches("NOUN|PROPN|NUM"))
                && words.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN"));
        boolean name = words.stream()
                .allMatch(t -> t.tag().equals("NUM")
                        || Character.isUpperCase(t.text().codePointAt(0))
                        || t.text().matches("\\p{Ll}\\p{Lu}.*"));
        boolean opens = from == 0 && !sentence.at(0).text().matches(".+\\p{Lu}.*");
        boolean surely = !opens
                || Character.isUpperCase(sentence.at(subjectEnd - 1).text().codePointAt(0));
        return nouns && (name && surely || determined || isPlural(to));
    }

    private boolean isPlural(int to) {
        Token last = sentence.at(to - 1);
        return last.tag().equals("NOUN") && WordForms.looksPlural(last.text());
    }

    private boolean isSaidOfBoth() {
        return start > opening || subjectEnd < verb;
    }

    /** Whether figures stand behind the verb: they may count both together. */
    private boolean counts() {
        return sentence.tokens().subList(verb, end).stream()
                .anyMatch(t -> t.tag().equals("NUM") && !t.text().matches("(?:1[89]|20)\\d\\d"));
    }

    private @Nullable String said(int from, int to) {
        String predicate = isPlural(to) ? sentence.text(verb, end) : singular();
        return predicate == null
                ? null
                : WordForms.joined(sentence.text(0, opening), sentence.text(from, to) + " " + predicate);
    }

    /** What is said, of one thing; null where the verb does not tell that it is said of several. */
    private @Nullable String singular() {
        Token first = sentence.at(verb);
        String rest = sentence.text(verb + 1, end);
        String word = first.text().toLowerCase(Locale.ROOT);
        switch (word) {
            case "are", "were" -> {
                String of = one(verb + 1);
                return of == null ? null : WordForms.joined(word.equals("are") ? "is" : "was", of);
            }
            case "have" -> {
                return WordForms.joined("has", rest);
            }
            case "do" -> {
                return WordForms.joined("does", rest);
            }
            default -> {
                boolean present = first.tag().equals("VERB") && word.equals(first.lemma());
                if (Grammar.isModal(first) || isSaidOfBoth() && !present) {
                    return sentence.text(verb, end);
                }
                return present ? WordForms.joined(WordForms.thirdPerson(first.lemma()), rest) : null;
            }
        }
    }

    /** "established" of "established solutions". */
    private boolean isBeforePlural(int word) {
        return sentence.at(word).form() == VerbForm.PARTICIPLE && word + 1 < end && isPlural(word + 2);
    }

    /** "fast" and "an old language" for "fast" and "old languages"; null where the nouns are not simply told to be such. */
    private @Nullable String one(int from) {
        int last = from;
        while (last < end && (sentence.at(last).tag().matches("ADJ|NOUN|ADV|PUNCT") || isBeforePlural(last))) {
            last++;
        }
        Token head = last == from ? null : sentence.at(last - 1);
        if (head == null || !head.tag().equals("NOUN")) {
            return sentence.text(from, end);
        }
        if (!Grammar.isPlural(sentence.tokens(), from, last)
                || sentence.at(from).tag().equals("ADV")
                || head.lemma().endsWith("ie")) {
            return null;
        }
        String before = sentence.text(from, last - 1);
        String phrase = WordForms.joined(before, head.lemma());
        String article = phrase.matches("(?i)[aeiou].*") ? "an" : "a";
        return WordForms.joined(article + " " + phrase, sentence.text(last, end));
    }
}
