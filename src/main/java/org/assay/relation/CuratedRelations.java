package org.assay.relation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.assay.claim.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes relations that an editor wrote into a corpus: confirmed from the start, unless decided otherwise here. */
@Service
public class CuratedRelations {

    private static final String DETECTOR = "corpus";

    private final Relations relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CuratedRelations(Relations relations, ApplicationEventPublisher events, Clock clock) {
        this.relations = relations;
        this.events = events;
        this.clock = clock;
    }

    /** Confirms a relation between two claims; one that was already decided stays as it is. */
    @Transactional
    public void confirm(Claim from, Claim to, RelationType type, @Nullable String note) {
        Relation relation = relations
                .findBetween(from.id(), to.id())
                .orElseGet(() -> relations.save(new Relation(
                        from, to, type, 1, DETECTOR, note == null ? List.of() : List.of(note), clock.instant())));
        if (!relation.isDecided()) {
            relation.suggest(from, to, type, 1, DETECTOR, note == null ? List.of() : List.of(note));
            relation.confirm(from, to, type);
            events.publishEvent(new RelationsChanged(Set.of(from.id(), to.id())));
        }
    }
}
