package org.assay.claim;

import java.util.Set;

/**
 * Topics are called otherwise than before. Published in the transaction of the change.
 *
 * @param slugs the topics
 */
public record TopicsRenamed(Set<String> slugs) {

    public TopicsRenamed {
        slugs = Set.copyOf(slugs);
    }
}
