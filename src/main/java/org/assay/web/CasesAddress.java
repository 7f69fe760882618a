package org.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.relation.Relation;
import org.assay.relation.RelationType;
import org.assay.relation.Thresholds;

/**
 * The address of the reviewers' page: which of the cases that wait are gone through, and in which order.
 *
 * @param topic slug of the topic of one of the claims, empty for any
 */
record CasesAddress(Kind kind, String topic, Certainty certainty, CaseOrder sort) {

    static final String PAGE = "/conflicts";

    /** What is suggested. */
    enum Kind {
        ALL("Conflicts and outdated", any -> true),
        CONFLICT("Conflicts", relation -> relation.type() == RelationType.CONTRADICTS),
        OUTDATED("Outdated", relation -> relation.type() == RelationType.SUPERSEDES);

        private final String label;
        private final Predicate<Relation> admits;

        Kind(String label, Predicate<Relation> admits) {
            this.label = label;
            this.admits = admits;
        }

        String label() {
            return label;
        }
    }

    /** How sure the program is of a suggestion. */
    enum Certainty {
        SHOWN("Those that readers see", Thresholds.DISPLAY),
        LESS("Less sure ones too", Thresholds.REVIEW);

        private final String label;
        private final double least;

        Certainty(String label, double least) {
            this.label = label;
            this.least = least;
        }

        String label() {
            return label;
        }
    }

    /** All that readers see, strongest first. */
    static CasesAddress all() {
        return new CasesAddress(Kind.ALL, "", Certainty.SHOWN, CaseOrder.STRONGEST);
    }

    CasesAddress of(Kind other) {
        return new CasesAddress(other, topic, certainty, sort);
    }

    CasesAddress about(String otherTopic) {
        return new CasesAddress(kind, otherTopic, certainty, sort);
    }

    CasesAddress with(Certainty other) {
        return new CasesAddress(kind, topic, other, sort);
    }

    boolean admits(Relation relation) {
        return relation.score() >= certainty.least
                && kind.admits.test(relation)
                && (topic.isEmpty()
                        || topic.equals(relation.from().topic())
                        || topic.equals(relation.to().topic()));
    }

    /** Those of the cases that are gone through, in order. */
    List<Relation> of(List<Relation> waiting) {
        return sort.sort(waiting.stream().filter(this::admits).toList());
    }

    String href() {
        return from(PAGE);
    }

    String href(long relation) {
        String href = href();
        return href + (href.contains("?") ? "&" : "?") + "id=" + relation;
    }

    /** The address of something that is done with these cases. */
    String from(String path) {
        List<String> parts = Stream.of(
                        part("kind", kind == Kind.ALL ? "" : kind.name()),
                        part("topic", topic),
                        part("certainty", certainty == Certainty.SHOWN ? "" : certainty.name()),
                        part("sort", sort == CaseOrder.STRONGEST ? "" : sort.name()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
