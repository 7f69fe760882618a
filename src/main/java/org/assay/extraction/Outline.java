package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;

/**
 * Reads the blocks of an article off its lines: by their marks where they have some, else by their shape and by what
 * stands around them.
 */
final class Outline {

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Tables tables;
    private final Wrapping wrapping;
    private int at;
    /** The bare number that the next line of a numbered list without marks would have. */
    private int nextNumber = 1;

    private Outline(String article) {
        this.lines = Line.of(article);
        this.tables = new Tables(lines, article);
        this.wrapping = new Wrapping(lines, tables);
    }

    /** The blocks in reading order, without overlap. */
    static List<Block> of(String article) {
        Outline outline = new Outline(article);
        while (outline.at < outline.lines.size()) {
            outline.step();
        }
        return outline.blocks;
    }

    private void step() {
        Line line = lines.get(at);
        if (line.isBlank() || Marks.isRule(line.text())) {
            at++;
        } else if (Marks.isFence(line.text())) {
            fenced();
        } else if (Marks.headingMark(line.text()) > 0) {
            heading(line, Marks.headingMark(line.text()), Marks.headingLevel(line.text()));
        } else if (at + 1 < lines.size()
                && Marks.isUnderline(lines.get(at + 1).text())
                && Marks.listMark(line.text()) == 0
                && line.text().length() <= HeadingLook.LONGEST) {
            heading(line, 0, lines.get(at + 1).text().startsWith("=") ? 1 : 2);
            at++;
        } else if (Marks.isCode(line.text())) {
            code();
        } else if (tables.rowsAt(at) > 0) {
            table();
        } else if (!figure()) {
            words(line);
        }
    }

    private void heading(Line line, int mark, int level) {
        int end = line.span().end();
        Span content = new Span(line.span().start() + mark, end);
        blocks.add(new Block(Form.MARKED_HEADING, line.span(), content, level, List.of()));
        at++;
    }

    private void fenced() {
        int first = at++;
        while (at < lines.size() && !Marks.isFence(lines.get(at).text())) {
            at++;
        }
        int last = Math.min(at, lines.size() - 1);
        at = last + 1;
        blocks.add(Block.of(Form.CODE, covering(first, last)));
    }

    private void code() {
        int first = at;
        while (at + 1 < lines.size() && Marks.isCode(lines.get(at + 1).text())) {
            at++;
        }
        blocks.add(Block.of(Form.CODE, covering(first, at)));
        at++;
    }

    private void table() {
        int rows = tables.rowsAt(at);
        for (int i = 0; i < rows; i++) {
            Line row = lines.get(at + i);
            List<Span> cells = tables.cells(at + i);
            if (!cells.isEmpty()) {
                Form form = tables.isHead(at, i) ? Form.TABLE_HEAD : Form.TABLE_ROW;
                blocks.add(new Block(form, row.span(), row.span(), 0, cells));
            }
        }
        at += rows;
    }

    /** A number that stands alone and the line that says what it counts, or one more such pair after the last. */
    private boolean figure() {
        Line line = lines.get(at);
        boolean isNumber = Marks.isFigure(line.text());
        boolean isNextPair = !blocks.isEmpty()
                && blocks.getLast().form() == Form.FIGURE
                && line.words() <= 2
                && line.text().length() <= 24
                && !line.isEnded();
        int caption = nextWords(at);
        if (!(isNumber || isNextPair)
                || caption < 0
                || caption > at + 2
                || Marks.bareNumberLength(line.text()) > 0 && !isNumber) {
            return false;
        }
        boolean apart = caption == at + 2;
        Line words = lines.get(caption);
        boolean isCaption = words.words() <= (apart ? 9 : 24)
                && (!apart || !words.isEnded())
                && Marks.listMark(words.text()) == 0
                && !Marks.isFigure(words.text())
                && (isNumber || hasLowerCaseWord(words.text()))
                && (!apart || isAlone(caption));
        if (!isCaption) {
            return false;
        }
        Span span = covering(at, caption);
        blocks.add(new Block(Form.FIGURE, span, span, 0, List.of(line.span(), words.span())));
        at = caption + 1;
        return true;
    }

