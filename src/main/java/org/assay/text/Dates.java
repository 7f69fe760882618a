package org.assay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates that an English text names, from a day ("27 May 2009") to a century ("the 19th century"). Days without a
 * year and relative dates ("last year") are not dates.
 */
public final class Dates {

    private static final String MONTH =
            "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(?<year>1[0-9]{3}|20[0-9]{2})";
    private static final List<Pattern> CALENDAR = List.of(
            Pattern.compile("\\b" + YEAR + "-(?<no>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])(?!\\d)"),
            Pattern.compile("\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR + "\\b"),
            Pattern.compile("\\b" + MONTH + " (?<day>[0-3]?\\d)(?:st|nd|rd|th)?,? " + YEAR + "\\b"),
            Pattern.compile("\\b" + YEAR + "-(?<no>0[1-9]|1[0-2])(?![\\d-])"),
            Pattern.compile("\\b" + MONTH + "(?: of)?,? " + YEAR + "\\b"));
    private static final Pattern DECADE =
            Pattern.compile("\\b(?:the |early[ -]|mid[ -]|late[ -])*(?<decade>1[0-9]|20)(?<ten>\\d)0['’]?s\\b");
    private static final Pattern SHORT_DECADE =
            Pattern.compile("\\b(?:(?:the|early|mid|late)[ -])+['’]?(?<ten>[2-9])0['’]?s\\b", Pattern.CASE_INSENSITIVE);
    /** From the fourth on: a first, second or third century may be counted from anything. */
    private static final List<String> CENTURIES = List.of(
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");

    private static final int FIRST_WORD = 4;
    private static final Pattern CENTURY = Pattern.compile(
            "\\b(?:(?<number>[1-9]|1\\d|2[01])(?:st|nd|rd|th)|(?<word>" + String.join("|", CENTURIES)
                    + "))[ -]century\\b(?! B\\.?C)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<![\\w.,$€£/]|\\d[–-])" + YEAR + "(?![\\w%]|[.,]\\d|-[a-z]|/\\d{3})");
    private static final Pattern BEFORE_A_YEAR = Pattern.compile(
            "(?:\\b(?:in|since|during|until|till|year|years|late|early|mid|spring|summer|autumn|fall|winter|circa|Q[1-4])|[(\\[©])[ -]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile(
            "\\b(?:over|than|about|around|roughly|approximately|nearly|almost|least|most|to|some|only|version)\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("^\\s(?:[a-z]+\\s)?[a-z]+s\\b");

    private Dates() {}

    /** The dates of a text in order, none within another. */
    public static List<FoundDate> find(String text) {
        List<FoundDate> found = new ArrayList<>();
        for (Pattern form : CALENDAR) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                addCalendarDate(found, m);
            }
        }
        for (Matcher m = DECADE.matcher(text); m.find(); ) {
            add(found, m, m.group("decade") + m.group("ten") + "X");
        }
        for (Matcher m = SHORT_DECADE.matcher(text); m.find(); ) {
            add(found, m, "19" + m.group("ten") + "X");
        }
        for (Matcher m = CENTURY.matcher(text); m.find(); ) {
            String number = m.group("number");
            int century = number != null
                    ? Integer.parseInt(number)
                    : FIRST_WORD + CENTURIES.indexOf(m.group("word").toLowerCase(Locale.ROOT));
            add(found, m, "%02dXX".formatted(century - 1));
        }
        for (Matcher m = BARE_YEAR.matcher(text); m.find(); ) {
            if (meansYear(text, m)) {
                add(found, m, m.group("year"));
            }
        }
        found.sort(Comparator.comparingInt(d -> d.span().start()));
        return found;
    }

    private static void addCalendarDate(List<FoundDate> found, Matcher m) {
        String form = m.pattern().pattern();
        int month = form.contains("<no>") ? Integer.parseInt(m.group("no")) : monthNumber(m.group("month"));
        String value = "%s-%02d".formatted(m.group("year"), month);
        if (form.contains("<day>")) {
            int day = Integer.parseInt(m.group("day"));
            boolean onCalendar =
                    day >= 1 && day <= new PartialDate(value).latest().getDayOfMonth();
            value = onCalendar ? "%s-%02d".formatted(value, day) : value;
        }
        add(found, m, value);
    }

    private static void add(List<FoundDate> found, Matcher m, String value) {
        Span span = new Span(m.start(), m.end());
        if (found.stream().noneMatch(d -> d.span().overlap(span) > 0)) {
            found.add(new FoundDate(new PartialDate(value), span));
        }
    }

    private static int monthNumber(String month) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }

    /** Tells "in 2009" from "2000 tablets": by the words around, and for the rest by how likely such a year is. */
    private static boolean meansYear(String text, Matcher m) {
        int number = Integer.parseInt(m.group("year"));
        String before = text.substring(0, m.start());
        String after = text.substring(m.end());
        if (Units.startsWithSymbol(after)) {
            return false;
        }
        boolean recent = number >= 1800 && number < 2100;
        if (BEFORE_A_YEAR.matcher(before).find()) {
            return recent || !COUNTED.matcher(after).find();
        }
        if (BEFORE_A_NUMBER.matcher(before).find() && COUNTED.matcher(after).find()) {
            return false;
        }
        boolean thatYears = before.endsWith("the ") || before.endsWith("The ") || before.isEmpty();
        return recent && (thatYears || !COUNTED.matcher(after).find());
    }
}
