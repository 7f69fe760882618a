package org.assay.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks and shapes by which a line shows what it is. */
final class Marks {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[•●▪■◦‣·∙○►▸➤✓✔✗✘★*+–—-]|&bull;|o(?= {2,})|→(?=(?: *\\S+){4}))(?: +|(?<=[•●▪■◦►▸➤✓✔✗✘]))(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?\\d{1,3}[.)]|[a-zA-Z]\\)|[ivx]{1,4}[.)]) +(?=\\S)");
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) +(?=[A-Za-z])");
    private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,6}) +(?=\\S)|(=+) (?=\\S.* =+$)");
    private static final Pattern RULE = Pattern.compile("(?!.* {2})(?=(?:[^ ] ?){3})[-*_=~#·•][-*_=~#·• ]+");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");
    private static final Pattern FIGURE = Pattern.compile(
            "[~≈<>±+−–-]? ?[£$€¥]? ?\\d[\\d.,]*(?: ?[%‰×xkKmMbBn+°★/]+)?(?: ?[\\p{L}%/°.\\d+]+){0,3}\\*?");
    private static final String WRITTEN_BY =
            "(?i:by|words|text|photos?|written by|posted by|reviewed by|author|edited by|story by)";
    private static final Pattern BYLINE = Pattern.compile(WRITTEN_BY + "(?: |: ?)\\p{Lu}[\\p{L}.'’-]+.*");
    private static final Pattern BYLINE_OPENING = Pattern.compile(WRITTEN_BY + ":?");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4},?");
    private static final Pattern LABEL =
            Pattern.compile("([\\p{Lu}\\d\"“'‘][^:.!?|]{0,48}?|[\\p{L}.]{2,20})(?:: +| [–—-]{1,2} +|: ?(?=$))(?=\\S)");

    /** So much of a line is enough to tell what it is. */
    private static final int LONGEST_READ = 1000;

    private Marks() {}

    /** How many units the list mark at the start of a line takes; 0 where there is none. */
    static int listMark(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt() && !isRule(line)) {
            return bullet.end();
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? number.end() : 0;
    }

    /** The number that opens a line without a mark behind it, -1 where none does. */
    static int bareNumber(String line) {
        Matcher number = BARE_NUMBER.matcher(line);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
    }

    static int bareNumberLength(String line) {
        Matcher number = BARE_NUMBER.matcher(line);
        return number.lookingAt() ? number.end() : 0;
    }

    /** How many units the heading mark takes; 0 where there is none. */
    static int headingMark(String line) {
        Matcher mark = MARKED_HEADING.matcher(line);
        return mark.lookingAt() ? mark.end() : 0;
    }

    static int headingLevel(String line) {
        return (int) line.chars().takeWhile(c -> c == '#' || c == '=').count();
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line).matches();
    }

    static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }

    static boolean isFigure(String line) {
        return line.length() <= 28
                && listMark(line) == 0
                && FIGURE.matcher(line).matches();
    }

    static boolean isByline(String line) {
        return line.length() <= 120
                && !line.endsWith(".")
                && BYLINE.matcher(line).matches();
    }

    /** Whether a line and the next with words make up a byline, the name on the second. */
    static boolean isByline(String opening, String name) {
        return BYLINE_OPENING.matcher(opening).matches()
                && name.length() <= 60
                && PERSON.matcher(name).matches();
    }

    /** How many units a label and the mark behind it take ("Weight: 92 kg"); 0 where there is none. */
    static int labelLength(String words) {
        Matcher label = LABEL.matcher(words);
        if (!label.lookingAt() || words.substring(label.end()).startsWith("//")) {
            return 0;
        }
        return label.group(1).split(" +").length <= 7 ? label.end() : 0;
    }

    /** The label itself, of words for which {@link #labelLength} is more than 0. */
    static String label(String words) {
        Matcher label = LABEL.matcher(words);
        return label.lookingAt() ? label.group(1).strip() : "";
    }

    /** Whether a line is program text by the density of its signs. */
    static boolean isCode(String whole) {
        String line = whole.length() > LONGEST_READ ? whole.substring(0, LONGEST_READ) : whole;
        if (line.length() < 8) {
            return line.matches("[{}()\\[\\];]+");
        }
        long signs = line.chars()
                .filter(c -> "{}()[];=<>/\\_$@&|+*#`".indexOf(c) >= 0)
                .count();
        boolean shaped = line.matches(
                ".*(?:\\w\\([^ )]*\\)|[;{}]$|=>|==|\\w+\\.\\w+\\(|</?\\w+[^>]*>|^import |^from \\w+ import|^(?:\\$|>>>) ).*");
        return (shaped && signs * 100 >= line.length() * 8L) || signs * 100 >= line.length() * 22L;
    }
}
