package org.assay.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.text.Span;

/**
 * Finds tables among the lines of an article: with bars, with tabs, and flattened ones, whose cells have run together
 * ("FeatureCopperSteel").
 */
final class Tables {

    private static final Pattern SEPARATOR = Pattern.compile("[|: +-]*-{2,}[|: +-]*");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=[\\p{Ll}\\d%)°\"])(?=\\p{Lu})|(?<=\\p{Lu}\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll})(?=[£$€~<>\\d])|(?<=[%)])(?=[\\d£$€])");
    /** Seams that are looked for only where a row has fewer cells than the table has columns, the likeliest first. */
    private static final List<Pattern> WEAKER_SEAMS = List.of(
            Pattern.compile("(?<=\\p{Lu})(?=\\d)|(?<=\\d[.:]\\d\\d)(?=\\d{1,2}[.:]\\d\\d)|(?<=[%)])(?=\\p{Ll})"),
            Pattern.compile("(?<=\\p{Ll})(?=(?:not|none|yes|no|n/a)\\b)"),
            Pattern.compile("(?<=\\p{Lu})(?=\\p{Lu})"));

    private static final int LONGEST_FLAT_ROW = 140;

    private final List<Line> lines;
    private final String article;
    private final Map<Integer, List<Span>> cells = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    /** Words written with a capital inside wherever the article uses them, so that no seam runs through them. */
    private final Set<String> words;

    Tables(List<Line> lines, String article) {
        this.lines = lines;
        this.article = article;
        this.words = camelWords(article);
        findAll(line -> marked(line, '|'));
        findAll(line -> marked(line, '\t'));
        findAll(this::flattened);
    }

    /** Goes over the lines that are in no table yet; {@code reader} returns the line after the table it found. */
    private void findAll(IntUnaryOperator reader) {
        int at = 0;
        while (at < lines.size()) {
            at = cells.containsKey(at) ? at + 1 : Math.max(at + 1, reader.applyAsInt(at));
        }
    }

    /** How many lines the table that starts here has; 0 where none starts. */
    int rowsAt(int line) {
        return rows.getOrDefault(line, 0);
    }

    /** The cells of a line inside a table; empty for a line of dashes. */
    List<Span> cells(int line) {
        return cells.getOrDefault(line, List.of());
    }

    /** Whether the row names the columns: the first of several, without a number. */
    boolean isHead(int table, int row) {
        if (row != 0 || rowsAt(table) < 2) {
            return false;
        }
        Line line = lines.get(table);
        if (SEPARATOR.matcher(lines.get(table + 1).text()).matches()) {
            return true;
        }
        if (isWordedLikeNext(table)) {
            return false;
        }
        return cells(table).size() > 2
                || line.text().chars().noneMatch(Character::isDigit)
                        && cells(table).size() > 1
                        && rowsAt(table) > 2;
    }

    /** Whether a cell beside the first opens with the word of the one below it, as values do that name their column: "Wind: none". */
    private boolean isWordedLikeNext(int row) {
        List<Span> here = cells(row);
        List<Span> below = cells(row + 1);
        return IntStream.range(1, Math.min(here.size(), below.size())).anyMatch(column -> {
            String cell = here.get(column).in(article);
            String opening = opening(cell);
            return opening.length() > 1
                    && opening.length() < cell.length()
                    && opening.equals(opening(below.get(column).in(article)));
        });
    }

    private static String opening(String cell) {
        return cell.replaceFirst("(?s)[ :].*", "");
    }

    private int marked(int first, char bar) {
        int last = first;
        while (last < lines.size()
                && !cells.containsKey(last)
                && lines.get(last).span().length() < 2000
                && bars(last, bar) > 0) {
            last++;
        }
        int count = last - first;
        if (count < 2 || bars(first, bar) != bars(first + 1, bar) && bar == '|' && count < 3) {
            return first;
        }
        for (int i = first; i < last; i++) {
            cells.put(i, split(lines.get(i), bar));
        }
        rows.put(first, count);
        return last;
    }

    private int bars(int line, char bar) {
        return (int)
                lines.get(line).span().in(article).chars().filter(c -> c == bar).count();
    }

    private List<Span> split(Line line, char bar) {
        List<Span> found = new ArrayList<>();
        if (SEPARATOR.matcher(line.text()).matches()) {
            return found;
        }
        int start = 0;
        String text = line.span().in(article);
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == bar) {
                boolean outer = (i == 0) || (i == text.length() && start == i);
                if (!outer) {
                    found.add(trimmed(text, start, i).shift(line.span().start()));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private int flattened(int first) {
        List<Integer> header = seams(first);
        if (header.isEmpty()) {
            return first;
        }
        int last = first;
        while (last < lines.size() && !cells.containsKey(last) && isFlatRow(last)) {
            last++;
        }
        if (last - first < 2 || last - first == 2 && header.size() < 2) {
            return first;
        }
        int columns = columns(first, last);
        for (int i = first; i < last; i++) {
            cells.put(i, cut(lines.get(i), seams(i), columns));
        }
        boolean cornerless = header.size() + 2 == columns;
        if (cornerless) {
            Span head = lines.get(first).span();
            List<Span> named = new ArrayList<>(List.of(new Span(head.start(), head.start())));
            named.addAll(cut(lines.get(first), header, columns - 1));
            cells.put(first, named);
        }
        rows.put(first, last - first);
        return last;
    }

    /** Whether a line has a seam, or stands without one between lines that do. */
    private boolean isFlatRow(int line) {
        if (!seams(line).isEmpty()) {
            return true;
        }
        boolean between = line + 1 < lines.size()
                && !seams(line - 1).isEmpty()
                && !seams(line + 1).isEmpty();
        return between && isFlat(lines.get(line).text());
    }

    /** As many as the head names; one more where most rows have a label that no column stands above. */
    private int columns(int first, int last) {
        int named = seams(first).size() + 1;
        long wider = IntStream.range(first + 1, last)
                .filter(row -> seams(row).size() == named)
                .count();
        return wider * 2 > last - first - 1 ? named + 1 : named;
    }

    private List<Integer> seams(int line) {
        String text = lines.get(line).text();
        return isFlat(text) ? seams(text, SEAM) : List.of();
    }

    private static boolean isFlat(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_FLAT_ROW
                && !text.matches(".*[.!?:]")
                && Marks.listMark(text) == 0;
    }

    private List<Integer> seams(String text, Pattern look) {
        List<Integer> found = new ArrayList<>();
        Matcher seam = look.matcher(text);
        while (seam.find()) {
            if (seam.start() > 0 && !isInsideWord(text, seam.start())) {
                found.add(seam.start());
            }
        }
        return found;
    }

    private boolean isInsideWord(String text, int seam) {
        int start = seam;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = seam;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        for (int from = start; from < seam; from++) {
            for (int to = end; to > seam; to--) {
                if (words.contains(text.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The cells between the seams; one cell where their number does not fit the columns. */
    private List<Span> cut(Line line, List<Integer> clear, int columns) {
        SortedSet<Integer> seams = new TreeSet<>(clear);
        for (Pattern weaker : WEAKER_SEAMS) {
            if (seams.size() + 1 < columns && !clear.isEmpty()) {
                seams.addAll(seams(line.text(), weaker));
            }
        }
        if (seams.size() + 1 != columns) {
            return even(line, columns);
        }
        List<Span> found = new ArrayList<>();
        int offset = line.span().start();
        int start = 0;
        for (int seam : seams) {
            found.add(trimmed(line.text(), start, seam).shift(offset));
            start = seam;
        }
        found.add(trimmed(line.text(), start, line.text().length()).shift(offset));
        return found;
    }

    /** A label and digits that divide evenly among the other columns; else one cell. */
    private static List<Span> even(Line line, int columns) {
        String text = line.text();
        int start = text.length();
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int each = (text.length() - start) / Math.max(1, columns - 1);
        if (start == 0 || each < 2 || each * (columns - 1) != text.length() - start) {
            return List.of(line.span());
        }
        List<Span> found = new ArrayList<>();
        found.add(new Span(0, start).shift(line.span().start()));
        for (int i = 0; i + 1 < columns; i++) {
            found.add(new Span(start + i * each, start + (i + 1) * each)
                    .shift(line.span().start()));
        }
        return found;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static Set<String> camelWords(String article) {
        Set<String> found = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Matcher word = Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}\\d]{1,24}(?![\\p{L}\\d])")
                .matcher(article);
        while (word.find()) {
            String text = word.group();
            if (text.chars().skip(1).anyMatch(Character::isUpperCase)
                    && text.chars().anyMatch(Character::isLowerCase)) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        counts.forEach((text, count) -> {
            if (count > 1) {
                found.add(text);
            }
        });
        return found;
    }
}
