package org.assay.web;

import org.assay.source.Source;

/**
 * The address of a comparison of two sources.
 *
 * @param left id of the source at the left
 * @param right id of the source at the right
 * @param shown what of it is shown
 * @param page counts from 0, of what one of them says alone
 */
record CompareAddress(long left, long right, Shown shown, int page) {

    /** What of a comparison is shown. */
    enum Shown {
        /** The first of what both speak of. */
        FIRST,
        /** Everything that both speak of. */
        ALL,
        /** What only the left one says. */
        LEFT,
        /** What only the right one says. */
        RIGHT;

        private Shown swapped() {
            return this == LEFT ? RIGHT : this == RIGHT ? LEFT : this;
        }
    }

    /** The comparison of two sources, the older one left. */
    static CompareAddress of(Source one, Source other) {
        boolean inOrder = Dating.BY_DATE.compare(one, other) <= 0;
        return new CompareAddress(inOrder ? one.id() : other.id(), inOrder ? other.id() : one.id(), Shown.FIRST, 0);
    }

    CompareAddress swapped() {
        return new CompareAddress(right, left, shown.swapped(), page);
    }

    CompareAddress showing(Shown other) {
        return new CompareAddress(left, right, other, 0);
    }

    CompareAddress onPage(int number) {
        return new CompareAddress(left, right, shown, number);
    }

    String href() {
        String href = "/sources/compare?a=%d&b=%d".formatted(left, right);
        String show = shown == Shown.FIRST ? "" : "&show=" + shown;
        return href + show + (page == 0 ? "" : "&page=" + page);
    }
}
