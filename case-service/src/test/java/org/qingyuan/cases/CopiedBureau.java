package org.qingyuan.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.qingyuan.testkit.Fixture;

/** The fixture bureau as this service's copy of the directory would have it. */
public final class CopiedBureau {
    private CopiedBureau() {}

    /** Written once for all tests that share the database; again does no harm. */
    public static void learn(DataSource database) {
        try (Connection connection = database.getConnection()) {
            for (Fixture.Bureau bureau : Fixture.bureau().bureaus()) {
                run(
                        connection,
                        "insert into directory_bureau values (?, ?, ?, ?, 1) on conflict do nothing",
                        bureau.code(),
                        bureau.name(),
                        bureau.shortName(),
                        bureau.parent());
            }
            for (Fixture.Unit unit : Fixture.bureau().units()) {
                run(
                        connection,
                        "insert into directory_unit values (?, ?, ?, ?, ?, ?, '{}', ?, null, 1) on conflict do nothing",
                        unit.bureau(),
                        unit.id(),
                        unit.name(),
                        unit.kind(),
                        unit.parent(),
                        unit.ordinal(),
                        LocalDate.parse(unit.validFrom()));
            }
            for (Fixture.Person person : Fixture.bureau().people()) {
                run(
                        connection,
                        "insert into directory_person values (?, ?, ?, ?, ?, ?, ?, null, 1) on conflict do nothing",
                        person.bureau(),
                        person.id(),
                        person.policeNumber(),
                        person.name(),
                        person.unit(),
                        person.account(),
                        LocalDate.parse(person.validFrom()));
            }
            for (Fixture.Post post : Fixture.bureau().posts()) {
                run(
                        connection,
                        "insert into directory_post values (?, ?, ?, ?, ?, ?, ?, ?, null, 1) on conflict do nothing",
                        post.bureau(),
                        post.id(),
                        post.unit(),
                        post.person(),
                        post.title(),
                        post.kind(),
                        post.economicResponsibility(),
                        LocalDate.parse(post.validFrom()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
