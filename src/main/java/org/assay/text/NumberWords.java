package org.assay.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English numbers: "350,000", "1.5 million", "200K", "twenty-one", "two and a half thousand", "half a million". */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> MAGNITUDES = Map.ofEntries(
            Map.entry("ten", 10L),
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("b", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));

    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String LARGE = "hundred|thousand|million|billion|trillion|dozen";
    private static final String WORD = "(?:(?:" + TENS + ")(?:[- ](?:" + ONES + "))?|" + TEENS + "|" + ONES + ")";

    /** A number in digits, a multiplier included. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + "(?:[kKMB](?![A-Za-z0-9])|(?:bn|mn)\\b|[ -](?:" + LARGE + ")(?: (?:million|billion|trillion))?\\b)?";
    /** A number in words. */
    static final String WORDS = "(?:\\bhalf an? (?:" + LARGE
            + ")\\b|\\b(?:tens|dozens|hundreds|thousands) of (?:thousands|millions|billions)\\b"
            + "|\\b(?:dozens|hundreds|thousands|millions|billions|trillions)(?= of\\b)"
            + "|\\b(?:" + WORD + "|an?(?= (?:" + LARGE + ")\\b))(?: and a half)?(?:[ -](?:and )?(?:" + LARGE + "|"
            + WORD + "))*\\b)";

    private NumberWords() {}

    /** The value of what {@link #DIGITS} or {@link #WORDS} matched; null where it is no number. */
    static @Nullable BigDecimal value(String written) {
        String text = written.toLowerCase(Locale.ROOT).replace(",", "").strip();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        boolean any = false;
        for (String word : text.replace("and a half", "+half").split("[ -]+|(?<=\\d)(?=[a-z])")) {
            String singular = word.endsWith("s") && !word.equals("s") ? word.substring(0, word.length() - 1) : word;
            Integer small = SMALL.get(word);
            Long magnitude = MAGNITUDES.get(singular);
            if (word.matches("\\d+(?:\\.\\d+)?")) {
                part = part.add(new BigDecimal(word));
            } else if (word.equals("half")) {
                part = new BigDecimal("0.5");
            } else if (word.equals("+half")) {
                part = part.add(new BigDecimal("0.5"));
            } else if (small != null && !(any && (word.equals("a") || word.equals("an")))) {
                part = part.add(BigDecimal.valueOf(small));
            } else if (magnitude != null) {
                part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(magnitude));
                if (magnitude >= 1000 && !word.endsWith("s")) {
                    total = total.add(part);
                    part = BigDecimal.ZERO;
                }
            } else if (!word.equals("and") && !word.equals("of") && !word.equals("a") && !word.equals("an")) {
                return null;
            }
            any = true;
        }
        BigDecimal sum = total.add(part, MathContext.DECIMAL64).stripTrailingZeros();
        return !any ? null : sum.scale() < 0 ? sum.setScale(0) : sum;
    }
}
