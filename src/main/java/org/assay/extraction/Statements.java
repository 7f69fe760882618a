package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.PartialDate;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import org.assay.text.Token;
import org.jspecify.annotations.Nullable;

/** Turns the kept pieces of one article into statements, in reading order: completed, split, resolved. */
final class Statements {

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:however|moreover|additionally|furthermore|besides|in addition|for example|for instance|in fact|in short|in other words|on the other (?:hand|side)|in contrast|by contrast|conversely"
                    + "|still|then|now|here|in conclusion|to summari[sz]e|to sum up|overall|meanwhile|similarly|likewise|of course|indeed|honestly|frankly|luckily|fortunately|unfortunately|sadly|yes|no|again|remember|recall|first|firstly|second|secondly|third|finally|lastly"
                    + "|as we know|that said|at the same time|plus|well|also|therefore|thus|hence|consequently|as a result|as a matter of fact|to be fair|in turn|all things being equal|as stated at the beginning|a|q|nevertheless|nonetheless|instead)[,:] +|(?:but|and|so|yet|hence|also|thus|plus) +)+");

    /** Openings that only say how what follows hangs together with what came before. */
    private static final Pattern POINTING = Pattern.compile(
            "^(?:(?:This|That|It)(?:,? (?:also|in turn|therefore),?)? (?:means|implies) that |(?:That|This)(?:['’]s| is) (?:why|because) |The (?:consequence|result|reason|upshot) (?:of|for) (?:this|that|it) is that"
                    + " |[^.,]{0,110}, we (?:can|could|may) say that |We (?:can|could|may) say that |Note that |Keep in mind that |It is (?:clear|true|well known|obvious|important to note|worth noting) that )(?=\\S)");

    private static final Pattern BOTH = Pattern.compile(
            "\\b[Bb]oth(?: of (?:them|these)| (?:of )?(?:the(?:se)? )?(?:\\p{Ll}{3,} )?\\p{Ll}{3,}s\\b(?! and\\b))?(?=[ ,.]|$)(?! \\S+ and )");

    private final Language language;
    private final StatementReader reader;
    private final Names names;
    private final Topics topics;
    private final @Nullable PartialDate publishedOn;
    private final Cells cells;
    private @Nullable String previous;
    /** The last subject that was a name. */
    private @Nullable String lastNamed;

    private boolean previousPlural;
    private int block = -1;
    private String section = "";

    Statements(
            Language language,
            StatementReader reader,
            Names names,
            List<Piece> pieces,
            @Nullable PartialDate publishedOn) {
        this.publishedOn = publishedOn;
        this.language = language;
        this.reader = reader;
        this.names = names;
        this.topics = new Topics(names, language, pieces);
        this.cells = new Cells(language, names);
    }

    /** A statement before its subject is named. */
    private record Draft(String text, Span span, boolean certain) {}

    /** What a kept piece says. */
    List<ReadStatement> of(Piece piece) {
        enter(piece);
        String topic = topics.of(piece);
        List<Draft> drafts =
                switch (piece.form()) {
                    case FIGURE ->
                        List.of(new Draft(
                                cells.figure(
                                        piece.cells().getFirst(), piece.cells().getLast(), topic),
                                piece.span(),
                                true));
                    case TABLE_ROW -> row(piece, topic);
                    default -> sentence(piece, topic);
                };
        List<ReadStatement> found = new ArrayList<>();
        for (Draft draft : drafts) {
            String text = finished(draft.text());
            if (text.chars().filter(Character::isLetter).count() >= 3) {
                String subject = subject(text, topic);
                found.add(new ReadStatement(
                        text,
                        draft.span(),
                        subject,
                        draft.certain(),
                        RelativeDates.resolved(reader.read(text), text, publishedOn)));
            }
        }
        return found;
    }

    /** Follows the text past a piece that was left out, so that later pronouns still find what they mean. */
    void pass(Piece piece) {
        enter(piece);
        if (piece.form() == Form.PARAGRAPH || piece.form() == Form.ITEM) {
            List<Token> tokens = language.tokens(opened(piece.words()));
            int verb = Grammar.mainVerb(tokens, 0, tokens.size());
            if (verb > 0) {
                int at = Grammar.subjectStart(tokens, 0, verb);
                if (isNamed(tokens, at, verb)) {
                    remember(text(opened(piece.words()), tokens, at, verb), Grammar.isPlural(tokens, at, verb));
                }
            }
        }
    }

    private boolean isNamed(List<Token> tokens, int from, int to) {
        return to - from <= 4 && tokens.subList(from, to).stream().anyMatch(t -> names.canonical(t.text()) != null);
    }

    private void enter(Piece piece) {
        String now = String.join("/", piece.headings());
        boolean isNewItem = piece.form() == Form.ITEM && piece.block() != block;
        if (!now.equals(section) || isNewItem) {
            previous = null;
        }
        if (!now.equals(section)) {
            lastNamed = null;
        }
        section = now;
        block = piece.block();
    }

    private void remember(String subject, boolean plural) {
        previous = subject;
        previousPlural = plural;
        List<String> found = names.in(subject);
        if (found.size() == 1) {
            lastNamed = found.getFirst();
        }
    }

    private List<Draft> row(Piece piece, @Nullable String topic) {
        List<Draft> drafts = new ArrayList<>();
        for (String text : cells.row(piece.cells(), piece.columns(), topic)) {
            drafts.add(new Draft(
                    text, piece.span(), topic != null || !piece.columns().isEmpty()));
        }
        return drafts.isEmpty() ? List.of(new Draft(piece.words(), piece.span(), false)) : drafts;
    }

    private List<Draft> sentence(Piece piece, @Nullable String topic) {
        String words = repaired(piece);
        String opened = opened(words);
        int skipped = words.equals(piece.words()) ? piece.words().length() - opened.length() : 0;
        boolean shifted = words.equals(piece.words());
        String label = piece.label();
        if (Ellipsis.isElliptical(language, names, opened)) {
            if (label != null
                    && piece.index() == 0
                    && names.in(label).isEmpty()
                    && topic != null
                    && opened.split(" ").length <= 12) {
                return List.of(new Draft(cells.value(topic, label, opened), piece.span(), false));
            }
            if (label != null && topic != null && Headings.FACET.matcher(label).matches() && piece.index() == 0) {
                return enumerated(opened, topic, label, piece.span());
            }
            String about = label != null && piece.index() == 0 && topic == null ? label : topic;
            if (about == null) {
                about = previous;
            }
            if (about != null) {
                opened = Ellipsis.complete(language, names, opened, about, piece.heading());
                shifted = false;
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : Clauses.of(language, opened)) {
            Resolved resolved = resolve(clause.text(), topic);
            int start = piece.offset() + Math.max(0, skipped);
            Span span = shifted && !clause.whole() ? clause.span().shift(start) : piece.span();
            drafts.add(new Draft(resolved.text(), piece.span().covers(span) ? span : piece.span(), resolved.certain()));
        }
        return drafts;
    }

    /** "Pros: light, cheap to run" as a statement for each part. */
    private List<Draft> enumerated(String words, String topic, String label, Span span) {
        List<Draft> drafts = new ArrayList<>();
        for (String part : words.split("[,;] +")) {
            drafts.add(new Draft(
                    Ellipsis.complete(language, names, part.replaceFirst("^and ", ""), topic, label), span, true));
        }
        return drafts;
    }

    /** The words of a list item whose first name has lost its beginning, with the whole name. */
    private String repaired(Piece piece) {
        Matcher fragment = Pattern.compile("^(\\p{Ll}{1,4})(?=['’ ])").matcher(piece.words());
        if (piece.form() == Form.ITEM && piece.index() == 0 && fragment.find()) {
            String name = names.damaged(fragment.group(1));
            if (name != null) {
                return name + piece.words().substring(fragment.end());
            }
        }
        return piece.words();
    }

    private static String opened(String words) {
        String rest = OPENING.matcher(words).replaceFirst("");
        rest = POINTING.matcher(rest).replaceFirst("");
        return rest.isBlank() ? words : rest;
    }

    private record Resolved(String text, boolean certain) {}

    /** The clause with its subject named where the article names it. */
    private Resolved resolve(String clause, @Nullable String topic) {
        List<Token> tokens = language.tokens(clause);
        int verb = Grammar.mainVerb(tokens, 0, tokens.size());
        if (verb <= 0) {
            if (!tokens.isEmpty() && names.canonical(tokens.getFirst().text()) != null) {
                remember(tokens.getFirst().text(), false);
            }
            return new Resolved(clause, false);
        }
        int at = Grammar.subjectStart(tokens, 0, verb);
        String subject = text(clause, tokens, at, verb);
        String referent = previous != null ? previous : topic;
        boolean plural = previous != null && previousPlural;
        String before = clause.substring(0, tokens.get(at).span().start());
        String after = clause.substring(tokens.get(verb - 1).span().end());
        String lower = subject.toLowerCase(Locale.ROOT);
        if (lower.matches("it|this|that|he|she") && referent != null && tokens.size() > verb + 1) {
            boolean dummy = lower.equals("it") && isDummy(tokens, verb);
            if (dummy) {
                return new Resolved(clause, true);
            }
            String one = topic != null ? topic : lastNamed;
            String named = plural && one != null ? one : referent;
            boolean certain = !plural && lower.equals("it");
            return new Resolved(before + named + after, certain);
        }
        if (lower.equals("they") && referent != null && (plural || previous == null)) {
            return new Resolved(before + referent + after, plural);
        }
        if (lower.equals("both") && topics.pair().size() == 2) {
            return new Resolved(
                    before + topics.pair().getFirst() + " and " + topics.pair().getLast() + after, true);
        }
        Resolved owned = owned(clause, tokens, at, verb, referent);
        if (owned != null) {
            return owned;
        }
        String described = described(tokens, at, verb, topic);
        if (described != null) {
            remember(described, false);
            return new Resolved(before + described + after, true);
        }
        remember(subject, Grammar.isPlural(tokens, at, verb));
        Resolved placed = placed(clause, tokens, at, verb, topic);
        if (placed != null) {
            return placed;
        }
        boolean open = tokens.subList(at, verb).stream()
                .anyMatch(t -> t.tag().equals("PRON")
                        && !Grammar.is(t, "that", "which", "who", "everyone", "nobody", "everything", "one"));
        return new Resolved(clause, !open);
    }

    /** Whether "it" stands for nothing: "it is possible to", "it takes". */
    private static boolean isDummy(List<Token> tokens, int verb) {
        boolean adjective = verb + 1 < tokens.size()
                && tokens.get(verb).tag().equals("AUX")
                && tokens.subList(verb + 1, Math.min(tokens.size(), verb + 4)).stream()
                        .anyMatch(t -> t.tag().equals("ADJ"))
                && tokens.subList(verb + 1, Math.min(tokens.size(), verb + 6)).stream()
                        .anyMatch(t -> Grammar.is(t, "to", "that"));
        return adjective || Grammar.is(tokens.get(verb), "takes", "seems", "appears", "took");
    }

    /** A clause without any name under a heading that has one: "The battery of X …", "With X, …"; null where it has one. */
    private @Nullable Resolved placed(String clause, List<Token> tokens, int at, int verb, @Nullable String topic) {
        if (topic == null
                || topic.equals(topic.toLowerCase(Locale.ROOT))
                || !names.in(clause).isEmpty()
                || tokens.stream().anyMatch(t -> Grammar.is(t, "i", "we", "our", "my"))
                || tokens.subList(at, verb).stream().anyMatch(t -> t.tag().equals("PRON"))) {
            return null;
        }
        boolean definite = Grammar.is(tokens.get(at), "the")
                && verb - at <= 4
                && tokens.subList(at, verb).stream().noneMatch(t -> t.tag().matches("ADP|VERB|NUM"))
                && verb > at + 1;
        int end = verb;
        while (end > at + 1 && tokens.get(end - 1).tag().equals("ADV")) {
            end--;
        }
        if (definite) {
            int cut = tokens.get(end - 1).span().end();
            return new Resolved(clause.substring(0, cut) + " of " + topic + clause.substring(cut), false);
        }
        return at == 0 ? new Resolved("With " + topic + ", " + Clauses.lowerFirst(clause), false) : null;
    }

    /** "Its price is …" with the owner named. */
    private @Nullable Resolved owned(String clause, List<Token> tokens, int at, int verb, @Nullable String referent) {
        Token first = tokens.get(at);
        if (!Grammar.is(first, "its", "their", "his", "her") || referent == null) {
            return null;
        }
        String owner = referent.endsWith("s") ? referent + "'" : referent + "'s";
        String text = clause.substring(0, first.span().start())
                + owner
                + clause.substring(first.span().end());
        remember(referent, previous != null && previousPlural);
        return new Resolved(text, !Grammar.is(first, "their") || previousPlural);
    }

    /** The name for "this service" or "the service" as a subject; null where it is not certain. */
    private @Nullable String described(List<Token> tokens, int at, int verb, @Nullable String topic) {
        if (verb - at != 2
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
        String referent = previous != null ? names.canonical(previous) : topic != null ? names.canonical(topic) : null;
        return pointing && referent != null && !Grammar.isPlural(tokens, at, verb) ? referent : null;
    }

    /** The name of what a statement speaks of. */
    private String subject(String statement, @Nullable String topic) {
        List<Token> tokens = language.tokens(statement);
        int verb = Grammar.mainVerb(tokens, 0, tokens.size());
        String phrase = verb > 0 ? text(statement, tokens, Grammar.subjectStart(tokens, 0, verb), verb) : "";
        if (phrase.isEmpty()
                || phrase.matches("(?i)it|this|that|they|these|those|he|she|we|you|there|one|i|both|which|who")) {
            return topic != null ? topic : phrase.isEmpty() ? firstName(statement) : phrase;
        }
        String bare = phrase.replaceFirst(
                "(?i)^(?:the|an?|this|these|those|that|all|most|many|some|about|only|every|each) +", "");
        bare = bare.replaceFirst(",? (?:that|which|who) .*", "")
                .replaceFirst(" (?:often|also|still|never|always|usually|currently|now|only|either|cannot)$", "");
        List<String> found = names.in(bare);
        if (found.size() == 2 && bare.matches(".*\\band\\b.*")) {
            return found.getFirst() + " and " + found.getLast();
        }
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        if (topic != null && !topic.equals(topic.toLowerCase(Locale.ROOT))) {
            return topic;
        }
        if (lastNamed != null && topic == null) {
            return lastNamed;
        }
        List<String> said = names.in(statement);
        return said.size() == 1 ? said.getFirst() : bare.split(" ").length <= 5 || topic == null ? bare : topic;
    }

    private String firstName(String statement) {
        List<String> found = names.in(statement);
        return found.isEmpty() ? "" : found.getFirst();
    }

    private static String text(String clause, List<Token> tokens, int from, int to) {
        return clause.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** As a sentence: one space between words, a capital first, a full stop last. */
    private static String finished(String draft) {
        String text = opened(draft)
                .replaceAll("\\[\\d{1,3}\\]", "")
                .replaceAll(" +", " ")
                .replaceAll(" ([,.;:])(?= |$)", "$1")
                .strip();
        text = text.replaceAll("[\\s,;:–—.-]+$", "");
        if (text.isEmpty()) {
            return text;
        }
        boolean named = text.length() > 1 && (text.charAt(1) == '.' || Character.isUpperCase(text.charAt(1)))
                || text.matches("\\p{Ll}+[.]\\p{L}.*");
        String first = named ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return first.matches("(?s).*[!?…][\"”’)]?") ? first : first + ".";
    }
}
