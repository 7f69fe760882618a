package org.assay.web;

import java.util.List;

/**
 * Values over time, drawn on a field of {@link #WIDTH} by {@link #HEIGHT}, and the same as a table.
 *
 * @param points the values, oldest first
 * @param links from each value that is outdated to those that outdate it
 * @param years the marks of the time axis
 * @param levels the marks of the value axis
 */
public record ValueChart(List<Point> points, List<Line> links, List<Tick> years, List<Tick> levels) {

    public static final int WIDTH = 440;
    public static final int HEIGHT = 216;

    /**
     * A value where it stands.
     *
     * @param key names its style: own, passed, newer, against
     * @param isLeast whether the true value may be greater ("1M+")
     * @param isLeft whether its label stands left of it
     * @param value in short ("350K", "1M+")
     * @param exact in full ("350,000 packages")
     * @param date for which it is said to hold
     * @param source who says it
     * @param href where
     */
    public record Point(
            int x,
            int y,
            String key,
            boolean isLeast,
            boolean isLeft,
            String value,
            String exact,
            String date,
            String source,
            String href) {

        /** The corners of its diamond. */
        public String diamond() {
            return "%d,%d %d,%d %d,%d %d,%d".formatted(x, y - 6, x + 6, y, x, y + 6, x - 6, y);
        }
    }

    public record Line(int x1, int y1, int x2, int y2) {}

    /** A mark of an axis: where and what. */
    public record Tick(int at, String label) {}
}
