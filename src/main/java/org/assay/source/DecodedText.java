package org.assay.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in characters, without byte-order mark.
 *
 * <p>A byte-order mark decides; without one the bytes are UTF-8, or Windows-1252 where they are not valid UTF-8 (as
 * browsers read unlabelled Western text: WHATWG Encoding Standard).
 */
record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new DecodedText(
                    new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return afterMark(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return afterMark(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DecodedText(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new DecodedText(new String(bytes, WINDOWS_1252), WINDOWS_1252);
        }
    }

    /** Whether there are characters that no text has, or many that few texts have. */
    boolean isBinary() {
        long controls = text.chars()
                .filter(c -> c < ' ' && "\n\r\t\f\u000B".indexOf(c) < 0)
                .count();
        return text.indexOf('\0') >= 0 || controls > text.length() / 100;
    }

    private static DecodedText afterMark(byte[] bytes, Charset charset) {
        return new DecodedText(new String(bytes, 2, bytes.length - 2, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
