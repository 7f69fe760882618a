package org.assay.claim;

/** How many claims a topic has. */
public record TopicCount(String topic, long claims) {}
