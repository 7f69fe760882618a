package org.assay.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether the sentence of one line goes on in the next, as in text that was wrapped by hand. */
final class Wrapping {

    /** From this length on a line without a full stop may go on in the next. */
    private static final int WRAPPED = 58;

    private final List<Line> lines;
    private final Tables tables;

    Wrapping(List<Line> lines, Tables tables) {
        this.lines = lines;
        this.tables = tables;
    }

    /** Whether a line goes on in the next; {@code item} is the line that opened the list item it stands in. */
    boolean goesOn(int index, @Nullable Line item) {
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        String words = next.text();
        if (next.isBlank()
                || Marks.isRule(words)
                || Marks.isUnderline(words)
                || Marks.isFence(words)
                || Marks.headingMark(words) > 0
                || Marks.listMark(words) > 0
                || Debris.of(words) != null
                || tables.rowsAt(index + 1) > 0) {
            return false;
        }
        if (item != null && next.indent() > item.indent()) {
            return true;
        }
        boolean lower = Character.isLowerCase(words.charAt(0));
        if (!lower && next.words() <= 4 && !next.isEnded() && !isOpenEnd(line.text())) {
            return false;
        }
        if (line.isEnded() || line.text().endsWith(":")) {
            return item == null && isHardWrapped(line, next);
        }
        return (line.text().length() >= WRAPPED || lower && line.text().length() >= 45 || isOpenEnd(line.text()));
    }

    private static boolean isHardWrapped(Line line, Line next) {
        return line.text().length() >= WRAPPED
                && line.text().length() <= 100
                && next.text().length() >= 30;
    }

    /** Whether a line ends in a word or mark that cannot end a sentence. */
    private static boolean isOpenEnd(String line) {
        return line.length() > 20
                && line.matches("(?i).*(?:,|\\b(?:the|an?|of|and|or|to|in|for|with|by|from|that|which|is|are))");
    }
}
