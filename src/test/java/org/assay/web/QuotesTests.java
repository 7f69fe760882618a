package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Span;
import org.assay.web.Quotes.Context;
import org.junit.jupiter.api.Test;

class QuotesTests {

    private static final String LINE = "Salt keeps food. It also raises blood pressure, as a trial found.\nNext line.";

    private static Span span(String words) {
        int start = LINE.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void showsTheRestOfThePassage() {
        Span passage = span("It also raises blood pressure, as a trial found.");
        Context context = Context.of(LINE, span("raises blood pressure"), passage);
        assertThat(context.before().in(LINE)).isEqualTo("It also ");
        assertThat(context.after().in(LINE)).isEqualTo(", as a trial found.");
        assertThat(context.cutBefore() || context.cutAfter()).isFalse();
    }

    @Test
    void showsTheSentenceBeforeAWholePassage() {
        Span passage = span("It also raises blood pressure, as a trial found.");
        Context context = Context.of(LINE, passage, passage);
        assertThat(context.before().in(LINE)).isEqualTo("Salt keeps food. ");
        assertThat(context.after().in(LINE)).isEmpty();
    }

    @Test
    void staysInTheLine() {
        Span passage = span("Next line.");
        assertThat(Context.of(LINE, passage, passage).before().in(LINE)).isEmpty();
    }

    @Test
    void cutsLongContextAtAWord() {
        String text = "word ".repeat(60) + "quote" + " after".repeat(60);
        Span quote = new Span(300, 305);
        Context context = Context.of(text, quote, new Span(0, text.length()));
        assertThat(context.before().in(text)).startsWith("word ").hasSizeLessThan(170);
        assertThat(context.after().in(text)).endsWith("after").hasSizeLessThan(170);
        assertThat(context.cutBefore() && context.cutAfter()).isTrue();
    }

    @Test
    void leavesTheSignOfABulletOut() {
        String bullet = "● Salt keeps food.";
        assertThat(Quotes.words(new Span(0, bullet.length()), bullet).in(bullet))
                .isEqualTo("Salt keeps food.");
        assertThat(Quotes.words(new Span(0, 3), "-40").in("-40")).isEqualTo("-40");
    }

    @Test
    void keepsTheWordsThatClashWhenItShortensAQuote() {
        Quote whole = SamplePages.quote(
                "Some say that it is so, although [!most trials] found that it is not so in any group of people.",
                1,
                false,
                false,
                "");

        Quote shortened = whole.around(40);

        assertThat(text(shortened)).contains("most trials").hasSizeLessThanOrEqualTo(40);
        assertThat(text(whole)).contains(text(shortened));
        assertThat(shortened.cutBefore() && shortened.cutAfter()).isTrue();
        assertThat(whole.around(400)).isEqualTo(whole);
    }

    @Test
    void keepsTheBeginningOfALongQuoteWithoutAClash() {
        Quote whole = SamplePages.quote("Salt raises blood pressure, as a trial found.", 1, false, false, "");

        Quote shortened = whole.around(28);

        assertThat(text(shortened)).isEqualTo("Salt raises blood pressure,");
        assertThat(shortened.cutBefore()).isFalse();
        assertThat(shortened.cutAfter()).isTrue();
    }

    private static String text(Quote quote) {
        return String.join("", quote.text().stream().map(Segment::text).toList());
    }
}
