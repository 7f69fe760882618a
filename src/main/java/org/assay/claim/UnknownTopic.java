package org.assay.claim;

/** No topic has the given name. */
public class UnknownTopic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownTopic(String slug) {
        super("there is no topic '%s'".formatted(slug));
    }
}
