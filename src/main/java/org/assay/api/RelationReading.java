package org.assay.api;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.relation.Relation;
import org.assay.relation.RelationStatus;
import org.assay.relation.RelationType;
import org.assay.relation.Relations;
import org.assay.relation.UnknownRelation;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads relations with their claims in short. */
@Component
@Transactional(readOnly = true)
class RelationReading {

    private final Relations relations;
    private final ClaimShorts shorts;

    RelationReading(Relations relations, ClaimShorts shorts) {
        this.relations = relations;
        this.shorts = shorts;
    }

    public RelationView one(long id) {
        return views(List.of(relation(id))).getFirst();
    }

    public long version(long id) {
        return relation(id).version();
    }

    public RelationList page(Set<RelationType> types, Set<RelationStatus> statuses, int page, int size) {
        Page<Relation> found = relations.find(types, statuses, PageRequest.of(page, size));
        return new RelationList(found.getTotalElements(), page, size, views(found.getContent()));
    }

    private Relation relation(long id) {
        return relations.findById(id).orElseThrow(() -> new UnknownRelation(id));
    }

    private List<RelationView> views(List<Relation> found) {
        Set<Long> ends = new HashSet<>();
        for (Relation relation : found) {
            ends.add(relation.from().id());
            ends.add(relation.to().id());
        }
        Map<Long, ClaimShort> claims = shorts.byId(ends);
        return found.stream()
                .map(relation -> RelationView.of(
                        relation,
                        requireNonNull(claims.get(relation.from().id())),
                        requireNonNull(claims.get(relation.to().id()))))
                .toList();
    }

    /**
     * One page of relations, highest score first.
     *
     * @param total all that were asked for
     * @param page counts from 0
     */
    record RelationList(long total, int page, int size, List<RelationView> items) {}
}
