package org.assay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same migrations on both databases. */
class MigrationsIT {

    private static EmbeddedPostgres server;
    private static DataSource postgres;
    private static DataSource h2;

    @BeforeAll
    static void migrateBoth() throws IOException {
        server = EmbeddedPostgres.start();
        postgres = server.getPostgresDatabase();
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        h2 = memory;
        migrate(h2, "jdbc:h2:");
        migrate(postgres, "jdbc:postgresql:");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void makeTheSameTablesAndColumnsOnBothDatabases() throws SQLException {
        assertThat(columns(h2)).isEqualTo(columns(postgres)).contains("claim.merged_into true", "passage.reason false");
    }

    @Test
    void refuseARelationOfAClaimToItselfOnBothDatabases() {
        for (DataSource database : Set.of(h2, postgres)) {
            assertThatThrownBy(() -> {
                        execute(
                                database,
                                "insert into claim (text, subject, kind, topic_slug, worded_by, created_at, version)"
                                        + " values ('Honey keeps.', 'honey', 'OTHER', 'other', 'PROGRAM', current_timestamp, 0)");
                        execute(
                                database,
                                "insert into relation (from_claim, to_claim, type, status, score, detector, reasons, created_at, version)"
                                        + " select min(id), min(id), 'CONTRADICTS', 'SUGGESTED', 0.5, 'test', '', current_timestamp, 0 from claim");
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("relation");
        }
    }

    private static void migrate(DataSource database, String url) {
        Flyway.configure()
                .dataSource(database)
                .placeholders(Databases.columnTypes(url))
                .load()
                .migrate();
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> columns(DataSource database) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name, column_name, is_nullable from information_schema.columns"
                                + " where lower(table_schema) = 'public'")) {
            while (rows.next()) {
                String table = rows.getString(1).toLowerCase(Locale.ROOT);
                if (!table.startsWith("flyway")) {
                    found.add("%s.%s %s"
                            .formatted(
                                    table,
                                    rows.getString(2).toLowerCase(Locale.ROOT),
                                    Map.of("YES", true, "NO", false).get(rows.getString(3))));
                }
            }
        }
        return found;
    }
}
