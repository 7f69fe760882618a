package org.assay.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text has spoken of last, followed through one article in reading order. */
final class Context {

    /** In words. */
    private static final int LONGEST = 7;

    private final Names names;
    private @Nullable String previous;
    private @Nullable String lastNamed;
    private boolean previousPlural;
    private @Nullable String held;
    private boolean heldPlural;
    private int block = -1;
    private String section = "";

    Context(Names names) {
        this.names = names;
    }

    /** The last subject; null at the start of a section or list item. */
    @Nullable
    String previous() {
        return previous;
    }

    boolean isPreviousPlural() {
        return previous != null && previousPlural;
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

    /** Marks the last subject as what the sentence is about. */
    void holdSubject() {
        held = previous;
        heldPlural = previousPlural;
    }

    /** Goes back from what the clauses of a sentence speak of to what the sentence is about. */
    void returnToSubject() {
        if (held != null) {
            previous = held;
            previousPlural = heldPlural;
        }
    }

    /** Takes the subject of a clause; one that is too long to be a name for anything is forgotten. */
    void remember(String subject, boolean plural) {
        previous = subject.contains(",") || subject.split(" ").length > LONGEST ? null : subject;
        previousPlural = plural;
        List<String> found = names.in(subject);
        if (found.size() == 1) {
            lastNamed = found.getFirst();
        }
    }
}
