package org.assay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.text.PartialDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which sources hold the same or nearly the same text, and has them count as one voice. Likeness is followed from
 * source to source, so that the order in which they came in makes no difference.
 */
@Service
public class Copies {

    /**
     * From this share of equal runs of five words on, one text is a copy of the other: one word in twelve may be changed,
     * or as much again added.
     */
    private static final double NEARLY_THE_SAME = 0.5;

    private static final Comparator<Source> OLDEST_FIRST = Comparator.comparing(
                    (Source source) -> source.publishedOn().orElse(null),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Source::id);

    private final Sources sources;
    private final Revisions revisions;
    private final Fingerprints fingerprints;

    Copies(Sources sources, Revisions revisions, Fingerprints fingerprints) {
        this.sources = sources;
        this.revisions = revisions;
        this.fingerprints = fingerprints;
    }

    /** Whether one text could be a copy of the other, or the same after an edit. */
    public static boolean areNearlyTheSame(String one, String other) {
        return Fingerprint.of(one).likeness(Fingerprint.of(other)) >= NEARLY_THE_SAME;
    }

    /**
     * Finds the copies of a source whose text is new.
     *
     * @return ids of the other sources that may now speak with another voice
     */
    @Transactional
    public Set<Long> place(Source source, String text) {
        fingerprints.replace(source.id(), Fingerprint.of(text));
        Set<Source> affected = withCopies(source);
        unite(affected);
        affected.remove(source);
        return ids(affected);
    }

    /**
     * Takes a deleted source out from among its copies.
     *
     * @return ids of the other sources that may now speak with another voice
     */
    @Transactional
    public Set<Long> forget(Source source) {
        fingerprints.remove(source.id());
        Set<Source> affected = withCopies(source);
        source.standAlone();
        affected.remove(source);
        unite(affected);
        return ids(affected);
    }

    /** Finds the copies among sources that were stored before copies were looked for. */
    @Transactional
    public void placeMissing() {
        for (long id : fingerprints.missing()) {
            Source source = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
            revisions.findLatest(source).ifPresent(latest -> place(source, latest.text()));
        }
    }

    /** Has sources follow their likeness alone; adds those that they are united with. */
    private void unite(Set<Source> affected) {
        affected.forEach(Source::standAlone);
        for (Source one : List.copyOf(affected)) {
            for (long id : fingerprints.like(one.id(), NEARLY_THE_SAME)) {
                Source other = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
                affected.addAll(withCopies(other));
                unite(one.original(), other.original());
            }
        }
    }

    private static void unite(Source one, Source other) {
        if (one != other) {
            boolean isFirst = OLDEST_FIRST.compare(one, other) < 0;
            (isFirst ? other : one).markCopyOf(isFirst ? one : other);
        }
    }

    /** All that share its voice, itself included. */
    private Set<Source> withCopies(Source source) {
        List<Source> all = new ArrayList<>(List.of(source.original()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(sources.findByCopyOf(all.get(i)));
        }
        Set<Source> inOrder = new TreeSet<>(Comparator.comparing(Source::id));
        inOrder.addAll(all);
        return inOrder;
    }

    private static Set<Long> ids(Set<Source> some) {
        return some.stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
