package org.assay.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows that say which units of the index are behind the database. */
@Repository
class IndexQueue {

    private final JdbcTemplate database;
    private final Clock clock;

    IndexQueue(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a row for each target, in the transaction that runs. */
    void add(UnitKind kind, Collection<Long> targets) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> rows = targets.stream()
                .sorted()
                .map(target -> new Object[] {kind.name(), target, now})
                .toList();
        database.batchUpdate("insert into index_queue (kind, target, queued_at) values (?, ?, ?)", rows);
    }

    /** The oldest rows up to an id, which stay until they are removed. */
    List<Row> oldest(int most, long last) {
        return database.query(
                "select id, kind, target from index_queue where id <= ? order by id fetch first ? rows only",
                (row, number) -> new Row(row.getLong(1), new Unit(UnitKind.valueOf(row.getString(2)), row.getLong(3))),
                last,
                most);
    }

    /** The id of the newest row; 0 when there is none. */
    long newestId() {
        Long newest = database.queryForObject("select coalesce(max(id), 0) from index_queue", Long.class);
        return newest == null ? 0 : newest;
    }

    void removeUpTo(long last) {
        database.update("delete from index_queue where id <= ?", last);
    }

    void remove(List<Row> rows) {
        database.batchUpdate(
                "delete from index_queue where id = ?",
                rows.stream().map(row -> new Object[] {row.id()}).toList());
    }

    long size() {
        Long size = database.queryForObject("select count(*) from index_queue", Long.class);
        return size == null ? 0 : size;
    }

    /** A unit to be made anew. */
    record Row(long id, Unit unit) {}
}
