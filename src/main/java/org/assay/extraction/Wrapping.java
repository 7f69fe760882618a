package org.assay.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether the sentence of one line goes on in the next, as in text that was wrapped by hand. */
final class Wrapping {

    /** From this length on a line without a full stop may go on in the next. */
    private static final int WRAPPED = 58;

    /** No line that was wrapped by hand is longer. */
    private static final int LONGEST_WRAPPED = 120;

    private final List<Line> lines;
    private final Tables tables;
    /** Whether some line is so long that nobody wrapped it. */
    private final boolean hasLongLines;

    Wrapping(List<Line> lines, Tables tables) {
        this.lines = lines;
        this.tables = tables;
        this.hasLongLines = lines.stream().anyMatch(line -> line.text().length() > LONGEST_WRAPPED);
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
        if (isOpenEnd(line.text())) {
            return true;
        }
        boolean isWrapped =
                line.text().length() >= WRAPPED || lower && line.text().length() >= 45;
        return isWrapped && !isAmongShortLines(index);
    }

    /** Whether it stands between short lines, as in a list without marks, in an article that was not wrapped by hand. */
    private boolean isAmongShortLines(int index) {
        return hasLongLines && isShort(index - 1) && isShort(index + 1);
    }

    private boolean isShort(int index) {
        return index >= 0
                && index < lines.size()
                && !lines.get(index).isBlank()
                && !lines.get(index).isEnded()
                && lines.get(index).text().length() < WRAPPED;
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
