package org.assay.text;

/**
 * A half-open range of a text, counted in UTF-16 units.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last, {@code start} or more
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d, %d) is not a range".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** How many units both have in common. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Whether both share more than half of the shorter one. */
    public boolean sharesHalfWith(Span other) {
        return 2 * overlap(other) > Math.min(length(), other.length());
    }

    /** The same range in a text before which {@code offset} more units stand. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
