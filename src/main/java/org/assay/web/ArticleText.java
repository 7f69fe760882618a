package org.assay.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.source.PassageKind;
import org.assay.text.Span;
import org.assay.web.SourcePage.Block;
import org.assay.web.SourcePage.BlockKind;
import org.assay.web.SourcePage.Line;
import org.assay.web.SourcePage.Note;
import org.assay.web.SourcePage.Piece;
import org.assay.web.SourcePage.Sentence;
import org.jspecify.annotations.Nullable;

/** Lays an article out for its page: every character in its order, its claims marked where they are said. */
final class ArticleText {

    /**
     * A passage of the article.
     *
     * @param span in the article's text
     * @param level of a heading, from 1
     * @param leftOut why it holds no claim, if that is to be shown, or null
     */
    record Passage(Span span, PassageKind kind, int level, SourcePage.@Nullable LeftOut leftOut) {}

    /** A claim said in the article: where, what is known of it, its number, page, and whether a filter fades it. */
    record Said(Span span, LineMark mark, int number, String href, boolean faded) {}

    /** Outdated wins over conflict, that over agreement; the shorter quote lies on top. */
    private static final Comparator<Said> TOPMOST = Comparator.comparing(
                    (Said said) -> said.mark() == LineMark.OUTDATED ? 0 : said.mark() == LineMark.CONFLICT ? 1 : 2)
            .thenComparing(said -> said.mark() == LineMark.AGREE ? 0 : 1)
            .thenComparing(said -> said.span().length())
            .thenComparing(Said::number);

    private static final Pattern BULLET_SIGN = Pattern.compile("\\s*[-*+•·–—◦▪]?\\s*");
    private static final Pattern HEADING_SIGN = Pattern.compile("\\s*#*\\s*");

    private final String text;
    private final List<Passage> passages;
    private final Stretches<Said> marks;

    private ArticleText(String text, List<Passage> passages, List<Said> said) {
        this.text = text;
        this.passages = passages.stream()
                .sorted(Comparator.comparing(passage -> passage.span().start()))
                .toList();
        this.marks = new Stretches<>(said, Said::span, TOPMOST);
    }

    /** The id that a passage has on the page, for links to it. */
    static String anchor(Span passage) {
        return "p" + passage.start();
    }

    /**
     * The blocks of an article.
     *
     * @param text the article, whole
     * @param passages in any order, not overlapping
     * @param said in any order; spans may overlap
     */
    static List<Block> blocks(String text, List<Passage> passages, List<Said> said) {
        return new ArticleText(text, passages, said).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Line> items = new ArrayList<>();
        Stretches<Passage> placed = new Stretches<>(passages, Passage::span, Comparator.comparing(Passage::level));
        for (Span line : lines()) {
            if (line.in(text).isBlank()) {
                continue;
            }
            List<Passage> inside = placed.reaching(line);
            Line laidOut = new Line(sentences(line, inside));
            BlockKind kind = inside.isEmpty()
                    ? BlockKind.PARAGRAPH
                    : kind(inside.getFirst().kind());
            if (kind == BlockKind.LIST) {
                items.add(laidOut);
            } else {
                addList(blocks, items);
                int level = inside.isEmpty() ? 0 : inside.getFirst().level();
                blocks.add(new Block(kind, level, List.of(laidOut)));
            }
        }
        addList(blocks, items);
        return blocks;
    }

    private static void addList(List<Block> blocks, List<Line> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(BlockKind.LIST, 0, List.copyOf(items)));
            items.clear();
        }
    }

    /** The lines of the text; a line break inside a passage ends none. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            while (next < passages.size() && passages.get(next).span().end() <= at) {
                next++;
            }
            if (next == passages.size() || passages.get(next).span().start() >= at) {
                lines.add(new Span(start, at));
                start = at + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private List<Sentence> sentences(Span line, List<Passage> inside) {
        List<Sentence> sentences = new ArrayList<>();
        int read = line.start();
        for (Passage passage : inside) {
            if (passage.span().start() > read && !isMarker(read, passage)) {
                sentences.add(new Sentence(
                        null, null, pieces(new Span(read, passage.span().start()))));
            }
            sentences.add(new Sentence(anchor(passage.span()), passage.leftOut(), pieces(passage.span())));
            read = passage.span().end();
        }
        if (read < line.end()) {
            sentences.add(new Sentence(null, null, pieces(new Span(read, line.end()))));
        }
        return sentences;
    }

    /** Whether what stands between there and the passage is the sign of a bullet or heading, which the page draws. */
    private boolean isMarker(int from, Passage passage) {
        String between = text.substring(from, passage.span().start());
        return switch (passage.kind()) {
            case BULLET -> BULLET_SIGN.matcher(between).matches();
            case HEADING -> HEADING_SIGN.matcher(between).matches();
            default -> false;
        };
    }

    private List<Piece> pieces(Span part) {
        return marks.of(part).stream().map(this::piece).toList();
    }

    private Piece piece(Stretches.Stretch<Said> stretch) {
        List<Note> notes = stretch.ending().stream()
                .map(one -> new Note(one.number(), one.href()))
                .distinct()
                .sorted(Comparator.comparing(Note::number))
                .toList();
        String words = stretch.span().in(text);
        Said top = stretch.top();
        return top == null || words.isBlank()
                ? new Piece(words, null, false, null, notes)
                : new Piece(words, top.mark(), top.faded(), top.href(), notes);
    }

    private static BlockKind kind(PassageKind kind) {
        return switch (kind) {
            case HEADING -> BlockKind.HEADING;
            case BULLET -> BlockKind.LIST;
            case TABLE_ROW -> BlockKind.TABLE_ROW;
            case FIGURE -> BlockKind.FIGURE;
            case CODE -> BlockKind.CODE;
            default -> BlockKind.PARAGRAPH;
        };
    }
}
