package org.assay.search;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits a text at white space, brackets, quotation marks and dashes, and takes off the marks of punctuation around a
 * word, but leaves those inside it and those that belong to it ("A+", "40%", "$5").
 */
final class WordTokenizer extends Tokenizer {

    private static final int MAX_LENGTH = 255;
    private static final String INSIDE = ".,-_/&@:'’‑+#%°$€£¥=*~^\\|";
    private static final String OPENS = "$€£¥#";
    private static final String CLOSES = "+#%°";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private int position;

    /** Apostrophes belong to a word as letters do; all other marks part it. */
    static byte[] delimiters() {
        byte[] table = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE.clone();
        table['\''] = (byte) WordDelimiterIterator.ALPHA;
        return table;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text.setLength(0);
        char[] buffer = new char[1024];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        position = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (position < text.length()) {
            int start = position;
            while (position < text.length() && isPart(text.charAt(position)) && position - start < MAX_LENGTH) {
                position++;
            }
            int end = position;
            if (position == start) {
                position++;
                continue;
            }
            while (start < end && !begins(text.charAt(start))) {
                start++;
            }
            while (end > start && !ends(text.charAt(end - 1))) {
                end--;
            }
            if (holdsLetterOrDigit(start, end)) {
                emit(start, end);
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }

    private void emit(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            term.append(c == '’' ? '\'' : c == '‑' ? '-' : c);
        }
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    private boolean holdsLetterOrDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return isLetter(c) || INSIDE.indexOf(c) >= 0;
    }

    private static boolean begins(char c) {
        return isLetter(c) || OPENS.indexOf(c) >= 0;
    }

    private static boolean ends(char c) {
        return isLetter(c) || CLOSES.indexOf(c) >= 0;
    }

    /** Halves of surrogate pairs and combining marks count as letters, so that no character is torn. */
    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
