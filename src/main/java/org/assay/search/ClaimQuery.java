package org.assay.search;

/**
 * What a reader looks for.
 *
 * @param q words, "phrases" and -exclusions; anything is understood somehow, empty matches every claim
 * @param page counts from 0, up to 100,000
 * @param size hits on a page, 1 to 100
 */
public record ClaimQuery(String q, ClaimFilters filters, ClaimOrder order, int page, int size) {

    public static final int USUAL_SIZE = 20;
    private static final int LAST_PAGE = 100_000;

    public ClaimQuery {
        if (page < 0 || page > LAST_PAGE) {
            throw new IllegalArgumentException("page is %d; expected 0 to %d".formatted(page, LAST_PAGE));
        }
        if (size < 1 || size > 100) {
            throw new IllegalArgumentException("size is %d; expected 1 to 100".formatted(size));
        }
    }

    /** The first page of the best matches, without filters. */
    public static ClaimQuery of(String q) {
        return new ClaimQuery(q, ClaimFilters.NONE, ClaimOrder.RELEVANCE, 0, USUAL_SIZE);
    }

    public ClaimQuery with(ClaimFilters other) {
        return new ClaimQuery(q, other, order, page, size);
    }

    public ClaimQuery with(ClaimOrder other) {
        return new ClaimQuery(q, filters, other, page, size);
    }

    public ClaimQuery onPage(int number, int hits) {
        return new ClaimQuery(q, filters, order, number, hits);
    }
}
