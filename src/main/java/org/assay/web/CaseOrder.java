package org.assay.web;

import java.util.Comparator;
import java.util.List;
import org.assay.relation.Relation;

/** The orders in which cases can be decided. */
enum CaseOrder {
    STRONGEST("Strongest first", Comparator.comparing(Relation::score).reversed()),
    NEWEST("Newest first", Comparator.comparing(Relation::createdAt).reversed()),
    WEAKEST("Weakest first", Comparator.comparing(Relation::score));

    private final String label;
    private final Comparator<Relation> order;

    CaseOrder(String label, Comparator<Relation> order) {
        this.label = label;
        this.order = order.thenComparing(Relation::id);
    }

    List<Relation> sort(List<Relation> cases) {
        return cases.stream().sorted(order).toList();
    }

    /** The orders as a choice, this one taken. */
    List<SearchPage.Choice> choices() {
        return List.of(values()).stream()
                .map(one -> new SearchPage.Choice(one.label, one.name(), one == this))
                .toList();
    }
}
