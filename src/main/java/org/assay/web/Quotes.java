package org.assay.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.text.Span;
import org.assay.web.Segment.Tone;

/** Quotes appearances: the exact words, a little of what stands around them, and where that is. */
final class Quotes {

    /** The longest context on one side, in UTF-16 units. */
    private static final int MOST_CONTEXT = 160;

    private Quotes() {}

    /** The exact words, some of them with a tone; "…" tells where the passage goes on. */
    static Quote brief(Statement statement, List<Span> spans, Tone tone) {
        Span span = statement.span();
        Span passage = statement.passage().span();
        return quote(
                statement,
                Segment.toned(statement.exact(), spans, tone),
                span.start() > passage.start(),
                span.end() < passage.end());
    }

    /** The exact words, some of them with a tone, in their context. */
    static Quote inContext(Statement statement, List<Span> spans, Tone tone) {
        String text = statement.passage().revision().text();
        Context context = Context.of(text, statement.span(), statement.passage().span());
        List<Segment> segments = new ArrayList<>();
        add(segments, context.before().in(text));
        segments.addAll(Segment.toned(statement.exact(), spans, tone));
        add(segments, context.after().in(text));
        return quote(statement, segments, context.cutBefore(), context.cutAfter());
    }

    private static void add(List<Segment> segments, String context) {
        if (!context.isEmpty()) {
            segments.add(new Segment(context, Tone.CONTEXT));
        }
    }

    private static Quote quote(Statement statement, List<Segment> text, boolean cutBefore, boolean cutAfter) {
        Source source = statement.source();
        List<String> headings = statement.passage().headings();
        return new Quote(
                text,
                cutBefore,
                cutAfter,
                source.label(),
                Dating.words(source),
                Dating.known(source),
                headings.isEmpty() ? "" : headings.getLast(),
                place(statement));
    }

    /** Where it is said on the page of its source. */
    static String place(Statement statement) {
        return "/sources/%d#%s"
                .formatted(
                        statement.source().id(),
                        ArticleText.anchor(statement.passage().span()));
    }

    /**
     * What stands around a quote: the rest of its passage, or where it is the whole, the sentence before it in the same
     * line.
     *
     * @param cutBefore whether the passage begins earlier
     * @param cutAfter whether the passage goes on
     */
    record Context(Span before, Span after, boolean cutBefore, boolean cutAfter) {

        static Context of(String text, Span quote, Span passage) {
            int start = Math.min(passage.start(), quote.start());
            int end = Math.max(passage.end(), quote.end());
            if (start == quote.start()) {
                start = sentenceBefore(text, start);
            }
            int from = quote.start() - start > MOST_CONTEXT ? wordAfter(text, quote.start() - MOST_CONTEXT) : start;
            int to = end - quote.end() > MOST_CONTEXT ? wordBefore(text, quote.end() + MOST_CONTEXT) : end;
            return new Context(
                    new Span(Math.min(from, quote.start()), quote.start()),
                    new Span(quote.end(), Math.max(to, quote.end())),
                    from > start,
                    to < end);
        }

        /** Where the sentence before begins, if it stands in the same line and is short; else the same place. */
        private static int sentenceBefore(String text, int start) {
            int line = text.lastIndexOf('\n', start - 1) + 1;
            String before = text.substring(Math.min(line, start), start);
            if (before.isBlank() || !Character.isWhitespace(before.charAt(before.length() - 1))) {
                return start;
            }
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            sentences.setText(before);
            sentences.last();
            int begin = Math.max(0, sentences.previous());
            boolean isSentence = before.substring(begin).strip().matches("(?s)\\p{L}.*[.!?][\"”’)]*")
                    && before.length() - begin <= MOST_CONTEXT;
            return isSentence ? start - before.length() + begin : start;
        }

        private static int wordAfter(String text, int at) {
            int space = text.indexOf(' ', at);
            return space < 0 ? at : space + 1;
        }

        private static int wordBefore(String text, int at) {
            return Math.max(0, text.lastIndexOf(' ', at));
        }
    }
}
