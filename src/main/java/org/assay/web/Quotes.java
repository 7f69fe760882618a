package org.assay.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.claim.Statement;
import org.assay.source.Source;
import org.assay.text.Span;
import org.assay.web.Segment.Tone;

/** Quotes appearances: the exact words, a little of what stands around them, and where that is. */
final class Quotes {

    /** The longest context on one side, in UTF-16 units. */
    private static final int MOST_CONTEXT = 160;

    private static final Pattern BULLET_SIGN = Pattern.compile("\\s*(?:[*+•·●○◦▪■–—-]\\s+)?");

    private Quotes() {}

    /** The exact words, some of them with a tone; "…" tells where the passage goes on. */
    static Quote brief(Statement statement, List<Span> spans, Tone tone) {
        Span quote = words(statement);
        return quote(
                statement,
                spans,
                tone,
                new Context(
                        new Span(quote.start(), quote.start()),
                        new Span(quote.end(), quote.end()),
                        quote.start()
                                > words(statement.passage().span(), text(statement))
                                        .start(),
                        quote.end() < statement.passage().span().end()));
    }

    /** The exact words, some of them with a tone, in their passage. */
    static Quote inPassage(Statement statement, List<Span> spans, Tone tone) {
        Span passage = words(statement.passage().span(), text(statement));
        return quote(statement, spans, tone, Context.within(text(statement), words(statement), passage));
    }

    /** The exact words in their passage, with a tone where they are not the whole of it. */
    static Quote marked(Statement statement, Tone tone) {
        boolean isWhole = words(statement).equals(words(statement.passage().span(), text(statement)));
        Span whole = new Span(0, statement.span().length());
        return inPassage(statement, isWhole ? List.of() : List.of(whole), tone);
    }

    /** The exact words, some of them with a tone, in their context. */
    static Quote inContext(Statement statement, List<Span> spans, Tone tone) {
        Span passage = words(statement.passage().span(), text(statement));
        return quote(statement, spans, tone, Context.of(text(statement), words(statement), passage));
    }

    private static Quote quote(Statement statement, List<Span> spans, Tone tone, Context context) {
        String text = text(statement);
        Span quote = words(statement);
        int sign = quote.start() - statement.span().start();
        List<Span> toned = spans.stream()
                .filter(span -> span.end() > sign)
                .map(span -> new Span(Math.max(0, span.start() - sign), span.end() - sign))
                .toList();
        List<Segment> segments = new ArrayList<>();
        add(segments, context.before().in(text));
        segments.addAll(Segment.toned(quote.in(text), toned, tone));
        add(segments, context.after().in(text));
        return quote(statement, segments, context.cutBefore(), context.cutAfter());
    }

    private static String text(Statement statement) {
        return statement.passage().revision().text();
    }

    private static Span words(Statement statement) {
        return words(statement.span(), text(statement));
    }

    /** Without the sign of a bullet, which is no word of the source. */
    static Span words(Span span, String text) {
        Matcher sign = BULLET_SIGN.matcher(text).region(span.start(), span.end());
        return sign.lookingAt() && sign.end() < span.end() ? new Span(sign.end(), span.end()) : span;
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
        Span passage = words(statement.passage().span(), text(statement));
        return "/sources/%d#%s".formatted(statement.source().id(), ArticleText.anchor(passage));
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
            return passage.start() < quote.start()
                    ? within(text, quote, passage)
                    : within(
                            text,
                            quote,
                            new Span(sentenceBefore(text, quote.start()), Math.max(passage.end(), quote.end())));
        }

        /** The rest of a passage, shortened where it is long. */
        static Context within(String text, Span quote, Span passage) {
            int start = Math.min(passage.start(), quote.start());
            int end = Math.max(passage.end(), quote.end());
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
