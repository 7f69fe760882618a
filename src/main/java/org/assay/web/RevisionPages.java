package org.assay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Source;
import org.assay.source.Sources;
import org.assay.source.UnknownSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what changed in the text of a source, sentence by sentence. */
@Service
@Transactional(readOnly = true)
class RevisionPages {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;
    private final Clock clock;

    RevisionPages(Sources sources, Revisions revisions, Passages passages, Clock clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @throws UnknownSource where there is no such source
     */
    public RevisionsPage page(long sourceId) {
        Source source = sources.findById(sourceId).orElseThrow(() -> new UnknownSource(sourceId));
        List<RevisionsPage.Version> versions = new ArrayList<>();
        Set<String> before = Set.of();
        for (Revision revision : revisions.findBySourceOrderByNumberDesc(source).reversed()) {
            Set<String> now = sentences(revision);
            versions.addFirst(version(revision, before, now));
            before = now;
        }
        return new RevisionsPage(new Link(source.label(), "/sources/" + sourceId), versions);
    }

    private RevisionsPage.Version version(Revision revision, Set<String> before, Set<String> now) {
        String day = Phrases.day(LocalDate.ofInstant(revision.importedAt(), clock.getZone()));
        boolean isFirst = before.isEmpty();
        long kept = now.stream()
                .filter(sentence -> isFirst || before.contains(sentence))
                .count();
        return new RevisionsPage.Version(
                revision.number(),
                "imported " + day,
                isFirst
                        ? List.of()
                        : now.stream().filter(one -> !before.contains(one)).toList(),
                before.stream().filter(one -> !now.contains(one)).toList(),
                isFirst
                        ? Phrases.figures(kept, "sentence", "sentences")
                        : Phrases.figures(kept, "sentence stayed", "sentences stayed") + " the same");
    }

    private Set<String> sentences(Revision revision) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Passage passage : passages.findByRevision(revision.id())) {
            sentences.add(passage.span().in(revision.text()).strip().replaceAll("\\s+", " "));
        }
        return sentences;
    }
}
