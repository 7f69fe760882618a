package org.assay.api;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.assay.api.PassageView.PassageList;
import org.assay.claim.SentenceDecision;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.extraction.Reason;
import org.assay.ingest.SentenceReviewing;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownPassage;
import org.assay.source.UnknownSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads passages. */
@Component
@Transactional(readOnly = true)
class PassageReading {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Statements statements;
    private final SentenceReviewing reviewing;

    PassageReading(
            Sources sources,
            Revisions revisions,
            Passages passages,
            Statements statements,
            SentenceReviewing reviewing) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.statements = statements;
        this.reviewing = reviewing;
    }

    public PassageView one(long id) {
        Passage passage = find(id);
        List<Statement> said = statements.findAllByPassage(id).stream()
                .filter(statement -> !statement.isWithdrawn())
                .toList();
        return view(passage, said, reviewing.inForce(passage));
    }

    public long version(long id) {
        return find(id).version();
    }

    /** The passages of the newest text of a source, in reading order; {@code kept} chooses among them where it is given. */
    public PassageList of(long sourceId, @Nullable Boolean kept, int page, int size) {
        Source source = sources.findById(sourceId).orElseThrow(() -> new UnknownSource(sourceId));
        return revisions
                .findLatest(source)
                .map(revision -> {
                    Map<Long, List<Statement>> said = statements.findByRevision(revision.id()).stream()
                            .collect(groupingBy(statement -> statement.passage().id()));
                    Map<Long, List<SentenceDecision>> decided = reviewing.inForce(revision);
                    List<Passage> chosen = passages.findByRevision(revision.id()).stream()
                            .filter(passage -> kept == null || kept == passage.isKept())
                            .toList();
                    return new PassageList(
                            chosen.size(),
                            page,
                            size,
                            chosen.stream()
                                    .skip((long) page * size)
                                    .limit(size)
                                    .map(passage -> view(
                                            passage,
                                            said.getOrDefault(passage.id(), List.of()),
                                            decided.getOrDefault(passage.id(), List.of())))
                                    .toList());
                })
                .orElseGet(() -> new PassageList(0, page, size, List.of()));
    }

    private Passage find(long id) {
        return passages.findById(id).orElseThrow(() -> new UnknownPassage(id));
    }

    private static PassageView view(Passage passage, List<Statement> said, List<SentenceDecision> decided) {
        return PassageView.of(passage, Reason.explain(passage.reason()), said, decided);
    }
}
