package org.assay.extraction;

import java.util.Set;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the relative clause that commas set off in a clause. */
final class Relatives {

    /** Verbs that after "which" speak of the whole clause before rather than of its last noun. */
    private static final Set<String> SENTENTIAL =
            Set.of("happen", "worry", "explain", "earn", "make", "help", "surprise", "attribute", "suggest");

    private final Sentence sentence;

    Relatives(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A relative clause.
     *
     * @param comma that opens it
     * @param end word after it, the closing comma included
     * @param text it as a sentence about what it follows
     */
    record Relative(int comma, int end, String text) {}

    /** A relative clause that a comma sets off, as a sentence about what it follows. */
    @Nullable
    Relative in(int from, int stop, int verb) {
        for (int i = from + 1; i < stop - 2; i++) {
            boolean opens = sentence.at(i).text().equals(",") && Grammar.is(sentence.at(i + 1), "which", "who");
            if (!opens) {
                continue;
            }
            int close = stop;
            if (verb > i) {
                close = verb;
                while (close > i && !sentence.at(close).text().equals(",")) {
                    close--;
                }
                if (close == i) {
                    return null;
                }
            }
            int opening = antecedent(from, i);
            boolean direct = Grammar.isPast(sentence.at(i + 2)) || Grammar.isFinite(sentence.at(i + 2));
            int inner = direct ? i + 2 : Grammar.mainVerb(sentence.tokens(), i + 2, close);
            if (sentence.at(i - 1).tag().equals("NUM")
                    || inner >= 0 && SENTENTIAL.contains(sentence.at(inner).lemma())) {
                return null;
            }
            if (opening < 0 || inner < 0) {
                return null;
            }
            int resume = close < stop && sentence.at(close).text().equals(",") ? close + 1 : close;
            if (sentence.at(inner).lemma().equals("mean") && inner == i + 2) {
                int said = inner + 1 < close && Grammar.is(sentence.at(inner + 1), "that") ? inner + 2 : inner + 1;
                return Grammar.mainVerb(sentence.tokens(), said, close) > said
                        ? new Relative(i, resume, sentence.text(said, close))
                        : null;
            }
            if (inner > i + 2 && Grammar.isSubject(sentence.tokens(), i + 2, inner)) {
                return new Relative(
                        i,
                        resume,
                        WordForms.joined(
                                WordForms.joined(sentence.text(i + 2, inner + 1), sentence.text(opening, i)),
                                sentence.text(inner + 1, close)));
            }
            int start = agreeing(opening, from, i, inner);
            return start < 0
                    ? null
                    : new Relative(i, resume, WordForms.joined(sentence.text(start, i), sentence.text(i + 2, close)));
        }
        return null;
    }

    /**
     * Where what a verb speaks of starts: of "calcium and phosphate, which keep …" both; -1 where a plural verb follows
     * what is none.
     */
    private int agreeing(int start, int from, int comma, int verb) {
        Token said = sentence.at(verb);
        boolean plural = Grammar.is(said, "are", "were", "have", "do")
                || said.tag().equals("VERB") && said.text().equals(said.lemma()) && !Grammar.isPast(said);
        if (!plural || Grammar.isPlural(sentence.tokens(), start, comma)) {
            return start;
        }
        return start - 2 > from && Grammar.is(sentence.at(start - 1), "and") ? antecedent(from, start - 1) : -1;
    }

    /** Where the noun phrase before a comma starts; -1 where none stands there that could be spoken of. */
    private int antecedent(int from, int comma) {
        int start = comma;
        while (start > from) {
            Token token = sentence.at(start - 1);
            boolean belongs = Grammar.isNominal(token) && !token.tag().equals("PRON")
                    || Set.of("DET", "ADJ", "PART").contains(token.tag())
                    || token.tag().equals("PRON") && token.lemma().matches("its|their|his|her|our|your|my")
                    || token.text().matches("['’]s?|-")
                    || Grammar.is(token, "of") && start - 2 >= from && Grammar.isNominal(sentence.at(start - 2));
            if (!belongs) {
                break;
            }
            start--;
        }
        boolean measured = start > from
                && (Grammar.is(sentence.at(start - 1), "than", "as")
                        || sentence.at(start).tag().equals("NUM"));
        boolean rate = start - 2 >= from
                && sentence.at(start - 2).text().matches("\\d.*")
                && Grammar.is(sentence.at(start), "a", "an");
        return start == comma || measured || rate ? -1 : start;
    }
}
