package org.assay.text;

/**
 * A date and where a text names it.
 *
 * @param date as exactly as it is named
 * @param span where it is written
 */
public record FoundDate(PartialDate date, Span span) {}
