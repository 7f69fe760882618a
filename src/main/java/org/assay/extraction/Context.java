package org.assay.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text has spoken of last, followed through one article in reading order. */
final class Context {

    /** In words. */
    private static final int LONGEST = 7;

    /** What a clause is about. */
    record Subject(String words, boolean plural) {}

    private final Names names;
    private @Nullable Subject previous;
    private @Nullable String lastNamed;
    private int block = -1;
    private String section = "";

    Context(Names names) {
        this.names = names;
    }

    /** The last subject; null at the start of a section or list item. */
    @Nullable
    String previous() {
        return previous == null ? null : previous.words();
    }

    boolean isPreviousPlural() {
        return previous != null && previous.plural();
    }

    /** The last subject with its number; null where {@link #previous} is. */
    @Nullable
    Subject subject() {
        return previous;
    }

    /** Goes back from what the later clauses of a sentence speak of to what the sentence is about, if that is known. */
    void returnTo(@Nullable Subject subject) {
        if (subject != null) {
            previous = subject;
        }
    }

    /** The last subject in this section that was a name; null where there was none. */
    @Nullable
    String lastNamed() {
        return lastNamed;
    }

    /** Goes on to a piece. */
    void enter(Piece piece) {
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

    /** Takes the subject of a clause; one that is too long to be a name for anything is forgotten. */
    void remember(String subject, boolean plural) {
        boolean isName = !subject.contains(",") && subject.split(" ").length <= LONGEST;
        previous = isName ? new Subject(subject, plural) : null;
        List<String> found = names.in(subject);
        if (found.size() == 1) {
            lastNamed = found.getFirst();
        }
    }
}
