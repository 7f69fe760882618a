package org.assay.web;

import java.util.List;

/**
 * The page that has all cases of a choice decided at once, after they have been looked through.
 *
 * @param about what was chosen, in words
 * @param rows the cases, at most as many as are decided at once
 * @param total how many there are
 * @param action where the decision goes
 * @param back the address of the same cases one by one
 */
public record CasesPage(String about, List<Row> rows, long total, String action, String back) {

    /** A case; {@code value} names it with its version and the claim at the left. */
    public record Row(String value, String href, LineMark mark, String left, String right, double score) {}
}
