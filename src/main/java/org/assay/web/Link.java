package org.assay.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word that leads somewhere: its text and its address, within the application or on the web. */
public record Link(String text, String href) {

    private static final Pattern SAFE = Pattern.compile("/(?!/).*|https?://.+", Pattern.CASE_INSENSITIVE);

    /** The address if a browser may be sent there, else null: others ("javascript:…") come from untrusted articles. */
    static @Nullable String safe(@Nullable String href) {
        return href != null && SAFE.matcher(href).matches() ? href : null;
    }
}
