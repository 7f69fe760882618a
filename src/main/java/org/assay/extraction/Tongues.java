package org.assay.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.text.LanguageDetector;

/**
 * Tells which blocks of an article are in English. Blocks are judged as a whole, for single sentences are often too short
 * to tell; one that does not tell goes with those around it.
 */
final class Tongues {

    /** An article is read as far as it is in English where at least this share of its words is. */
    private static final double WORTH_READING = 0.25;

    /** Shorter blocks go with their neighbours. */
    private static final int TELLING_LENGTH = 20;

    private final String language;
    private final Set<Integer> otherBlocks;
    private final boolean isReadable;

    private Tongues(String language, Set<Integer> otherBlocks, boolean isReadable) {
        this.language = language;
        this.otherBlocks = otherBlocks;
        this.isReadable = isReadable;
    }

    static Tongues of(List<Piece> pieces, LanguageDetector detector) {
        Map<Integer, StringBuilder> words = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.isOpen()) {
                words.computeIfAbsent(piece.block(), any -> new StringBuilder())
                        .append(piece.words())
                        .append(' ');
            }
        }
        List<Integer> blocks = List.copyOf(words.keySet());
        List<Sure> told = new ArrayList<>();
        StringBuilder foreign = new StringBuilder();
        long english = 0;
        long other = 0;
        for (StringBuilder block : words.values()) {
            Sure sure = tell(block.toString(), detector);
            told.add(sure);
            if (sure == Sure.OTHER) {
                foreign.append(block);
                other += block.length();
            } else if (sure == Sure.ENGLISH) {
                english += block.length();
            }
        }
        if (english == 0 && other == 0) {
            return ofShortBlocks(String.join("", words.values()), detector);
        }
        Set<Integer> others = new HashSet<>();
        List<Sure> settled = settled(told);
        for (int i = 0; i < blocks.size(); i++) {
            if (settled.get(i) == Sure.OTHER) {
                others.add(blocks.get(i));
            }
        }
        String language = other > english ? detector.detect(foreign.toString()) : LanguageDetector.ENGLISH;
        return new Tongues(language, others, english >= WORTH_READING * (english + other));
    }

    /** An article none of whose blocks tells: all of them together may. */
    private static Tongues ofShortBlocks(String words, LanguageDetector detector) {
        boolean isOther = words.length() >= TELLING_LENGTH && detector.isOther(words);
        return new Tongues(isOther ? detector.detect(words) : LanguageDetector.ENGLISH, Set.of(), !isOther);
    }

    /** The language of most of the article, as {@link LanguageDetector#detect} names it. */
    String language() {
        return language;
    }

    /** Whether statements can be read out of a piece. */
    boolean reads(Piece piece) {
        return isReadable && !otherBlocks.contains(piece.block());
    }

    private static Sure tell(String block, LanguageDetector detector) {
        if (detector.isEnglish(block)) {
            return Sure.ENGLISH;
        }
        return block.length() >= TELLING_LENGTH && detector.isOther(block) ? Sure.OTHER : Sure.NEITHER;
    }

    /** Gives those that do not tell the language of the sure ones before and after them, where these agree. */
    private static List<Sure> settled(List<Sure> told) {
        List<Sure> before = spread(told);
        List<Sure> after = spread(told.reversed()).reversed();
        List<Sure> settled = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Set<Sure> around = new HashSet<>(List.of(before.get(i)));
            around.add(after.get(i));
            around.remove(Sure.NEITHER);
            settled.add(
                    told.get(i) == Sure.NEITHER && around.equals(Collections.singleton(Sure.OTHER))
                            ? Sure.OTHER
                            : told.get(i));
        }
        return settled;
    }

    /** For each the last sure one up to there. */
    private static List<Sure> spread(List<Sure> told) {
        List<Sure> spread = new ArrayList<>();
        Sure last = Sure.NEITHER;
        for (Sure one : told) {
            last = one == Sure.NEITHER ? last : one;
            spread.add(last);
        }
        return spread;
    }

    /** What is sure of a block. */
    private enum Sure {
        ENGLISH,
        OTHER,
        NEITHER
    }
}
