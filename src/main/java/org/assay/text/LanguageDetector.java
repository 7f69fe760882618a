package org.assay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text among 103, by Apache OpenNLP. Thread-safe. */
public final class LanguageDetector {

    /** Enough for a sure answer; more only takes time. */
    private static final int READ_CHARACTERS = 5_000;

    private static final double LEAST_CONFIDENCE = 0.05;
    private static final String RESOURCE = "/langdetect-183.bin";
    private static final Map<String, String> SHORT_CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(code -> Locale.of(code).getISO3Language(), code -> code, (one, other) -> one));

    private final LanguageDetectorME detector;

    private LanguageDetector(LanguageDetectorModel model) {
        detector = new LanguageDetectorME(model);
    }

    /** Loads the model that is shipped with the program. */
    public static LanguageDetector open() {
        try (InputStream stream = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("no resource " + RESOURCE);
            }
            return new LanguageDetector(new LanguageDetectorModel(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the language model cannot be read from the program", unreadable);
        }
    }

    /**
     * The language in which most of the text is written.
     *
     * @return its ISO 639-1 code ({@code en}), its ISO 639-3 code where there is no shorter one, or {@code und} where
     *     the text does not tell
     */
    public synchronized String detect(String text) {
        Language best = detector.predictLanguage(text.substring(0, Math.min(text.length(), READ_CHARACTERS)));
        return best.getConfidence() < LEAST_CONFIDENCE
                ? "und"
                : SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
    }
}
