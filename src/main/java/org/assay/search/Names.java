package org.assay.search;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assay.claim.Topics;
import org.assay.source.Source;
import org.springframework.stereotype.Component;

/** Finds topics and sources by the beginning of a word of their names. */
@Component
class Names {

    private final Topics topics;
    private final EntityManager entities;

    Names(Topics topics, EntityManager entities) {
        this.topics = topics;
        this.entities = entities;
    }

    /** The labels of topics by their slugs. */
    Map<String, String> topics(String beginning, int most) {
        String wanted = " " + beginning.toLowerCase(Locale.ROOT);
        Map<String, String> found = new LinkedHashMap<>();
        topics.findAllInOrder().stream()
                .filter(topic -> (" " + topic.label().toLowerCase(Locale.ROOT)).contains(wanted))
                .limit(most)
                .forEach(topic -> found.put(topic.slug(), topic.label()));
        return found;
    }

    /** The labels of sources by their ids. */
    Map<String, String> sources(String beginning, int most) {
        String wanted = beginning
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        Map<String, String> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select s from Source s where lower(s.label) like ?1 escape '\\' or lower(s.label) like ?2"
                                + " escape '\\' order by s.label, s.id",
                        Source.class)
                .setParameter(1, wanted + "%")
                .setParameter(2, "% " + wanted + "%")
                .setMaxResults(most)
                .getResultList()
                .forEach(source -> found.put(Long.toString(source.id()), source.label()));
        return found;
    }
}
