package org.assay.evaluation;

import java.util.List;

/** How good a ranking is: nDCG and recall (Järvelin and Kekäläinen, TOIS 2002), with hits that count or do not. */
public final class RankingScore {

    private RankingScore() {}

    /**
     * Normalized discounted cumulative gain.
     *
     * @param relevant for each hit, best first, whether it counts
     * @param present how many items that count there are to be found, in the ranking or not
     * @param depth how many hits are looked at
     * @return 0 to 1; 0 when there is nothing to find
     */
    public static double ndcg(List<Boolean> relevant, int present, int depth) {
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(present, depth); rank++) {
            ideal += discount(rank);
        }
        double gained = 0;
        for (int rank = 1; rank <= Math.min(relevant.size(), depth); rank++) {
            gained += relevant.get(rank - 1) ? discount(rank) : 0;
        }
        return ideal == 0 ? 0 : gained / ideal;
    }

    /**
     * The share of what counts that is among the first hits.
     *
     * @return 0 to 1; 0 when there is nothing to find
     */
    public static double recall(List<Boolean> relevant, int present, int depth) {
        long found = relevant.stream().limit(depth).filter(hit -> hit).count();
        return present == 0 ? 0 : (double) found / present;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
