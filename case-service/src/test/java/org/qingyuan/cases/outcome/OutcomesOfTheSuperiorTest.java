package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.outcome.OutcomeClient.revoke;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who revokes: the bureau that decided, and the superior. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OutcomesOfTheSuperiorTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whatTheSuperiorDecidedOnALeaderNoSubordinateOfHisRevokes() throws SQLException {
        String outcome = outcome("审计室", "changzhou");
        seen("case-manager").body(of(outcome, "revocable"), is(false));
        revoke("case-manager", outcome).statusCode(403);
        revoke("discipline-head", outcome).statusCode(403);
        seen("superior").body(of(outcome, "revocable"), is(true)).body(of(outcome, "bureauName"), is("金坛市公安局"));
        revoke("superior", outcome).statusCode(200);
        seen("case-manager").body("items.findAll { it.revokedOn != null }.id", hasItem(outcome));
    }

    @Test
    void theHeadOfTheOrganThatDecidedRevokesIt() throws SQLException {
        String outcome = outcome("审计室", "changzhou");
        seen("superior-head").body(of(outcome, "revocable"), is(true));
        revoke("superior-head", outcome).statusCode(200);
        String theirs = outcome("审计室", "jintan");
        seen("superior-head").body("items.id", not(hasItem(theirs)));
    }

    /** The bureau that it was announced in is told, and has it in its trail. */
    @Test
    void whatTheSuperiorRevokesIsRevokedWhereItWasAnnounced() throws SQLException {
        String outcome = outcome("审计室", "changzhou");
        sql("insert into service_notice (id, bureau, kind, reference, body, state, attempts, next_at, made_on)"
                + " select uuidv7(), 'jintan', 'MEASURE', '宣布 " + outcome.substring(0, 8)
                + "', '{}', 'SENT', 1, now(), date '2026-01-05'");
        revoke("superior-head", outcome).statusCode(200);
        assertEquals(
                "jintan",
                sql("select bureau from service_notice where reference = '宣布 " + outcome.substring(0, 8)
                        + "' and state <> 'SENT'"));
        assertEquals(
                "jintan",
                sql("select bureau from audit_event where act = 'outcome.revoke' and object_id = '" + outcome + "'"));
    }

    /** Also where he has gone to another unit since. */
    @Test
    void nobodyRevokesWhatWasAnnouncedOfHimself() throws SQLException {
        String outcome = outcome("审计室", Fixture.account("discipline-head").person(), "jintan");
        seen("discipline-head").body(of(outcome, "revocable"), is(false));
        revoke("discipline-head", outcome).statusCode(403);
    }

    private String sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement()) {
            if (!one.execute(statement)) {
                return null;
            }
            ResultSet rows = one.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Test
    void anOutcomeOnSomebodyOfTheDisciplineOfficeIsRevokedByTheSuperior() throws SQLException {
        String outcome = outcome("纪委", "jintan");
        seen("case-manager").body(of(outcome, "revocable"), is(false));
        revoke("discipline-head", outcome).statusCode(403);
        revoke("superior", outcome).statusCode(200).body("revocable", is(false));
    }

    @Test
    void theSuperiorOfAnotherBureauKnowsNothingOfIt() throws SQLException {
        String outcome = outcome("审计室", "jintan");
        As.token(token -> token.roles("superior").bureau("elsewhere"))
                .get(API + "/outcomes?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(outcome)));
        seen("case-manager").body(of(outcome, "revocable"), is(true));
        seen("bureau-leader").body(of(outcome, "revocable"), is(false));
    }

    private String outcome(String unit, String decidedBy) throws SQLException {
        return outcome(unit, null, decidedBy);
    }

    private String outcome(String unit, UUID person, String decidedBy) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into announced_outcome (id, bureau, unit, subject_rank, kind, case_filed, organ, announced_on,
                                                       decided_by, person)
                        values (?, 'jintan', ?, 'OFFICER', 'CONFINEMENT', false, '督察', date '2026-01-05', ?, ?)
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, Fixture.unit(unit));
            insert.setString(3, decidedBy);
            insert.setObject(4, person);
            insert.executeUpdate();
        }
        return id.toString();
    }

    private static ValidatableResponse seen(String account) {
        return As.account(account).get(API + "/outcomes?limit=200").then().statusCode(200);
    }

    private static String of(String outcome, String field) {
        return "items.find { it.id == '%s' }.%s".formatted(outcome, field);
    }
}
