package org.assay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Language;
import org.assay.text.Span;

/** Splits paragraphs into sentences: the language model's ends, repaired where form says otherwise. */
final class Sentences {

    private static final Pattern PLAIN_END =
            Pattern.compile("[.!?…]+[\"'”’)\\]]*(?:\\[\\d{1,3}\\])*( +)(?=[\"'“‘(\\[]?(?:\\p{Lu}|\\d))");
    private static final Pattern LOST_SPACE =
            Pattern.compile("(?<=\\p{Ll}{2}|\\)|\\d\\p{Ll})[.!?](?=\\p{Lu}\\p{Ll}+[ ,])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|.*[\\s(\\[\"“])(?:e\\.g|i\\.e|cf|vs|etc|approx|ca|c|Dr|Mr|Mrs|Ms|Prof|St|Mt|No|Nos|Fig|Figs|Eq|Vol|Inc|Ltd|Co|Corp|Jr|Sr|Gen|Col|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|al|pp?|est|min|max|resp|incl|\\p{Lu}|(?:\\p{L}\\.)+\\p{L})\\.");
    /** Of the abbreviations, those that may well end a sentence. */
    private static final Pattern MAY_END =
            Pattern.compile(".*(?:etc|Inc|Ltd|Co|Corp|Jr|al|[ap]\\.m|U\\.S|B\\.C|A\\.D|[a-z]\\.)\\.");

    private static final int LONGEST = 20_000;

    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    /** The sentences of a paragraph without white space around them; offsets in the paragraph. */
    List<Span> of(String paragraph) {
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < paragraph.length(); ) {
            int to = end(paragraph, from);
            for (Span span : inPart(paragraph.substring(from, to))) {
                found.add(span.shift(from));
            }
            from = to;
        }
        return found;
    }

    /** Where a part that is read at once ends: never within a character. */
    private static int end(String paragraph, int from) {
        int to = Math.min(paragraph.length(), from + LONGEST);
        boolean within =
                to < paragraph.length() && Character.isSurrogatePair(paragraph.charAt(to - 1), paragraph.charAt(to));
        return within ? to - 1 : to;
    }

    private List<Span> inPart(String part) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Span span : language.sentences(part)) {
            if (isStart(part, span.start())) {
                starts.add(span.start());
            }
        }
        Matcher end = PLAIN_END.matcher(part);
        while (end.find()) {
            if (isStart(part, end.end()) && !Character.isDigit(part.charAt(end.end()))) {
                starts.add(end.end());
            }
        }
        Matcher lost = LOST_SPACE.matcher(part);
        while (lost.find()) {
            starts.add(lost.end());
        }
        starts.add(0);
        starts.add(part.length());
        return between(part, new ArrayList<>(starts));
    }

    private static List<Span> between(String part, List<Integer> starts) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int start = starts.get(i);
            int end = starts.get(i + 1);
            while (start < end && part.charAt(start) == ' ') {
                start++;
            }
            while (end > start && part.charAt(end - 1) == ' ') {
                end--;
            }
            if (end > start) {
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    /** Whether a new sentence can start here, by what stands before and after. */
    private static boolean isStart(String part, int start) {
        int before = start;
        while (before > 0 && part.charAt(before - 1) == ' ') {
            before--;
        }
        if (before == 0 || start >= part.length()) {
            return false;
        }
        String left = part.substring(Math.max(0, before - 24), before);
        if (!left.matches("(?s).*[.!?…]['\"”’)\\]]*(?:\\[\\d{1,3}\\])*")) {
            return false;
        }
        if (isInsideBrackets(part, before)) {
            return false;
        }
        boolean lower = Character.isLowerCase(part.charAt(start));
        if (ABBREVIATED.matcher(left).matches()) {
            return MAY_END.matcher(left).matches() && !lower && !left.endsWith("e.g.") && !left.endsWith("i.e.");
        }
        return !(lower && left.endsWith("…")) && start > before;
    }

    /** Whether a bracket that opened in the last 200 units is still open. */
    private static boolean isInsideBrackets(String part, int at) {
        int depth = 0;
        for (int i = Math.max(0, at - 200); i < at; i++) {
            if (part.charAt(i) == '(') {
                depth++;
            } else if (part.charAt(i) == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0 && part.indexOf(')', at) >= 0 && part.indexOf(')', at) - at < 120;
    }
}
