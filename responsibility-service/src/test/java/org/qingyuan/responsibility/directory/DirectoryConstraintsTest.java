package org.qingyuan.responsibility.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** What the database refuses whoever asks, be it a rule that was forgotten in Java or SQL typed by hand. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryConstraintsTest {
    private static final String NO_TWO_AT_A_TIME = "23P01";
    private static final String NO_SUCH_ROW = "23503";
    private static final String NOT_ALLOWED_VALUE = "23514";
    private static final String NO_PRIVILEGE = "42501";

    @Inject
    AgroalDataSource database;

    private TestBureau bureau;
    private UUID unit;
    private UUID person;

    @BeforeEach
    void aUnitAndAPerson() {
        bureau = TestBureau.create();
        unit = bureau.newUnit("治安大队");
        person = bureau.newPerson("800001", "张三", unit);
    }

    @Test
    void namesAliasesAndGroupsAreApart() {
        refused(NO_TWO_AT_A_TIME, insertUnit("治 安 大 队", "2026-01-01", "NULL"));
        refused(
                NO_TWO_AT_A_TIME,
                "INSERT INTO unit_group (bureau, id, name, kinds) VALUES ('%s', '%s', '治安大队', '{GENERAL}')"
                        .formatted(bureau.code, UUID.randomUUID()));
        refused(
                NO_TWO_AT_A_TIME,
                insertUnit("刑侦大队", "2026-01-01", "NULL"),
                "INSERT INTO unit_alias SELECT bureau, id, 0, '治安大队' FROM unit WHERE bureau = '%s' AND name = '刑侦大队'"
                        .formatted(bureau.code));
        accepted(insertUnit("治安大队", "2020-01-01", "'2025-12-31'"));
    }

    @Test
    void aPostLiesWithinItsUnitAndItsHolder() {
        refused(NO_SUCH_ROW, insertPost(unit, person, "2025-12-31"));
        refused(NO_SUCH_ROW, insertPost(UUID.randomUUID(), person, "2026-01-01"));
        accepted(insertPost(unit, person, "2026-01-01"));
        refused(NO_SUCH_ROW, "UPDATE unit SET valid_to = '2026-06-30' WHERE bureau = '%s'".formatted(bureau.code));
        refused(NO_SUCH_ROW, "UPDATE person SET valid_to = '2026-06-30' WHERE bureau = '%s'".formatted(bureau.code));
    }

    @Test
    void oneLeaderIsInChargeAtATime() {
        accepted(insertCharge("2026-01-01", "'2026-06-30'"));
        refused(NO_TWO_AT_A_TIME, insertCharge("2026-06-30", "NULL"));
        accepted(insertCharge("2026-07-01", "NULL"));
    }

    @Test
    void nothingLiesAboveItself() {
        refused(
                NOT_ALLOWED_VALUE,
                insertUnit("刑侦大队", "2026-01-01", "NULL"),
                "UPDATE unit u SET parent = (SELECT o.id FROM unit o WHERE o.bureau = u.bureau AND o.id <> u.id)"
                        + " WHERE bureau = '%s'".formatted(bureau.code));
        refused(NOT_ALLOWED_VALUE, "UPDATE bureau SET parent = code WHERE code = '%s'".formatted(bureau.code));
    }

    @Test
    void aBranchHasNoBranches() {
        UUID branch = bureau.make("party-branches", bureau.object("name", "第一党支部", "kind", "BRANCH"));
        refused(NO_SUCH_ROW, """
                INSERT INTO party_branch (bureau, id, name, kind, parent, valid_from)
                VALUES ('%s', '%s', '第二党支部', 'BRANCH', '%s', '2026-01-01')
                """.formatted(bureau.code, UUID.randomUUID(), branch));
    }

    @Test
    void objectsAreClosedAndNotDeleted() {
        for (String table : new String[] {
            "bureau", "unit", "unit_group", "person", "post", "leader_in_charge", "party_branch", "directory_import"
        }) {
            refused(NO_PRIVILEGE, "DELETE FROM " + table);
        }
        refused(NO_PRIVILEGE, "DELETE FROM unit_word");
    }

    private String insertUnit(String name, String from, String to) {
        return """
        INSERT INTO unit (bureau, id, name, kind, ordinal, valid_from, valid_to)
        VALUES ('%s', '%s', '%s', 'OPERATIONAL', 1, '%s', %s)
        """.formatted(bureau.code, UUID.randomUUID(), name, from, to);
    }

    private String insertPost(UUID inUnit, UUID holder, String from) {
        return """
        INSERT INTO post (bureau, id, unit, person, title, kind, economic_responsibility, valid_from)
        VALUES ('%s', '%s', '%s', '%s', '大队长', 'HEAD', false, '%s')
        """.formatted(bureau.code, UUID.randomUUID(), inUnit, holder, from);
    }

    private String insertCharge(String from, String to) {
        return """
        INSERT INTO leader_in_charge (bureau, id, unit, leader, valid_from, valid_to)
        VALUES ('%s', '%s', '%s', '%s', '%s', %s)
        """.formatted(bureau.code, UUID.randomUUID(), unit, person, from, to);
    }

    private void accepted(String... statements) {
        try {
            transaction(statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void refused(String state, String... statements) {
        SQLException refusal = assertThrows(SQLException.class, () -> transaction(statements));
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
    }

    /** As the application role; deferred constraints speak at the commit. */
    private void transaction(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
