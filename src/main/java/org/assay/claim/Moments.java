package org.assay.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * When claims are said to hold: at the date that a statement names, else at the date of its source. A claim has a moment
 * for each such date. A null topic or source stands for any.
 */
public interface Moments extends Repository<Statement, Long> {

    String DATE = "coalesce(cast(s.asOf as string), cast(o.publishedOn as string))";
    String SAID = " from Statement s join s.passage p join p.revision r join r.source o join s.claim c"
            + " where s.withdrawn = false and c.mergedInto is null"
            + " and (?1 is null or c.topicSlug = ?1) and (?2 is null or o.id = ?2)";
    /** Newest first, the finer before the coarser, undated last; "/" stands before every digit. */
    String NEWEST_FIRST = " order by replace(" + DATE + ", 'X', '/') desc nulls last";

    /** How many claims have a moment at each date, newest first. */
    @Query("select new org.assay.claim.MomentCount(" + DATE + ", count(distinct c.id))" + SAID + " group by " + DATE
            + NEWEST_FIRST)
    List<MomentCount> count(@Nullable String topic, @Nullable Long source);

    /** Some of the moments, newest first, those of one date in the order of their claims. */
    @Query("select new org.assay.claim.Moment(c.id, " + DATE + ")" + SAID + " group by c.id, " + DATE + NEWEST_FIRST
            + ", c.id limit ?4 offset ?3")
    List<Moment> find(@Nullable String topic, @Nullable Long source, int first, int most);
}
