package org.assay.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.assay.extraction.Extraction;
import org.assay.extraction.ReadPassage;

/**
 * How well checkable passages were found. A passage is detected where a kept one and the annotated one share more than
 * half of the shorter.
 *
 * @param wanted annotated checkable passages
 * @param detected those of them that were kept
 * @param kept passages that were kept, of those that somebody annotated
 * @param right those of them that share with a checkable annotated one
 */
public record DetectionScore(int wanted, int detected, int kept, int right) {

    public static final DetectionScore NONE = new DetectionScore(0, 0, 0, 0);

    /** Compares one extraction with its annotation; borderline units count neither way where they are left out. */
    public static DetectionScore of(AnnotatedArticle article, Extraction extraction, boolean withBorderline) {
        int wanted = 0;
        int detected = 0;
        List<ReadPassage> kept =
                extraction.passages().stream().filter(ReadPassage::kept).toList();
        for (AnnotatedArticle.Unit unit : article.units()) {
            if (unit.checkable() && (withBorderline || !unit.borderline())) {
                wanted++;
                detected += kept.stream().anyMatch(p -> p.span().sharesHalfWith(unit.span())) ? 1 : 0;
            }
        }
        int counted = 0;
        int right = 0;
        for (ReadPassage passage : kept) {
            List<AnnotatedArticle.Unit> shared = sharing(article, passage);
            boolean isRight = shared.stream().anyMatch(AnnotatedArticle.Unit::checkable);
            boolean isOpen = !withBorderline && shared.stream().anyMatch(AnnotatedArticle.Unit::borderline);
            if (!isOpen) {
                counted++;
                right += isRight ? 1 : 0;
            }
        }
        return new DetectionScore(wanted, detected, counted, right);
    }

    private static List<AnnotatedArticle.Unit> sharing(AnnotatedArticle article, ReadPassage passage) {
        List<AnnotatedArticle.Unit> shared = new ArrayList<>();
        for (AnnotatedArticle.Unit unit : article.units()) {
            if (unit.span().sharesHalfWith(passage.span())) {
                shared.add(unit);
            }
        }
        return shared;
    }

    public DetectionScore plus(DetectionScore other) {
        return new DetectionScore(
                wanted + other.wanted, detected + other.detected, kept + other.kept, right + other.right);
    }

    /** From 0 to 1; 0 where nothing was kept. */
    public double precision() {
        return kept == 0 ? 0 : (double) right / kept;
    }

    /** From 0 to 1; 0 where nothing was wanted. */
    public double recall() {
        return wanted == 0 ? 0 : (double) detected / wanted;
    }

    /** Harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
