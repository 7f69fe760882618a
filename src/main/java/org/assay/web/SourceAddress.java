package org.assay.web;

import org.jspecify.annotations.Nullable;

/**
 * The address of a source's page with what can be changed about it.
 *
 * @param shown the mark that is not faded, or null for all
 * @param showsLeftOut whether sentences left out say why
 */
record SourceAddress(long id, @Nullable LineMark shown, boolean showsLeftOut) {

    /** The same with another mark shown, or all for null. */
    SourceAddress showing(@Nullable LineMark mark) {
        return new SourceAddress(id, mark, showsLeftOut);
    }

    /** The same with the sentences left out shown, or hidden if they were. */
    SourceAddress turned() {
        return new SourceAddress(id, shown, !showsLeftOut);
    }

    boolean shows(LineMark mark) {
        return shown == null || shown == mark;
    }

    String href() {
        String page = "/sources/" + id;
        String filter = shown == null ? "" : "show=" + shown.name();
        String leftOut = showsLeftOut ? "leftout=1" : "";
        String query = filter.isEmpty() || leftOut.isEmpty() ? filter + leftOut : filter + "&" + leftOut;
        return query.isEmpty() ? page : page + "?" + query;
    }
}
