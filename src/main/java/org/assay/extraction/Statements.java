package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
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

    /** The end of a word that lost its beginning. */
    private static final Pattern FRAGMENT = Pattern.compile("^(\\p{Ll}{1,4})(?=['’ ])");

    private final Language language;
    private final StatementReader reader;
    private final Names names;
    private final Topics topics;
    private final @Nullable PartialDate publishedOn;
    private final Cells cells;
    private final Context context;
    private final Referents referents;
    private final Subjects subjects;
    private final Frames frames;

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
        this.cells = new Cells(language, names, topics.title());
        this.context = new Context(names);
        this.referents = new Referents(language, names, topics, context);
        this.subjects = new Subjects(language, names, context);
        this.frames = new Frames(language, topics, pieces);
    }

    /** A statement before its place in the article is told, and before its subject is named where its form does not name it. */
    private record Draft(
            String text,
            Span span,
            boolean certain,
            boolean framed,
            @Nullable String subject) {

        Draft(String text, Span span, boolean certain) {
            this(text, span, certain, false, null);
        }

        Draft(String text, Span span, boolean certain, boolean framed) {
            this(text, span, certain, framed, null);
        }
    }

    /** What a kept piece says. */
    List<ReadStatement> of(Piece piece) {
        context.enter(piece);
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
        Frames.Frame frame = frames.of(piece);
        List<ReadStatement> found = new ArrayList<>();
        for (Draft draft : drafts) {
            String text = Openings.finished(draft.text());
            String told = draft.framed() ? text : frames.around(text, frame);
            boolean isNew =
                    found.stream().noneMatch(statement -> statement.text().equals(told));
            if (isNew && saysSomething(text)) {
                String subject = draft.subject();
                found.add(new ReadStatement(
                        told,
                        draft.span(),
                        subject != null ? subject : subjects.of(text, topic, frame, !told.equals(text)),
                        draft.certain() && told.equals(text),
                        RelativeDates.resolved(reader.read(text), text, publishedOn)));
            }
        }
        return found;
    }

    /** Whether words are more than letters or an answer: "mostly". */
    private boolean saysSomething(String text) {
        return text.chars().filter(Character::isLetter).count() >= 3
                && language.tokens(text).stream().anyMatch(t -> !t.tag().matches("ADV|INTJ|PUNCT|CCONJ"));
    }

    /** Follows the text past a piece that was left out, so that later pronouns still find what they mean. */
    void pass(Piece piece) {
        context.enter(piece);
        if (piece.form() == Form.PARAGRAPH || piece.form() == Form.ITEM) {
            Sentence sentence = Sentence.of(language, Openings.without(piece.words()));
            List<Token> tokens = sentence.tokens();
            int verb = Grammar.mainVerb(tokens, 0, tokens.size());
            if (verb > 0) {
                int at = Grammar.subjectStart(tokens, 0, verb);
                int end = Grammar.subjectEnd(tokens, at, verb);
                if (isNamed(tokens, at, end)) {
                    context.remember(sentence.text(at, end), Grammar.isPlural(tokens, at, end));
                }
            }
        }
    }

    private boolean isNamed(List<Token> tokens, int from, int to) {
        return to - from <= 4 && tokens.subList(from, to).stream().anyMatch(t -> names.canonical(t.text()) != null);
    }

    private List<Draft> row(Piece piece, @Nullable String topic) {
        List<Draft> drafts = new ArrayList<>();
        for (Cells.Told told : cells.row(piece.cells(), piece.columns(), topic)) {
            boolean certain = topic != null || !piece.columns().isEmpty();
            drafts.add(new Draft(
                    told.text(), piece.span(), certain, false, piece.columns().isEmpty() ? null : told.thing()));
        }
        return drafts.isEmpty() ? List.of(new Draft(piece.words(), piece.span(), false)) : drafts;
    }

    private List<Draft> sentence(Piece piece, @Nullable String topic) {
        String words = repaired(piece);
        String opened = Openings.without(words);
        int skipped = words.equals(piece.words()) ? piece.words().length() - opened.length() : 0;
        boolean shifted = words.equals(piece.words());
        String label = piece.label();
        if (Ellipsis.isElliptical(language, names, opened)) {
            if (label != null
                    && piece.index() == 0
                    && names.in(label).isEmpty()
                    && topic != null
                    && opened.split(" ").length <= 12
                    && !opened.matches(".*[,;].*")) {
                return List.of(new Draft(cells.value(topic, label, opened), piece.span(), false));
            }
            if (label != null && topic != null && Headings.FACET.matcher(label).matches() && piece.index() == 0) {
                return enumerated(opened, topic, label, piece.span());
            }
            String about = label != null && piece.index() == 0 && topic == null ? label : topic;
            if (about == null) {
                about = context.previous();
            }
            if (about != null) {
                String completed = Ellipsis.complete(language, names, opened, about, piece.heading());
                boolean isNamed = opened.startsWith(about + " ");
                if (completed == null && !isNamed) {
                    String told = label != null && piece.index() == 0 && topic != null ? label + ": " + opened : opened;
                    return List.of(
                            new Draft(frames.ofFragment(piece, about, opened).before(told), piece.span(), false, true));
                }
                if (completed != null) {
                    opened = labelled(piece, topic, opened, completed);
                }
                shifted &= completed == null;
            }
        }
        List<Draft> drafts = new ArrayList<>();
        List<Clause> clauses = Clauses.of(language, opened);
        if (clauses.size() > 1) {
            Referents.Resolved whole = referents.resolve(opened, topic);
            drafts.add(new Draft(whole.text(), piece.span(), whole.certain()));
        }
        Context.Subject first = null;
        for (Clause clause : clauses) {
            Referents.Resolved resolved = referents.resolve(clause.text(), topic);
            if (clause == clauses.getFirst()) {
                first = context.subject();
            }
            int start = piece.offset() + Math.max(0, skipped);
            Span span = shifted && !clause.whole() ? clause.span().shift(start) : piece.span();
            Span own = piece.span().covers(span) ? span : piece.span();
            for (String text : taken(resolved.text())) {
                drafts.add(new Draft(text, own, resolved.certain()));
            }
        }
        context.returnTo(first);
        return drafts;
    }

    /** What a label says of the topic, where words without a verb stand behind it: "Price – higher for trading". */
    private String labelled(Piece piece, @Nullable String topic, String words, String completed) {
        String label = piece.label();
        if (label == null
                || topic == null
                || piece.index() > 0
                || !names.in(label).isEmpty()) {
            return completed;
        }
        boolean isQuality = completed.startsWith(topic + " is ") || completed.startsWith(topic + " are ");
        return isQuality ? cells.value(topic, label, words) : completed;
    }

    /** A clause, the clause without what it only adds or when it was, and what it says of each of several things. */
    private List<String> taken(String clause) {
        List<String> found = new ArrayList<>(List.of(clause));
        Sentence whole = Sentence.of(language, clause);
        Sentence read = whole;
        String shorter = Tails.without(whole);
        if (shorter != null) {
            found.add(shorter);
            read = Sentence.of(language, shorter);
        }
        List<String> figures = Parallels.of(read);
        found.addAll(figures.isEmpty() ? Enumerations.of(read) : figures);
        found.addAll(Gaps.of(whole));
        found.addAll(JointSubjects.of(read));
        String undated = Events.undated(read);
        if (undated != null) {
            found.add(undated);
        }
        return found;
    }

    /** "Pros: light, cheap to run" as a statement for each part. */
    private List<Draft> enumerated(String list, String topic, String label, Span span) {
        List<Draft> drafts = new ArrayList<>();
        for (String part : list.split("[,;] +")) {
            String words = part.replaceFirst("^and ", "");
            String completed = Ellipsis.complete(language, names, words, topic, label);
            drafts.add(new Draft(
                    completed != null ? completed : new Frames.Frame(topic, null).before(words),
                    span,
                    completed != null,
                    true));
        }
        return drafts;
    }

    /** The words of a list item whose first name has lost its beginning, with the whole name. */
    private String repaired(Piece piece) {
        Matcher fragment = FRAGMENT.matcher(piece.words());
        if (piece.form() == Form.ITEM && piece.index() == 0 && fragment.find()) {
            String name = names.damaged(fragment.group(1));
            if (name != null) {
                return name + piece.words().substring(fragment.end());
            }
        }
        return piece.words();
    }
}
