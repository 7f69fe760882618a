package org.assay.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.assay.ingest.Findability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings the index up to the database, one change at a time. A row leaves the queue only after the index holding its
 * change is on disk, so that whatever is cut off is done again.
 */
@Service
public class IndexUpdates implements Findability {

    private static final Logger log = LoggerFactory.getLogger(IndexUpdates.class);
    private static final int ROWS_AT_ONCE = 500;
    private static final int UNITS_AT_ONCE = 200;

    private final IndexQueue queue;
    private final LuceneIndex index;
    private final Stamps stamps;
    private final List<UnitDocuments> kinds;
    private final ReentrantLock writing = new ReentrantLock();

    IndexUpdates(IndexQueue queue, LuceneIndex index, Stamps stamps, List<UnitDocuments> kinds) {
        this.queue = queue;
        this.index = index;
        this.stamps = stamps;
        this.kinds = kinds;
    }

    @Override
    public void awaitCaughtUp() {
        catchUp(() -> true);
    }

    /**
     * Makes the whole index anew from the database. Searches see the old one until the new one is complete, and keep
     * it if that fails.
     *
     * @return how many documents the index has then
     * @throws UncheckedIOException when the index cannot be written
     */
    public int rebuild() {
        writing.lock();
        try {
            long last = queue.newestId();
            index.rewrite(() -> {
                for (UnitDocuments kind : kinds) {
                    for (List<Long> some : parts(kind.targets())) {
                        replace(kind, kind.read(some));
                    }
                }
            });
            queue.removeUpTo(last);
            return index.search(searcher -> searcher.getIndexReader().numDocs());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the search index cannot be rebuilt", unwritable);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Compares the whole index with the database and repairs what differs.
     *
     * @return how many units (claims, revisions) differed
     * @throws UncheckedIOException when the index cannot be read or written
     */
    public int repair() {
        return repair(() -> true);
    }

    int repair(BooleanSupplier goOn) {
        int repaired = 0;
        for (UnitDocuments kind : kinds) {
            // What the index holds is read first: what is added meanwhile is then in both.
            TreeSet<Long> targets = new TreeSet<>(stamps.targets(kind.kind()));
            targets.addAll(kind.targets());
            for (List<Long> some : parts(targets)) {
                if (goOn.getAsBoolean()) {
                    repaired += repair(kind, some);
                }
            }
        }
        if (repaired > 0) {
            log.info("The search index took over {} claims and revisions that it did not have as they are", repaired);
        }
        log.info("The search index agrees with the database");
        return repaired;
    }

    /** Takes over everything queued before the call. */
    void catchUp(BooleanSupplier goOn) {
        long last = queue.newestId();
        while (goOn.getAsBoolean() && takeOver(last) == ROWS_AT_ONCE) {
            log.debug("The index queue is long");
        }
    }

    private int takeOver(long last) {
        writing.lock();
        try {
            List<IndexQueue.Row> rows = queue.oldest(ROWS_AT_ONCE, last);
            if (rows.isEmpty()) {
                return 0;
            }
            Map<UnitKind, TreeSet<Long>> changed = rows.stream()
                    .map(IndexQueue.Row::unit)
                    .collect(groupingBy(Unit::kind, mapping(Unit::target, toCollection(TreeSet::new))));
            for (UnitDocuments kind : kinds) {
                TreeSet<Long> targets = changed.getOrDefault(kind.kind(), new TreeSet<>());
                for (List<Long> some : parts(kind.affectedBy(targets))) {
                    replace(kind, kind.read(some));
                }
            }
            index.commit();
            queue.remove(rows);
            return rows.size();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the search index cannot be written", unwritable);
        } finally {
            writing.unlock();
        }
    }

    private int repair(UnitDocuments kind, List<Long> targets) {
        writing.lock();
        try {
            Map<Long, List<Document>> right = kind.read(targets);
            right.entrySet().removeIf(unit -> stamps.fit(new Unit(kind.kind(), unit.getKey()), unit.getValue()));
            if (!right.isEmpty()) {
                replace(kind, right);
                index.commit();
            }
            return right.size();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the search index cannot be repaired", unwritable);
        } finally {
            writing.unlock();
        }
    }

    private void replace(UnitDocuments kind, Map<Long, List<Document>> documents) throws IOException {
        for (Map.Entry<Long, List<Document>> unit : documents.entrySet()) {
            index.replace(new Unit(kind.kind(), unit.getKey()), unit.getValue());
        }
    }

    private static List<List<Long>> parts(Collection<Long> targets) {
        List<Long> all = List.copyOf(targets);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + UNITS_AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + UNITS_AT_ONCE)))
                .toList();
    }
}
