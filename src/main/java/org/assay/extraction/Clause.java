package org.assay.extraction;

import org.assay.text.Span;

/**
 * One proposition of a sentence, before its context is resolved.
 *
 * @param text as a sentence without its end
 * @param span its own words in the sentence
 * @param whole whether it is the sentence itself, unsplit
 */
record Clause(String text, Span span, boolean whole) {}
