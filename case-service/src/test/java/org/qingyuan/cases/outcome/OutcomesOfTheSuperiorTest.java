package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.outcome.OutcomeClient.revoke;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into announced_outcome (id, bureau, unit, subject_rank, kind, case_filed, organ, announced_on,
                                                       decided_by)
                        values (?, 'jintan', ?, 'OFFICER', 'CONFINEMENT', false, '督察', date '2026-01-05', ?)
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, Fixture.unit(unit));
            insert.setString(3, decidedBy);
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
