package org.assay.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A curated topic that claims are about. */
@Entity
public class Topic {

    /** The topic of claims that fit no other; always there. */
    public static final String OTHER = "other";

    @Id
    private String slug;

    private String label;
    private String description;
    private int ordinal;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Topic() {}

    /**
     * A topic.
     *
     * @param slug its name in URLs
     * @param description what belongs to it, in the words claims would use
     * @param ordinal its place among the topics, from 0
     */
    public Topic(String slug, String label, String description, int ordinal) {
        this.slug = slug;
        this.label = label;
        this.description = description;
        this.ordinal = ordinal;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }
}
