package org.assay.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.assay.source.CanonicalUrl;
import org.assay.source.Passage;
import org.assay.source.Passages;
import org.assay.source.Revision;
import org.assay.source.Revisions;
import org.assay.source.Sources;
import org.assay.text.Span;
import org.springframework.stereotype.Component;

/** Finds the quotes that a corpus lists in the stored text of its articles. */
@Component
class QuotePlaces {

    private final Sources sources;
    private final Revisions revisions;
    private final Passages passages;

    QuotePlaces(Sources sources, Revisions revisions, Passages passages) {
        this.sources = sources;
        this.revisions = revisions;
        this.passages = passages;
    }

    /** Where a quote stands in the latest revision; empty where the article is not in or does not say so. */
    Optional<Place> find(CorpusFolder corpus, CuratedAppearance appearance) {
        return corpus.sources().stream()
                .filter(source -> source.file().equals(appearance.article()))
                .findFirst()
                .map(source -> source.url() == null ? source.file() : CanonicalUrl.of(source.url()))
                .flatMap(sources::findByIdentity)
                .flatMap(revisions::findLatest)
                .flatMap(revision -> find(revision, appearance.quote()));
    }

    private Optional<Place> find(Revision revision, String quote) {
        int start = revision.text().indexOf(quote);
        if (start < 0) {
            return Optional.empty();
        }
        Span span = new Span(start, start + quote.length());
        return passages.findByRevision(revision.id()).stream()
                .filter(passage -> passage.span().overlap(span) > 0)
                .max(Comparator.comparingInt(passage -> passage.span().overlap(span)))
                .map(passage -> new Place(passage, span));
    }

    /** A passage, and the part of its article that is quoted. */
    record Place(Passage passage, Span span) {}
}
