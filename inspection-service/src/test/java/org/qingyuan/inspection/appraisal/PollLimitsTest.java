package org.qingyuan.inspection.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.inspection.appraisal.PollCalls.POLLS;
import static org.qingyuan.inspection.appraisal.PollCalls.act;
import static org.qingyuan.inspection.appraisal.PollCalls.annul;
import static org.qingyuan.inspection.appraisal.PollCalls.cards;
import static org.qingyuan.inspection.appraisal.PollCalls.draft;
import static org.qingyuan.inspection.appraisal.PollCalls.id;
import static org.qingyuan.inspection.appraisal.PollCalls.item;
import static org.qingyuan.inspection.appraisal.PollCalls.json;
import static org.qingyuan.inspection.appraisal.PollCalls.request;
import static org.qingyuan.inspection.appraisal.PollCalls.vote;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What keeps a poll from being changed afterwards, and a ballot from being told by what is beside it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PollLimitsTest {
    private static final UUID UNIT = Fixture.unit("刑侦大队");

    @Inject
    DataSource dataSource;

    @BeforeEach
    void copyOfTheDirectory() throws SQLException {
        PollCalls.learn(dataSource, "刑侦大队");
    }

    /** The counts of a concluded round stay; a poll that never counted can still be given up. */
    @Test
    void aConcludedRoundKeepsItsBallots() throws SQLException {
        UUID round = UUID.randomUUID();
        json("discipline")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "title", "考评",
                        "level", "UNITS",
                        "from", "2026-01-01",
                        "to", "2026-12-31",
                        "asOf", "2026-11-30",
                        "siteShare", 0.5,
                        "sampleSize", 5,
                        "stages", List.of()))
                .put("/api/inspection/v1/rounds/" + round)
                .then()
                .statusCode(201);
        UUID counted = ofRound(round);
        UUID open = ofRound(round);
        act("discipline", counted, "CLOSE").statusCode(200);
        act("discipline", counted, "ASK_ANNULMENT").statusCode(200);
        round(round, "EXCHANGE");
        act("discipline-head", counted, "ANNUL").statusCode(409).body("code", equalTo("ROUND_PHASE"));
        act("discipline", open, "CLOSE").statusCode(409).body("code", equalTo("ROUND_PHASE"));
        As.account("discipline")
                .get(POLLS + counted)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("acts.act", contains("KEEP"));
        As.account("discipline").get(POLLS + open).then().body("acts.act", contains("ASK_ANNULMENT"));
        annul(open).statusCode(200);
        act("discipline", counted, "KEEP").statusCode(200).body("acts", empty());
        act("discipline", counted, "ASK_ANNULMENT").statusCode(409).body("code", equalTo("ROUND_PHASE"));
        round(round, "SCORING");
        annul(counted).statusCode(200);
        round(round, "DISCARDED");
    }

    private UUID ofRound(UUID round) {
        UUID poll = id();
        json("discipline")
                .body(request(round, List.of(item("recognition", UNIT))))
                .put(POLLS + poll)
                .then()
                .statusCode(201);
        cards("discipline", poll, "L", 1);
        act("discipline", poll, "OPEN").statusCode(200);
        return poll;
    }

    private void round(UUID round, String state) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute("update evaluation_round set state = '" + state
                            + "', scheme_json = '{}', scheme_hash = '0' where id = '" + round + "'");
        }
    }

    /** What no answer may show is not kept either, and nobody with the service's own role brings a poll back to change it. */
    @Test
    void aPollThatEndedKeepsOnlyWhatMayBeShownAndStaysAsItIs() throws SQLException {
        UUID poll = draft("discipline", List.of(item("recognition", UNIT)));
        List<String> leaders = cards("discipline", poll, "L", 3);
        List<String> officers = cards("discipline", poll, "O", 3);
        assertRefused("update poll set definition = jsonb_set(definition, '{minimum}', '4') where id = '%s'", poll);
        act("discipline", poll, "OPEN").statusCode(200);
        leaders.forEach(code -> vote(code, "A").statusCode(204));
        officers.subList(0, 2).forEach(code -> vote(code, "C").statusCode(204));
        vote(officers.get(2), "X").statusCode(204);
        assertEquals("{3,0,0,0} {0,0,2,1}", counts(poll));
        act("discipline", poll, "CLOSE").statusCode(200);
        assertEquals("{3,0,0,0} {0,0,0,0}", counts(poll));
        assertRefused("update poll set state = 'OPEN' where id = '%s'", poll);
        assertRefused("update poll set definition = jsonb_set(definition, '{minimum}', '4') where id = '%s'", poll);
        assertRefused("update poll_group set counts = '{0,0,0,3}' where poll = '%s'", poll);
        annul(poll).statusCode(200);
        assertEquals("{0,0,0,0} {0,0,0,0}", counts(poll));
    }

    /** Whoever read a result cannot make away with it alone, and until two agree it counts. */
    @Test
    void anAnnulmentIsAskedForByOneAndConfirmedByAnother() throws SQLException {
        UUID poll = draft("discipline", List.of(item("recognition", UNIT)));
        cards("discipline", poll, "L", 1);
        act("discipline", poll, "OPEN").statusCode(200).body("acts.act", contains("CLOSE", "ASK_ANNULMENT"));
        act("discipline", poll, "CLOSE").statusCode(200);
        act("discipline", poll, "ANNUL").statusCode(409).body("code", equalTo("POLL_ACT_NOT_POSSIBLE"));
        act("discipline", poll, "ASK_ANNULMENT")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("reason", equalTo("试"))
                .body("annulment.confirmedBy", nullValue())
                .body("acts.act", contains("KEEP"));
        act("discipline", poll, "ANNUL").statusCode(403).body("code", equalTo("POLL_ANNULLED_BY_TWO"));
        assertRefused("update poll set state = 'ANNULLED' where id = '%s'", poll);
        assertRefused("update poll set state = 'ANNULLED', annulled_by = annul_asked_by where id = '%s'", poll);
        As.account("auditor").get(POLLS + poll + "/result").then().statusCode(200);
        As.account("auditor")
                .get(POLLS + poll)
                .then()
                .body("annulment.askedOn", not(nullValue()))
                .body("acts", empty());
        As.account("discipline-head").get(POLLS + poll).then().body("acts.act", contains("ANNUL", "KEEP"));
        As.account("discipline")
                .get(POLLS)
                .then()
                .body("items.find { it.id == '" + poll + "' }.annulmentAsked", equalTo(true));

        act("discipline-head", poll, "KEEP")
                .statusCode(200)
                .body("annulment", nullValue())
                .body("reason", equalTo(""))
                .body("acts.act", contains("ASK_ANNULMENT"));
        annul(poll)
                .statusCode(200)
                .body("state", equalTo("ANNULLED"))
                .body("reason", equalTo("试"))
                .body("annulment.confirmedBy", not(nullValue()))
                .body("acts", empty());
        As.account("auditor").get(POLLS + poll + "/result").then().statusCode(409);
    }

    private String counts(UUID poll) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select string_agg(counts::text, ' ' order by ordinal) from poll_group where poll = '"
                                        + poll + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void assertRefused(String update, UUID poll) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute(update.formatted(poll)));
        }
    }

    /** Whoever types a group's paper in would know the one that came by card. */
    @Test
    void aGroupVotesByCardsOrOnPaper() throws SQLException {
        UUID poll = draft("discipline", List.of(item("recognition", null)));
        issuePaper(poll, 4).statusCode(200);
        json("discipline")
                .body(Map.of("group", "O", "cards", 1))
                .put(POLLS + poll + "/card-lots/" + id())
                .then()
                .statusCode(409)
                .body("code", equalTo("ONE_WAY_FOR_A_GROUP"));
        cards("discipline", poll, "L", 4);
        issuePaper(poll, 0).statusCode(200);
        cards("discipline", poll, "O", 4);
        issuePaper(poll, 4).statusCode(409).body("code", equalTo("ONE_WAY_FOR_A_GROUP"));
        // One under way that got both: the paper may be counted down, not up.
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute("update poll_group set paper_issued = 4 where poll = '" + poll + "' and code = 'O'");
        }
        issuePaper(poll, 5).statusCode(409).body("code", equalTo("ONE_WAY_FOR_A_GROUP"));
        issuePaper(poll, 3).statusCode(200);
    }

    /** Whoever holds the poll could otherwise vote with cards that nobody is there for. */
    @Test
    void noMoreBallotsGoOutThanThereAreVoters() throws SQLException {
        Map<String, Object> request = request(null, List.of(item("recognition", null)));
        @SuppressWarnings("unchecked")
        Map<String, Object> definition = (Map<String, Object>) request.get("definition");
        definition.put(
                "groups",
                List.of(
                        Map.of("code", "L", "title", "领导", "weight", 60, "heads", 4),
                        Map.of("code", "O", "title", "民警", "weight", 40, "heads", 3),
                        Map.of("code", "P", "title", "群众", "weight", 0)));
        UUID poll = id();
        json("discipline").body(request).put(POLLS + poll).then().statusCode(201);
        cards("discipline", poll, "L", 3);
        tooMany(poll, "L", 2);
        String lot = As.account("discipline").get(POLLS + poll).jsonPath().getString("lots[0].id");
        json("discipline")
                .post(POLLS + poll + "/card-lots/" + lot + "/cancellation")
                .then()
                .statusCode(200);
        tooMany(poll, "L", 5);
        cards("discipline", poll, "L", 4);
        issuePaper(poll, 4).statusCode(409).body("code", equalTo("MORE_THAN_HEADS"));
        issuePaper(poll, 3).statusCode(200);
        issuePaper(poll, 3).statusCode(200).body("groups.heads", contains(4, 3, null));
        cards("discipline", poll, "P", 10);
        assertRefused("update poll_group set paper_issued = 4 where poll = '%s' and code = 'O'", poll);
        try (Connection connection = dataSource.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select jsonb_exists(definition #> '{groups,2}', 'heads')"
                                + " from poll where id = '" + poll + "'")) {
            row.next();
            assertFalse(row.getBoolean(1), "a poll that was fixed before heads were known is written back as it was");
        }
    }

    private static void tooMany(UUID poll, String group, int cards) {
        json("discipline")
                .body(Map.of("group", group, "cards", cards))
                .put(POLLS + poll + "/card-lots/" + id())
                .then()
                .statusCode(409)
                .body("code", equalTo("MORE_THAN_HEADS"));
    }

    private static io.restassured.response.ValidatableResponse issuePaper(UUID poll, int total) {
        int version = As.account("discipline").get(POLLS + poll).jsonPath().getInt("version");
        return json("discipline")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("group", "O", "total", total))
                .post(POLLS + poll + "/paper-issues")
                .then();
    }
}
