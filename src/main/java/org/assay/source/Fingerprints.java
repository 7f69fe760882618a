package org.assay.source;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The stored fingerprints of the sources' latest texts. */
@Repository
class Fingerprints {

    private final JdbcTemplate database;

    Fingerprints(JdbcTemplate database) {
        this.database = database;
    }

    void replace(long sourceId, Fingerprint fingerprint) {
        remove(sourceId);
        database.batchUpdate(
                "insert into fingerprint (source_id, hash) values (?, ?)",
                fingerprint.hashes().stream()
                        .map(hash -> new Object[] {sourceId, hash})
                        .toList());
    }

    void remove(long sourceId) {
        database.update("delete from fingerprint where source_id = ?", sourceId);
    }

    /**
     * The other sources whose text is like that of the given one, in order.
     *
     * @param likeness least share of equal hashes, 0 to 1, of the one that has more
     */
    List<Long> like(long sourceId, double likeness) {
        return database.query("""
                select o.source_id from fingerprint o join fingerprint m on m.hash = o.hash
                where m.source_id = ? and o.source_id <> m.source_id
                group by o.source_id
                having count(*) >= cast(? as double precision) * (select count(*) from fingerprint f where f.source_id = o.source_id)
                    and count(*) >= cast(? as double precision) * (select count(*) from fingerprint f where f.source_id = ?)
                order by o.source_id""", (row, number) -> row.getLong(1), sourceId, likeness, likeness, sourceId);
    }

    /** Ids of the sources that have none yet, in order. */
    List<Long> missing() {
        return database.query("""
                select s.id from source s
                where s.deleted_at is null and not exists (select 1 from fingerprint f where f.source_id = s.id) order by s.id""", (row, number) -> row.getLong(1));
    }
}
