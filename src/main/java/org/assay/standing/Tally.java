package org.assay.standing;

/**
 * How many claims of one agreement a source makes on a topic.
 *
 * @param sourceId the source
 * @param topic slug of the topic
 */
public record Tally(long sourceId, String topic, Agreement agreement, long claims) {}
