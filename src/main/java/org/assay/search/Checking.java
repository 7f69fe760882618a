package org.assay.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.assay.claim.Claim;
import org.assay.claim.Claims;
import org.assay.extraction.Extractor;
import org.assay.extraction.ReadPassage;
import org.assay.relation.PairClassifier;
import org.assay.relation.PairDecision;
import org.assay.relation.PairLabel;
import org.assay.relation.PairSide;
import org.assay.relation.TwoStepClassifier;
import org.assay.search.CheckedText.Finding;
import org.assay.search.CheckedText.Known;
import org.assay.search.CheckedText.Said;
import org.assay.source.PassageKind;
import org.assay.text.Embedder;
import org.assay.text.PairModel;
import org.assay.text.Span;
import org.assay.text.StatementReader;
import org.springframework.stereotype.Service;

/**
 * Tells what the knowledge base knows of a text that is not its own: each statement is compared with the claims nearest
 * in meaning. Neither the text nor anything made of it is stored.
 */
@Service
public class Checking {

    /** The longest text that is checked, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 50_000;

    private static final int NEAREST = 6;

    /** From this likeness on a claim is compared. */
    private static final double WORTH_COMPARING = 0.40;

    /** From this likeness on an unrelated claim is close. */
    private static final double CLOSE = 0.60;

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private static final Comparator<Finding> WEIGHTIEST_FIRST = comparing(Finding::known)
            .thenComparing(comparingDouble(Finding::score).reversed())
            .thenComparing(comparingDouble(Finding::likeness).reversed())
            .thenComparing(Finding::claimId);

    private static final Comparator<Finding> NEAREST_FIRST =
            comparingDouble(Finding::likeness).reversed().thenComparing(Finding::claimId);

    private final Extractor extractor;
    private final Embedder embedder;
    private final StatementReader reader;
    private final PairClassifier classifier;
    private final LuceneIndex index;
    private final Claims claims;

    Checking(
            Extractor extractor,
            Embedder embedder,
            StatementReader reader,
            PairModel model,
            LuceneIndex index,
            Claims claims) {
        this.extractor = extractor;
        this.embedder = embedder;
        this.reader = reader;
        this.classifier = new TwoStepClassifier(model);
        this.index = index;
        this.claims = claims;
    }

    /**
     * Checks a sentence or a whole article. Where nothing in it passes for a checkable fact, each of its passages is
     * compared as it stands.
     *
     * @throws InvalidCheck where the text is blank or longer than {@link #MOST_CHARACTERS}
     */
    public CheckedText check(String text) {
        if (text.isBlank()) {
            throw new InvalidCheck("the text is empty; expected a sentence or more");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidCheck(
                    "the text has %,d characters; expected %,d at the most".formatted(text.length(), MOST_CHARACTERS));
        }
        List<ReadPassage> passages = extractor.extract(text, null).passages();
        List<Stated> stated = stated(text, passages);
        List<float[]> vectors =
                embedder.embedAll(stated.stream().map(Stated::statement).toList());
        List<Said> said = IntStream.range(0, stated.size())
                .parallel()
                .mapToObj(i -> said(stated.get(i), vectors.get(i)))
                .toList();
        long sentences = passages.stream()
                .filter(passage -> passage.kind() != PassageKind.HEADING)
                .count();
        return new CheckedText(text, (int) Math.max(sentences, 1), said);
    }

    private static List<Stated> stated(String text, List<ReadPassage> passages) {
        List<Stated> stated = passages.stream()
                .flatMap(passage -> passage.statements().stream())
                .map(one -> new Stated(one.span(), one.text(), one.subject()))
                .toList();
        return stated.isEmpty()
                ? passages.stream()
                        .map(passage ->
                                new Stated(passage.span(), passage.span().in(text), ""))
                        .toList()
                : stated;
    }

    private Said said(Stated stated, float[] vector) {
        PairSide here = new PairSide(
                stated.statement,
                stated.subject.isEmpty() ? null : stated.subject,
                null,
                reader.read(stated.statement),
                vector);
        List<Near> near = index.search(searcher -> near(searcher, vector));
        Map<Long, Claim> known = near.isEmpty()
                ? Map.of()
                : claims.findByIds(near.stream().map(Near::claimId).toList()).stream()
                        .collect(toMap(Claim::id, identity()));
        List<Finding> found = near.stream()
                .filter(one -> known.containsKey(one.claimId))
                .map(one -> finding(here, one, requireNonNull(known.get(one.claimId))))
                .toList();
        return new Said(stated.span, stated.statement, weighty(found));
    }

    private static List<Near> near(IndexSearcher searcher, float[] vector) throws IOException {
        VectorSearch vectors = new VectorSearch(searcher, Fields.CLAIM_VECTOR);
        List<Near> near = new ArrayList<>();
        for (VectorSearch.Near one : vectors.nearest(vector, NEAREST)) {
            if (one.likeness() >= WORTH_COMPARING) {
                near.add(new Near(one.id(), one.likeness(), requireNonNull(vectors.vectorOf(one.document()))));
            }
        }
        return near;
    }

    private Finding finding(PairSide here, Near near, Claim claim) {
        PairSide there = new PairSide(claim.text(), claim.subject(), null, reader.read(claim.text()), near.vector);
        PairDecision decision = classifier.classify(here, there);
        return new Finding(claim.id(), decision.label(), decision.score(), near.likeness, decision.reasons());
    }

    /** Those that say the same or the opposite; the close ones only where there is no such claim. */
    private static List<Finding> weighty(List<Finding> found) {
        List<Finding> decided = found.stream()
                .filter(one -> one.known() != Known.CLOSE)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        return decided.isEmpty()
                ? found.stream().filter(Checking::isClose).sorted(NEAREST_FIRST).toList()
                : decided;
    }

    private static boolean isClose(Finding found) {
        return found.likeness() >= CLOSE
                || (found.relation() != PairLabel.UNRELATED && found.score() >= MORE_LIKELY_THAN_NOT);
    }

    private record Stated(Span span, String statement, String subject) {}

    private record Near(long claimId, double likeness, float[] vector) {}
}
