package org.assay.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the quantities that an English statement states; dates, versions and labels are none. */
public final class Quantities {

    private static final String BOUND =
            "(?:(?<bound>(?:more|greater|higher|less|fewer|lower) than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards of|beyond"
                    + "|at least|no (?:less|fewer) than|not less than|(?:an? )?minimum of|up to|at most|no(?:t)? more than|(?:an? )?maximum of"
                    + "|as (?:many|much) as|under|below|about|around|roughly|approximately|approx\\.|some|circa|an estimated|estimated|nearly|almost|close to"
                    + "|[~≈≥≤<>]=?)\\s?(?:an estimated |about |around )?)?";
    private static final String NUMBER = "(?:" + NumberWords.DIGITS + "|" + NumberWords.WORDS + ")";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w.,])" + BOUND + "(?:between |from )?(?<currency>[$€£¥]|US\\$)?(?<first>" + NUMBER
                    + ")(?<unit1>%| ?percent)?"
                    + "(?:\\s?(?:–|—|-|to|or|and)\\s?[$€£¥]?(?<second>" + NUMBER + "))?"
                    + "(?<after>\\+| or (?:more|less|fewer|above|below|older|over|higher|lower)\\b| and (?:above|over|older)\\b| plus\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile(
            "\\b" + BOUND
                    + "(?:(?<count>an?|one|two|three|four) (?<part>half|halves|thirds?|quarters?|fifths?|tenths?)|(?<half>half))(?=\\s+(?:of|the|as|all|its|their|less|more|fewer|a|an)\\b|[.,;)]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_IN = Pattern.compile(
            "\\b(?<count>\\d+|one|two|three|four|five|nine) (?:in|out of)(?: every)? (?<of>\\d+|two|three|four|five|six|seven|eight|ten|twelve|twenty)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MULTIPLE = Pattern.compile(
            "\\b(?<word>twice|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|(?<fold>two|three|four|five|ten)fold)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> PARTS = Map.of("hal", 2, "thi", 3, "qua", 4, "fif", 5, "ten", 10);

    private final Language language;

    public Quantities(Language language) {
        this.language = language;
    }

    /** The quantities of one sentence, in order. */
    public List<Quantity> find(String sentence) {
        List<Token> tokens = language.tokens(sentence);
        List<Span> taken = new ArrayList<>();
        Dates.find(sentence).forEach(d -> taken.add(d.span()));
        Versions.find(sentence, tokens, List.copyOf(taken)).forEach(v -> taken.add(v.span()));
        return find(sentence, tokens, taken);
    }

    /** The same where words, dates and versions have been found already; {@code names} is left out. */
    static List<Quantity> find(String sentence, List<Token> tokens, List<Span> names) {
        List<Quantity> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>(names);
        for (Matcher m = ONE_IN.matcher(sentence); m.find(); ) {
            share(m, m.group("count"), m.group("of"), null, found, taken);
        }
        for (Matcher m = FRACTION.matcher(sentence); m.find(); ) {
            fraction(sentence, m, found, taken);
        }
        for (Matcher m = MULTIPLE.matcher(sentence); m.find(); ) {
            String fold = m.group("fold");
            BigDecimal times = fold != null
                    ? NumberWords.value(fold)
                    : BigDecimal.valueOf(m.group().toLowerCase(Locale.ROOT).startsWith("trip") ? 3 : 2);
            add(times, null, Bound.EXACTLY, "times", new Span(m.start(), m.end()), found, taken);
        }
        Matcher m = FORM.matcher(sentence);
        for (int from = 0; from < sentence.length() && m.find(from); ) {
            from = Math.max(number(sentence, m, tokens, found, taken), m.start() + 1);
        }
        found.sort(Comparator.comparingInt(q -> q.span().start()));
        return found;
    }

    /** Adds one number or range; returns where to go on. */
    private static int number(String text, Matcher m, List<Token> tokens, List<Quantity> found, List<Span> taken) {
        boolean range = m.group("second") != null && joins(text, m, tokens);
        int end = range ? m.end("second") : m.end("first");
        BigDecimal first = NumberWords.value(m.group("first"));
        BigDecimal second = range ? NumberWords.value(m.group("second")) : null;
        String after = range || m.group("second") == null ? m.group("after") : null;
        int numberEnd = after == null ? end : m.end("after");
        Units.Found unit =
                Units.after(text, after != null && !after.equals("+") ? end : numberEnd, m.group("currency"), tokens);
        if (first == null || isPronoun(m, range, unit)) {
            return end;
        }
        if (second != null && second.compareTo(first) > 0 && first.compareTo(BigDecimal.valueOf(1000)) < 0) {
            first = scaledLike(m.group("second"), m.group("first"), first);
        }
        Bound bound = second != null ? Bound.BETWEEN : bound(m.group("bound"), after);
        boolean rising = second == null || second.compareTo(first) > 0;
        add(
                rising ? first : second,
                second == null ? null : rising ? second : first,
                bound,
                unit.unit(),
                new Span(m.start(), Math.max(numberEnd, unit.end())),
                found,
                taken);
        return numberEnd;
    }

    /** Whether two numbers are the ends of one range: "5 to 10", "between 5 and 10", but not "5 and 10". */
    private static boolean joins(String text, Matcher m, List<Token> tokens) {
        String between = text.substring(m.end("first"), m.start("second")).toLowerCase(Locale.ROOT);
        if (between.contains("or")) {
            return false;
        }
        return !between.contains("and") || m.group().toLowerCase(Locale.ROOT).contains("between ");
    }

    /** "1-2 million": the multiplier belongs to both ends. */
    private static BigDecimal scaledLike(String second, String first, BigDecimal value) {
        boolean plain = first.matches("[\\d.,]+|[a-z]+");
        Matcher multiplier = Pattern.compile("(?i)(?:k|m|b|bn|mn|[ -](?:thousand|million|billion|trillion))$")
                .matcher(second);
        if (!plain || !multiplier.find()) {
            return value;
        }
        BigDecimal factor =
                NumberWords.value("1 " + multiplier.group().replace('-', ' ').strip());
        return factor == null ? value : value.multiply(factor);
    }

    /** "one" alone is rarely a number ("one of the best"); it is where a measure or a price follows. */
    private static boolean isPronoun(Matcher m, boolean range, Units.Found unit) {
        boolean one = m.group("first").equalsIgnoreCase("one");
        return one
                && !range
                && m.group("bound") == null
                && (unit.unit() == null || Measure.dimension(unit.unit()) == null);
    }

    private static Bound bound(@Nullable String before, @Nullable String after) {
        String word = before == null ? "" : before.toLowerCase(Locale.ROOT).strip();
        String suffix = after == null ? "" : after.toLowerCase(Locale.ROOT);
        if (suffix.matches(".*(?:less|fewer|below|lower)")) {
            return Bound.AT_MOST;
        }
        if (!suffix.isEmpty()
                || word.matches("at least.*|no (?:less|fewer) than.*|not less than.*|.*minimum of.*|≥.*|>=.*")) {
            return Bound.AT_LEAST;
        }
        if (word.matches("(?:more|greater|higher) than.*|over.*|above.*|exceed.*|in excess.*|upwards.*|beyond.*|>.*")) {
            return Bound.MORE_THAN;
        }
        if (word.matches("up to.*|at most.*|not? more than.*|.*maximum of.*|as .* as.*|≤.*|<=.*")) {
            return Bound.AT_MOST;
        }
        if (word.matches("(?:less|fewer|lower) than.*|under.*|below.*|<.*")) {
            return Bound.LESS_THAN;
        }
        return word.isEmpty() ? Bound.EXACTLY : Bound.ABOUT;
    }

    private static void fraction(String text, Matcher m, List<Quantity> found, List<Span> taken) {
        String half = m.group("half");
        Matcher measured = Pattern.compile("^ (?:an?) ([a-z]+)").matcher(text.substring(m.end()));
        if (half != null && measured.find()) {
            String noun = measured.group(1);
            if (Measure.dimension(noun) != null) {
                add(
                        new BigDecimal("0.5"),
                        null,
                        bound(m.group("bound"), null),
                        noun,
                        new Span(m.start(), m.end() + measured.end()),
                        found,
                        taken);
            }
            return;
        }
        String count = half != null ? "one" : m.group("count");
        int of = half != null
                ? 2
                : PARTS.getOrDefault(m.group("part").toLowerCase(Locale.ROOT).substring(0, 3), 2);
        share(m, count, Integer.toString(of), m.group("bound"), found, taken);
    }

    private static void share(
            Matcher m, String count, String of, @Nullable String bound, List<Quantity> found, List<Span> taken) {
        BigDecimal part = NumberWords.value(count);
        BigDecimal whole = NumberWords.value(of);
        if (part == null || whole == null || whole.signum() == 0 || part.compareTo(whole) > 0) {
            return;
        }
        BigDecimal percent = part.multiply(BigDecimal.valueOf(100)).divide(whole, new MathContext(4));
        add(percent, null, bound(bound, null), "%", new Span(m.start(), m.end()), found, taken);
    }

    private static void add(
            @Nullable BigDecimal value,
            @Nullable BigDecimal max,
            Bound bound,
            @Nullable String unit,
            Span span,
            List<Quantity> found,
            List<Span> taken) {
        if (value != null && taken.stream().noneMatch(t -> t.overlap(span) > 0)) {
            found.add(new Quantity(value, max, bound, unit, span));
            taken.add(span);
        }
    }
}
