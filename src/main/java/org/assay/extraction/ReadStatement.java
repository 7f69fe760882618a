package org.assay.extraction;

import org.assay.text.Span;
import org.assay.text.StatementReading;

/**
 * One atomic proposition read out of a passage.
 *
 * @param text readable without the article
 * @param span where it is said in the text: its own part of the passage, or the whole where that is not certain
 * @param subject what it speaks of, in one name for one thing within the article
 * @param certain whether its context could be resolved beyond doubt
 * @param reading what it says beside its words
 */
public record ReadStatement(String text, Span span, String subject, boolean certain, StatementReading reading) {}
