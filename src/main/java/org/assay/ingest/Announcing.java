package org.assay.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.claim.Claim;
import org.assay.claim.Statement;
import org.assay.claim.Statements;
import org.assay.claim.StatementsAdded;
import org.assay.relation.RelationsChanged;
import org.assay.relation.Suggesting;
import org.assay.source.Source;
import org.assay.source.SourceRedescribed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everybody whom it concerns that an article was read, in the transaction in which that is stored. */
@Component
class Announcing {

    private final Statements statements;
    private final Suggesting suggesting;
    private final ApplicationEventPublisher events;

    Announcing(Statements statements, Suggesting suggesting, ApplicationEventPublisher events) {
        this.statements = statements;
        this.suggesting = suggesting;
        this.events = events;
    }

    /**
     * A revision was read for the first time or anew.
     *
     * @param touched claims whose appearances changed; of those that nobody makes any more suggested relations go
     */
    void read(long revisionId, Set<Long> touched) {
        events.publishEvent(new StatementsAdded(revisionId));
        if (!touched.isEmpty()) {
            Set<Long> silent = new TreeSet<>(touched);
            silent.removeAll(claimsOf(statements.findByClaims(touched)));
            Set<Long> changed = suggesting.suggestFor(silent);
            changed.addAll(touched);
            events.publishEvent(new RelationsChanged(changed));
        }
    }

    /** A source is called or dated otherwise than before. */
    void redescribed(Source source) {
        events.publishEvent(new SourceRedescribed(source.id()));
    }

    /** The claims that some statements make, by their current ids. */
    static Set<Long> claimsOf(List<Statement> statements) {
        Set<Long> claims = new TreeSet<>();
        statements.forEach(statement ->
                statement.claim().map(Claim::current).map(Claim::id).ifPresent(claims::add));
        return claims;
    }
}
