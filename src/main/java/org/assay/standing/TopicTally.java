package org.assay.standing;

/**
 * How many claims of one agreement a topic has.
 *
 * @param topic slug of the topic
 */
public record TopicTally(String topic, Agreement agreement, long claims) {}
