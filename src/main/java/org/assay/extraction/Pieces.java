package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts the blocks of an article into pieces: sentences, list items, rows, figures, each with its place. */
final class Pieces {

    private final String article;
    private final Sentences sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private final Headings headings = new Headings();
    private @Nullable String leadIn;
    private List<String> columns = List.of();
    private boolean inTail;
    private int number;

    private Pieces(String article, Sentences sentences) {
        this.article = article;
        this.sentences = sentences;
    }

    /** The pieces in reading order, without overlap; together they hold every word of the article. */
    static List<Piece> of(String article, Sentences sentences) {
        Pieces reading = new Pieces(article, sentences);
        for (Block block : Outline.of(article)) {
            reading.add(block);
        }
        return reading.pieces;
    }

    private void add(Block block) {
        number++;
        if (block.form() != Form.ITEM) {
            leadIn = null;
        }
        if (block.form() != Form.TABLE_ROW) {
            columns = List.of();
        }
        String words = Line.plain(article, block.content());
        if (inTail && block.form() != Form.MARKED_HEADING) {
            whole(new Block(Form.NAVIGATION, block.span(), block.content(), 0, List.of()));
            return;
        }
        switch (block.form()) {
            case MARKED_HEADING, HEADING -> heading(block, words);
            case LEAD_IN -> leadIn(block, words);
            case TABLE_HEAD -> {
                whole(block);
                columns = texts(block.cells());
            }
            case PARAGRAPH, ITEM -> split(block, words);
            default -> whole(block);
        }
    }

    private void heading(Block block, String words) {
        String clean = words.replaceAll("[#*_=]+ *$|^[*_]+", "").strip();
        boolean first = pieces.stream().noneMatch(p -> p.form() == Form.PARAGRAPH || p.form() == Form.HEADING);
        inTail = Debris.opensTail(clean);
        if (inTail) {
            whole(new Block(Form.NAVIGATION, block.span(), block.content(), 0, List.of()));
            return;
        }
        whole(block);
        headings.add(block, clean, first);
    }

    /** The last sentence before a list announces it; what stands before that one is a paragraph like others. */
    private void leadIn(Block block, String words) {
        int last = sentences.of(words).getLast().start();
        int at = block.content().start() + last;
        if (last > 0) {
            Span before = new Span(block.span().start(), at);
            split(Block.of(Form.PARAGRAPH, before), words.substring(0, last));
        }
        whole(Block.of(Form.LEAD_IN, new Span(at, block.span().end())));
        leadIn = words.substring(last).replaceFirst(":$", "");
    }

    private void whole(Block block) {
        pieces.add(new Piece(
                block.span(),
                block.form(),
                Line.plain(article, block.content()),
                block.content().start(),
                headings.path(),
                null,
                null,
                number,
                0,
                1,
                texts(block.cells()),
                columns.size() == block.cells().size() ? columns : List.of()));
    }

    private void split(Block block, String words) {
        List<Span> parts = sentences.of(words);
        int labelled = Marks.labelLength(words);
        String named = labelled > 0 ? Marks.label(words) : "";
        String label = named.length() > 1 ? named : null;
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int offset = block.content().start();
            int start = i == 0 ? Math.min(Math.max(part.start(), labelled), part.end()) : part.start();
            Span span = new Span(i == 0 ? block.span().start() : offset + part.start(), offset + part.end());
            pieces.add(new Piece(
                    span,
                    block.form(),
                    words.substring(start, part.end()),
                    offset + start,
                    headings.path(),
                    block.form() == Form.ITEM ? leadIn : null,
                    label,
                    number,
                    i,
                    parts.size(),
                    List.of(),
                    List.of()));
        }
    }

    private List<String> texts(List<Span> cells) {
        return cells.stream().map(cell -> Line.plain(article, cell)).toList();
    }
}
