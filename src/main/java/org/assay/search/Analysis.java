package org.assay.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.assay.text.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How English texts become terms: words are stemmed, and a word with marks inside ("B-12", "350,000", "and/or") is
 * found whole, by its parts and written together.
 */
final class Analysis extends Analyzer {

    /** Changes when the same text would give other terms. */
    static final int VERSION = 2;

    private static final int PARTS = WordDelimiterGraphFilter.PRESERVE_ORIGINAL
            | WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL;
    /** Quotes of one claim lie so far apart that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private static final int LONGEST_BEGINNING = 15;

    Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** Words as they are spelled for corrections, their beginnings for completion, and stemmed terms for all else. */
    @Override
    protected TokenStreamComponents createComponents(String field) {
        return switch (field) {
            case Fields.SPELLING -> spelled();
            case Fields.CLAIM_BEGINNINGS -> begun();
            default -> stemmed();
        };
    }

    private static TokenStreamComponents begun() {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, new EdgeNGramTokenFilter(folded(words), 1, LONGEST_BEGINNING, false));
    }

    private static TokenStream folded(Tokenizer words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    private static TokenStreamComponents spelled() {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    private static TokenStreamComponents stemmed() {
        WordTokenizer words = new WordTokenizer();
        TokenStream stream = new EnglishPossessiveFilter(words);
        stream = new WordDelimiterGraphFilter(stream, false, WordTokenizer.delimiters(), PARTS, null);
        stream = new LowerCaseFilter(stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new SnowballFilter(stream, new EnglishStemmer());
        stream = new FlattenGraphFilter(stream);
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /**
     * The terms of a text, in order.
     *
     * @throws UncheckedIOException never in practice: the text is in memory
     */
    List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                found.add(new Word(term.toString(), position, new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("'%s' cannot be analysed".formatted(text), unreadable);
        }
        return found;
    }

    /** The words of a query. */
    List<QueryWord> queryWords(String text) {
        List<QueryWord> found = new ArrayList<>();
        for (Span place : wordPlaces(text)) {
            String raw = place.in(text).replace('’', '\'').replace('‑', '-');
            Span all = new Span(0, raw.length());
            List<Word> terms = words(raw);
            found.add(new QueryWord(
                    terms.stream()
                            .filter(word -> word.span().equals(all))
                            .map(Word::term)
                            .distinct()
                            .toList(),
                    terms.stream()
                            .filter(word -> !word.span().equals(all))
                            .map(Word::term)
                            .toList(),
                    FunctionWords.contains(raw)));
        }
        return found;
    }

    /** The beginnings of words that a text is made of, none longer than those in the index. */
    List<String> beginnings(String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = folded(tokenizer(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString().substring(0, Math.min(term.length(), LONGEST_BEGINNING)));
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("'%s' cannot be taken apart".formatted(text), unreadable);
        }
        return found;
    }

    private static Tokenizer tokenizer(String text) {
        WordTokenizer words = new WordTokenizer();
        words.setReader(new StringReader(text));
        return words;
    }

    /** Where the words of a text stand. */
    List<Span> wordPlaces(String text) {
        List<Span> found = new ArrayList<>();
        try (WordTokenizer words = new WordTokenizer()) {
            words.setReader(new StringReader(text));
            words.reset();
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            while (words.incrementToken()) {
                found.add(new Span(offset.startOffset(), offset.endOffset()));
            }
            words.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("'%s' cannot be taken apart".formatted(text), unreadable);
        }
        return found;
    }

    /** A term and its place in the text. */
    record Word(String term, int position, Span span) {}
}
