package org.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text among 103, by Apache OpenNLP. Short texts are taken for English unless both its model and
 * the lack of English function words say otherwise. The model is loaded when it is first needed, which texts that are
 * plainly English never do. Thread-safe.
 */
public final class LanguageDetector {

    /** The language that is not told. */
    public static final String UNDETERMINED = "und";

    /** The only language that statements are read out of. */
    public static final String ENGLISH = "en";

    /** Enough for a sure answer; more only takes time. */
    private static final int READ_CHARACTERS = 5_000;

    private static final double LEAST_CONFIDENCE = 0.05;
    /** From this share of English function words on a text is plainly English. */
    private static final double PLAINLY_ENGLISH = 0.3;
    /** Up to this share of English function words a text may be in another language. */
    private static final double MAYBE_OTHER = 0.2;
    /** So many times as probable as English another language must be. */
    private static final double SURELY_OTHER = 2;

    private static final String MODEL = "/langdetect-183.bin";
    private static final String MODEL_ENGLISH = "eng";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}’']+");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("the of and to in is a that for it was on are as with be by at this have from or had not but what all were"
                            + " when we there can an your which their if will each about how they has more than you its"
                            + " into these should who no most may only some our i he she his her been do does because"
                            + " between where while other such any over after also them then so up out one two would could")
                    .split(" "));
    private static final Map<String, String> SHORT_CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> code.equals("zh") ? "cmn" : Locale.of(code).getISO3Language(),
                    code -> code,
                    (one, other) -> one));

    private final OnDemand<LanguageDetectorME> detector = new OnDemand<>(LanguageDetector::load);

    private LanguageDetector() {}

    /** The detector that is shipped with the program. */
    public static LanguageDetector open() {
        return new LanguageDetector();
    }

    /**
     * The language in which most of the text is written.
     *
     * @return its ISO 639-1 code ({@code en}), its ISO 639-3 code where there is no shorter one, or {@code und} where
     *     the text does not tell
     */
    public String detect(String text) {
        String start = start(text);
        if (englishShare(start) >= PLAINLY_ENGLISH) {
            return ENGLISH;
        }
        Language best = ranked(start)[0];
        return best.getConfidence() < LEAST_CONFIDENCE && !isInAnotherScript(start)
                ? UNDETERMINED
                : SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
    }

    /** Whether a paragraph or sentence has enough English function words to be English beyond doubt. */
    public boolean isEnglish(String text) {
        return englishShare(start(text)) > MAYBE_OTHER;
    }

    /** Whether a paragraph or sentence is in another language than English beyond doubt. */
    public boolean isOther(String text) {
        String start = start(text);
        if (isInAnotherScript(start)) {
            return true;
        }
        if (start.codePoints().noneMatch(Character::isLetter) || englishShare(start) > MAYBE_OTHER) {
            return false;
        }
        Language[] ranked = ranked(start);
        double english = Arrays.stream(ranked)
                .filter(language -> language.getLang().equals(MODEL_ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return ranked[0].getConfidence() >= LEAST_CONFIDENCE
                && ranked[0].getConfidence() >= SURELY_OTHER * english
                && !ranked[0].getLang().equals(MODEL_ENGLISH);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), READ_CHARACTERS));
    }

    /** Whether most letters are of another script than the Latin. */
    private static boolean isInAnotherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return letters > 2 * latin;
    }

    private static double englishShare(String text) {
        int all = 0;
        int english = 0;
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                all++;
                english += FUNCTION_WORDS.contains(word) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) english / all;
    }

    private synchronized Language[] ranked(String text) {
        return detector.get().predictLanguages(text);
    }

    private static LanguageDetectorME load() {
        try (InputStream stream = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IOException("no resource " + MODEL);
            }
            return new LanguageDetectorME(new LanguageDetectorModel(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the language model cannot be read from the program", unreadable);
        }
    }
}