    private void words(Line line) {
        Form debris = Debris.of(line.text());
        int mark = Marks.listMark(line.text());
        if (debris != null && (mark == 0 || debris == Form.BOILERPLATE)) {
            blocks.add(Block.of(debris, line.span()));
            at++;
        } else if (mark > 0 || isBareNumbered(line)) {
            int skipped = mark > 0 ? mark : Marks.bareNumberLength(line.text());
            nextNumber = mark > 0 ? 1 : nextNumber + 1;
            item(line, skipped);
        } else if (Marks.isByline(line.text())) {
            blocks.add(Block.of(Form.BYLINE, line.span()));
            at++;
        } else if (isBylineOfTwoLines(line)) {
            int name = nextWords(at);
            blocks.add(Block.of(Form.BYLINE, covering(at, name)));
            at = name + 1;
        } else {
            paragraph(line);
        }
    }

    private boolean isBylineOfTwoLines(Line line) {
        int name = nextWords(at);
        return name >= 0
                && name <= at + 2
                && Marks.isByline(line.text(), lines.get(name).text());
    }

    private boolean isBareNumbered(Line line) {
        int number = Marks.bareNumber(line.text());
        if (number != nextNumber) {
            return false;
        }
        int following = nextWords(at);
        boolean goesOn = following >= 0 && Marks.bareNumber(lines.get(following).text()) == number + 1;
        boolean wentOn = number > 1 && !blocks.isEmpty() && blocks.getLast().form() == Form.ITEM;
        return goesOn || wentOn;
    }

    private void item(Line line, int mark) {
        int last = at;
        while (last + 1 < lines.size() && wrapping.goesOn(last, line)) {
            last++;
        }
        Span span = covering(at, last);
        Span content = new Span(span.start() + mark, span.end());
        boolean opensText = last + 1 < lines.size()
                && !lines.get(last + 1).isBlank()
                && Marks.listMark(lines.get(last + 1).text()) == 0
                && line.words() <= 6
                && !line.isEnded();
        boolean isNumberedHeading = (isAlone(at) || opensText)
                && last == at
                && HeadingLook.isHeading(line.text().substring(mark))
                && Character.isDigit(line.text().charAt(0))
                && isFollowedByText(last);
        blocks.add(Block.of(isNumberedHeading ? Form.HEADING : Form.ITEM, span, content));
        at = last + 1;
    }

    private void paragraph(Line line) {
        int first = at;
        while (at + 1 < lines.size() && wrapping.goesOn(at, null)) {
            at++;
        }
        Span span = covering(first, at);
        boolean single = first == at;
        int following = nextWords(at);
        boolean beforeList =
                following >= 0 && Marks.listMark(lines.get(following).text()) > 0;
        Form form = Form.PARAGRAPH;
        if (line.text().endsWith(":") && single && (beforeList || line.words() <= 8)
                || beforeList && lines.get(at).text().endsWith(":")) {
            form = Form.LEAD_IN;
        } else if (single
                && HeadingLook.isHeading(line.text())
                && (startsApart(first) && (isFollowedByText(at) || HeadingLook.isShout(line.text())))) {
            form = Form.HEADING;
        }
        blocks.add(Block.of(form, span));
        at++;
    }

    private boolean startsApart(int index) {
        if (index == 0 || lines.get(index - 1).isBlank()) {
            return true;
        }
        String words = lines.get(index).text();
        return words.endsWith("?") && words.length() <= HeadingLook.LONGEST
                || !blocks.isEmpty()
                        && (blocks.getLast().form() == Form.ITEM
                                || blocks.getLast().form() == Form.TABLE_ROW
                                || blocks.getLast().form() == Form.FIGURE);
    }

    private boolean isFollowedByText(int index) {
        int next = nextWords(index);
        return next >= 0 || index == 0;
    }

    private boolean isAlone(int index) {
        return (index == 0 || lines.get(index - 1).isBlank())
                && (index + 1 >= lines.size() || lines.get(index + 1).isBlank());
    }

    /** The next line with words within two lines, or any distance where only blank ones lie between; -1 at the end. */
    private int nextWords(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() ? next : -1;
    }

    private static boolean hasLowerCaseWord(String words) {
        return words.matches(".* [a-z]{3,}.*");
    }

    private Span covering(int first, int last) {
        return new Span(lines.get(first).span().start(), lines.get(last).span().end());
    }
}
