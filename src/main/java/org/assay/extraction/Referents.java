package org.assay.extraction;

import java.util.List;
import java.util.Locale;
import org.assay.text.Language;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Puts names where a clause only points: "it", "its", "both", "the service". */
final class Referents {

    private final Language language;
    private final Names names;
    private final Topics topics;
    private final Context context;

    Referents(Language language, Names names, Topics topics, Context context) {
        this.language = language;
        this.names = names;
        this.topics = topics;
        this.context = context;
    }

    /**
     * A clause that can be read alone.
     *
     * @param text of the clause
     * @param certain whether what was put in is beyond doubt
     */
    record Resolved(String text, boolean certain) {}

    /** The clause with its subject named where the article names it. */
    Resolved resolve(String clause, @Nullable String topic) {
        Sentence sentence = Sentence.of(language, clause);
        List<Token> tokens = sentence.tokens();
        int verb = Grammar.mainVerb(tokens, 0, tokens.size());
        if (verb <= 0) {
            if (!tokens.isEmpty() && names.canonical(tokens.getFirst().text()) != null) {
                context.remember(tokens.getFirst().text(), false);
            }
            return new Resolved(clause, false);
        }
        int at = Grammar.subjectStart(tokens, 0, verb);
        int end = Grammar.subjectEnd(tokens, at, verb);
        String subject = sentence.text(at, end);
        String referent = context.previous() != null ? context.previous() : topic;
        boolean plural = context.isPreviousPlural();
        String before = clause.substring(0, tokens.get(at).span().start());
        String after = clause.substring(tokens.get(end - 1).span().end());
        if (verb == end) {
            after = spelledOut(tokens.get(verb), plural(tokens.get(end - 1)))
                    + clause.substring(tokens.get(verb).span().end());
        }
        String lower = subject.toLowerCase(Locale.ROOT);
        if (lower.matches("it|this|that|he|she") && referent != null && tokens.size() > verb + 1) {
            boolean dummy = lower.equals("it") && isDummy(tokens, verb);
            if (dummy) {
                return new Resolved(clause, true);
            }
            String one = topic != null ? topic : context.lastNamed();
            String named = plural ? one : referent;
            if (named == null || named.contains(" and ")) {
                return new Resolved(clause, false);
            }
            boolean certain = !plural && lower.equals("it");
            boolean opens = before.isBlank() || !named.matches("(?:The|An?) .*");
            return new Resolved(before + (opens ? named : WordForms.lowerFirst(named)) + after, certain);
        }
        if (lower.equals("they") && referent != null && (plural || context.previous() == null)) {
            return new Resolved(before + referent + after, plural);
        }
        if (lower.equals("both") && topics.pair().size() == 2) {
            return new Resolved(
                    before + topics.pair().getFirst() + " and " + topics.pair().getLast() + after, true);
        }
        Resolved owned = owned(clause, tokens, at, referent);
        if (owned != null) {
            return owned;
        }
        String described = described(tokens, at, end, topic);
        if (described != null) {
            context.remember(described, false);
            return new Resolved(before + described + after, true);
        }
        context.remember(subject, Grammar.isPlural(tokens, at, verb));
        boolean open = tokens.subList(at, verb).stream()
                .anyMatch(t -> t.tag().equals("PRON")
                        && !Grammar.is(t, "that", "which", "who", "everyone", "nobody", "everything", "one"));
        return new Resolved(clause, !open);
    }

    private static boolean plural(Token pronoun) {
        return Grammar.is(pronoun, "they", "both", "these", "those");
    }

    /** A verb behind a subject, a contracted one in full: "'s" as " is". */
    private static String spelledOut(Token verb, boolean plural) {
        if (!verb.text().matches("['’]\\p{L}+")) {
            return " " + verb.text();
        }
        return switch (verb.lemma()) {
            case "be" -> plural ? " are" : " is";
            case "have" -> plural ? " have" : " has";
            default -> " " + verb.lemma();
        };
    }

    /** Whether "it" stands for nothing: "it is possible to", "it takes". */
    private static boolean isDummy(List<Token> tokens, int verb) {
        boolean adjective = verb + 1 < tokens.size()
                && tokens.get(verb).tag().equals("AUX")
                && tokens.subList(verb + 1, Math.min(tokens.size(), verb + 4)).stream()
                        .anyMatch(t -> t.tag().equals("ADJ"))
                && tokens.subList(verb + 1, Math.min(tokens.size(), verb + 6)).stream()
                        .anyMatch(t -> Grammar.is(t, "to", "that"));
        return adjective
                || Grammar.is(tokens.get(verb), "takes", "seems", "appears", "took")
                || Grammar.is(tokens.get(verb), "comes", "came") && Grammar.is(tokens.get(verb + 1), "to");
    }

    /** "Its price is …" with the owner named. */
    private @Nullable Resolved owned(String clause, List<Token> tokens, int at, @Nullable String referent) {
        Token first = tokens.get(at);
        if (!Grammar.is(first, "its", "their", "his", "her") || referent == null) {
            return null;
        }
        String owner = referent.endsWith("s") ? referent + "'" : referent + "'s";
        String text = clause.substring(0, first.span().start())
                + owner
                + clause.substring(first.span().end());
        context.remember(referent, context.isPreviousPlural());
        return new Resolved(text, !Grammar.is(first, "their") || context.isPreviousPlural());
    }

    /** The name for "this service" or "the service" as a subject; null where it is not certain. */
    private @Nullable String described(List<Token> tokens, int at, int end, @Nullable String topic) {
        if (end - at != 2
                || !tokens.get(at + 1).tag().equals("NOUN")
                || !Grammar.is(tokens.get(at), "this", "the", "that")) {
            return null;
        }
        String noun = tokens.get(at + 1).text();
        String described = topics.described(noun);
        if (described != null) {
            return described;
        }
        boolean pointing = Grammar.is(tokens.get(at), "this");
        String referent = context.previous() != null
                ? names.canonical(context.previous())
                : topic != null ? names.canonical(topic) : null;
        return pointing && referent != null && !Grammar.isPlural(tokens, at, end) ? referent : null;
    }
}
