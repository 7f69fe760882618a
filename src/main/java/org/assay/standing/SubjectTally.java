package org.assay.standing;

/**
 * How many claims of one agreement a source makes about a subject.
 *
 * @param sourceId the source
 * @param subject in lower case, empty for claims that name none
 */
public record SubjectTally(long sourceId, String subject, Agreement agreement, long claims) {}
