package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The application's own database role can add to the trail and read it, and nothing else: on no partition, by no statement. */
public abstract class TrailIsInsertOnlyTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** The trail's tables and every partition below them, as the catalogue knows them. */
    private static final String TRAIL_RELATIONS = """
            WITH RECURSIVE below AS (
                SELECT oid FROM pg_class WHERE relkind IN ('r', 'p') AND relname LIKE 'audit\\_%'
                UNION SELECT inhrelid FROM pg_inherits JOIN below ON inhparent = below.oid)
            SELECT oid::regclass::text FROM below ORDER BY 1
            """;

    @Test
    void everyYearHasItsPartitionAndThereIsADefault() throws SQLException {
        List<String> relations = relations();
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        for (String expected : List.of(
                "audit_event",
                "audit_event_" + year,
                "audit_event_" + (year + 1),
                "audit_event_default",
                "audit_seal",
                "audit_checkpoint")) {
            assertTrue(relations.contains(expected), expected + " is not among " + relations);
        }
    }

    @Test
    void nothingCanBeChangedOrTakenAway() throws SQLException {
        for (String relation : relations()) {
            refused("UPDATE " + relation + " SET " + anyColumn(relation) + " = " + anyColumn(relation));
            refused("DELETE FROM " + relation);
            refused("TRUNCATE " + relation);
            refused("DROP TABLE " + relation);
            refused("ALTER TABLE " + relation + " DISABLE TRIGGER ALL");
            refused("CREATE RULE nothing AS ON INSERT TO " + relation + " DO INSTEAD NOTHING");
        }
        refused("ALTER TABLE audit_event DETACH PARTITION audit_event_default");
    }

    @Test
    void noPartitionCarriesARightOfItsOwn() throws SQLException {
        for (String relation : relations()) {
            boolean partition = relation.startsWith("audit_event_");
            for (String right : List.of("SELECT", "INSERT")) {
                assertEquals(!partition, holds(relation, right), right + " on " + relation);
            }
            for (String right : List.of("UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN")) {
                assertFalse(holds(relation, right), right + " on " + relation);
            }
        }
    }

    @Test
    void theRoleOwnsNothingAndMakesNothing() throws SQLException {
        assertEquals(
                "0",
                one(
                        "SELECT count(*) FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)"));
        assertEquals(
                "f",
                one("SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = current_user"));
        assertEquals(
                "0",
                one("SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                        + " WHERE r.rolname = current_user"));
        refused("CREATE TABLE mine (id int)");
    }

    private static List<String> relations() throws SQLException {
        List<String> relations = new ArrayList<>();
        try (Connection connection = asApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TRAIL_RELATIONS)) {
            while (rows.next()) {
                relations.add(rows.getString(1));
            }
        }
        return relations;
    }

    private static String anyColumn(String relation) throws SQLException {
        return one("SELECT attname FROM pg_attribute WHERE attrelid = '" + relation + "'::regclass AND attnum = 1");
    }

    private static boolean holds(String relation, String right) throws SQLException {
        return one("SELECT has_table_privilege('" + relation + "', '" + right + "')")
                .equals("t");
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = asApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void refused(String sql) throws SQLException {
        try (Connection connection = asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            SQLException thrown = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(INSUFFICIENT_PRIVILEGE, thrown.getSQLState(), sql + ": " + thrown.getMessage());
        }
    }

    private static Connection asApplication() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
