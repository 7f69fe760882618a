package org.assay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * Finds the copies of a source whose text is new.
     *
     * @return ids of the other sources that may now speak with another voice
     */
    @Transactional
    public Set<Long> place(Source source, String text) {
        fingerprints.replace(source.id(), Fingerprint.of(text));
        Set<Source> affected = new TreeSet<>(Comparator.comparing(Source::id));
        affected.addAll(withCopies(source));
        affected.forEach(Source::standAlone);
        for (Source one : List.copyOf(affected)) {
            for (long id : fingerprints.like(one.id(), NEARLY_THE_SAME)) {
                Source other = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
                affected.addAll(withCopies(other));
                unite(one.original(), other.original());
            }
        }
        affected.remove(source);
        return affected.stream().map(Source::id).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Finds the copies among sources that were stored before copies were looked for. */
    @Transactional
    public void placeMissing() {
        for (long id : fingerprints.missing()) {
            Source source = sources.findById(id).orElseThrow(() -> new UnknownSource(id));
            revisions.findLatest(source).ifPresent(latest -> place(source, latest.text()));
        }
    }

    private static void unite(Source one, Source other) {
        if (one != other) {
            boolean isFirst = OLDEST_FIRST.compare(one, other) < 0;
            (isFirst ? other : one).markCopyOf(isFirst ? one : other);
        }
    }

    /** All that share its voice, itself included. */
    private List<Source> withCopies(Source source) {
        List<Source> all = new ArrayList<>(List.of(source.original()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(sources.findByCopyOf(all.get(i)));
        }
        return all;
    }
}
