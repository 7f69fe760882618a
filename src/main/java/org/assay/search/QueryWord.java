package org.assay.search;

import java.util.List;

/**
 * A word of a query in the forms in which it may stand in the index.
 *
 * @param whole the terms that each stand for the whole word: stemmed, and written together where it has marks inside
 * @param parts the terms of its parts, in order; empty where it is of one piece
 * @param connects whether it is a function word, which only phrases look at
 */
record QueryWord(List<String> whole, List<String> parts, boolean connects) {}
