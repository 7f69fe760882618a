package org.assay.source;

/** An article file cannot be read: the message names the file, the reason and what was expected. */
public final class UnreadableArticle extends RuntimeException {

    UnreadableArticle(String file, String reason, String expected) {
        super("%s: %s; expected %s".formatted(file, reason, expected));
    }

    UnreadableArticle(String file, String reason, String expected, Throwable cause) {
        super("%s: %s; expected %s".formatted(file, reason, expected), cause);
    }
}
