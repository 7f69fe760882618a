package org.assay.search;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.claim.Topic;
import org.assay.claim.Topics;
import org.assay.source.Source;
import org.springframework.stereotype.Component;

/** Labels from the database. */
@Component
class StoredLabels implements FacetLabels {

    private final Topics topics;
    private final EntityManager entities;

    StoredLabels(Topics topics, EntityManager entities) {
        this.topics = topics;
        this.entities = entities;
    }

    @Override
    public Map<String, String> of(String facet, Set<String> values) {
        return switch (facet) {
            case ClaimFacets.TOPIC -> topics.findAllInOrder().stream().collect(toMap(Topic::slug, Topic::label));
            case ClaimFacets.SOURCE ->
                entities
                        .createQuery("select s from Source s where s.id in ?1", Source.class)
                        .setParameter(1, values.stream().map(Long::valueOf).toList())
                        .getResultList()
                        .stream()
                        .collect(toMap(source -> Long.toString(source.id()), Source::label));
            default -> values.stream().collect(toMap(value -> value, StoredLabels::words));
        };
    }

    private static String words(String value) {
        if (value.equals(ClaimFacets.NONE)) {
            return "No verdict";
        }
        return value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
