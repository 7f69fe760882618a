package org.assay.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.extraction.Extraction;
import org.assay.extraction.ReadPassage;
import org.assay.extraction.ReadStatement;
import org.assay.text.PairReader;
import org.assay.text.Quantity;
import org.assay.text.StatementReader;

/**
 * How well the annotated statements were read. One is matched where a statement of the same passage and it support each
 * other (pair model, mean of both orders, at least 0.5) and no quantity differs; its subject is right where both are
 * equal after case, articles and punctuation, or one is the other's alias in the article.
 *
 * @param wanted annotated statements
 * @param matched those that were matched
 * @param subjectRight the matched ones whose subject is right
 * @param ours statements read out of annotated passages
 * @param unsupported those of ours that match no annotated one
 */
public record StatementScore(int wanted, int matched, int subjectRight, int ours, int unsupported) {

    public static final StatementScore NONE = new StatementScore(0, 0, 0, 0, 0);

    private static final double SUPPORT = 0.5;

    /**
     * What became of one annotated statement.
     *
     * @param quote the passage it stands in
     * @param claim as annotated
     * @param ours the statements read out of that passage
     * @param matching those of them that match
     * @param subject the subject of the one that matches; "" where none does
     * @param subjectRight whether that is right
     */
    public record Outcome(
            String quote,
            AnnotatedArticle.Claim claim,
            List<ReadStatement> ours,
            List<ReadStatement> matching,
            String subject,
            boolean subjectRight) {

        public Outcome {
            ours = List.copyOf(ours);
            matching = List.copyOf(matching);
        }

        /** Whether one of our statements matches. */
        public boolean matched() {
            return !matching.isEmpty();
        }
    }

    /** The outcomes of one article, in reading order. */
    public static List<Outcome> outcomes(
            AnnotatedArticle article, Extraction extraction, PairReader pairs, StatementReader reader) {
        List<Outcome> found = new ArrayList<>();
        for (AnnotatedArticle.Unit unit : article.units()) {
            List<ReadStatement> ours = within(unit, extraction);
            for (AnnotatedArticle.Claim claim : unit.claims()) {
                found.add(outcome(article, extraction, unit, claim, ours, pairs, reader));
            }
        }
        return found;
    }

    private static Outcome outcome(
            AnnotatedArticle article,
            Extraction extraction,
            AnnotatedArticle.Unit unit,
            AnnotatedArticle.Claim claim,
            List<ReadStatement> ours,
            PairReader pairs,
            StatementReader reader) {
        List<ReadStatement> matching = new ArrayList<>();
        ReadStatement best = null;
        double highest = SUPPORT;
        boolean bestSubject = false;
        for (ReadStatement statement : ours) {
            double support = pairs.readBothWays(statement.text(), claim.text()).supports();
            boolean subject = sameSubject(claim.subject(), statement.subject(), extraction.aliases());
            if (support < SUPPORT || !sameQuantities(statement, claim, reader)) {
                continue;
            }
            matching.add(statement);
            if (support > highest || best == null || subject && !bestSubject) {
                best = statement;
                highest = Math.max(support, highest);
                bestSubject = bestSubject || subject;
            }
        }
        return new Outcome(
                unit.span().in(article.text()),
                claim,
                ours,
                matching,
                best == null ? "" : best.subject(),
                best != null && sameSubject(claim.subject(), best.subject(), extraction.aliases()));
    }

    /** Adds the outcomes of one article up; counts how many of its statements nobody annotated. */
    public static StatementScore of(List<Outcome> outcomes) {
        int matched = (int) outcomes.stream().filter(Outcome::matched).count();
        int subjects = (int) outcomes.stream().filter(Outcome::subjectRight).count();
        Set<String> ours = new HashSet<>();
        Set<String> supported = new HashSet<>();
        outcomes.forEach(o -> {
            o.ours().forEach(s -> ours.add(o.quote() + s.text()));
            o.matching().forEach(s -> supported.add(o.quote() + s.text()));
        });
        return new StatementScore(outcomes.size(), matched, subjects, ours.size(), ours.size() - supported.size());
    }

    private static List<ReadStatement> within(AnnotatedArticle.Unit unit, Extraction extraction) {
        return extraction.passages().stream()
                .filter(ReadPassage::kept)
                .filter(p -> p.span().sharesHalfWith(unit.span()))
                .flatMap(p -> p.statements().stream())
                .toList();
    }

    private static boolean sameQuantities(
            ReadStatement statement, AnnotatedArticle.Claim claim, StatementReader reader) {
        Set<BigDecimal> a = values(statement.reading().quantities());
        Set<BigDecimal> b = values(reader.read(claim.text()).quantities());
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    private static Set<BigDecimal> values(List<Quantity> quantities) {
        Set<BigDecimal> found = new HashSet<>();
        quantities.forEach(q -> found.add(q.value().stripTrailingZeros()));
        return found;
    }

    /** Whether two names of one article mean one thing. */
    static boolean sameSubject(String a, String b, Map<String, List<String>> aliases) {
        String left = bare(a);
        String right = bare(b);
        if (left.equals(right)) {
            return true;
        }
        return aliases.entrySet().stream().anyMatch(e -> {
            Set<String> names = new HashSet<>();
            names.add(bare(e.getKey()));
            e.getValue().forEach(name -> names.add(bare(name)));
            return names.contains(left) && names.contains(right);
        });
    }

    private static String bare(String subject) {
        return subject.toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?\\b", "")
                .replaceAll("\\b(?:the|an?)\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    public StatementScore plus(StatementScore other) {
        return new StatementScore(
                wanted + other.wanted,
                matched + other.matched,
                subjectRight + other.subjectRight,
                ours + other.ours,
                unsupported + other.unsupported);
    }

    /** Share of the annotated statements that were matched, from 0 to 1. */
    public double matchedShare() {
        return wanted == 0 ? 0 : (double) matched / wanted;
    }

    /** Share of our statements in annotated passages that match no annotated one, from 0 to 1. */
    public double unsupportedShare() {
        return ours == 0 ? 0 : (double) unsupported / ours;
    }

    /** Share of the matched statements whose subject is right, from 0 to 1. */
    public double subjectShare() {
        return matched == 0 ? 0 : (double) subjectRight / matched;
    }
}
