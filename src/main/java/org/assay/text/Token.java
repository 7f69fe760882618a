package org.assay.text;

/**
 * One word or mark of a sentence.
 *
 * @param text as written
 * @param span where, in the sentence
 * @param tag part of speech, Universal Dependencies ("NOUN", "VERB", "PROPN", …)
 * @param form of a verb or auxiliary
 * @param lemma dictionary form, lower case; the word itself where none is known
 */
public record Token(String text, Span span, String tag, VerbForm form, String lemma) {}
