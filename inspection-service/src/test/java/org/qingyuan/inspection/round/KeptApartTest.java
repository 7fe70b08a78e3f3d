package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who works for the evaluation and is of the unit, or related to it, learns of it no more than the unit. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class KeptApartTest extends UntilInspected {
    @Test
    void anInspectorFromTheUnitReadsNeitherNotesNorScores() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        for (String what : List.of("checks", "notes", "score")) {
            seconded()
                    .get(API + round + "/objects/" + political + "/" + what)
                    .then()
                    .statusCode(403)
                    .body("code", is("RECUSED"));
            seconded()
                    .get(API + round + "/objects/" + yunxiu + "/" + what)
                    .then()
                    .statusCode(200);
        }
        seconded().get(API + round + "/scores").then().body("name", contains("云岫派出所"));
        // There is one, where the scoring goes on after it was concluded.
        sql("""
                insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,
                                             score_hash, total, grade, by_name)
                values (gen_random_uuid(), '%s', '%s', 1, 'SCORED', now(), '{}', '0', '{}', '0', 88.5, 'good', '舒样例')
                """.formatted(round, political));
        seconded().get(API + round + "/objects/" + political + "/result").then().statusCode(404);
    }

    private static RequestSpecification seconded() {
        return As.token(token -> token.bureau("jintan").unit(POLITICAL).roles("inspector"));
    }

    @Test
    void anInspectorDeclaresHisOwnRelationAndTheHeadTakesItBack() throws SQLException {
        prepare();
        yunxiu = object("云岫派出所");
        UUID team = UUID.randomUUID();
        String own = person("舒样例");
        team(team, own, yunxiu).statusCode(200);
        declare("inspector", person("陈样例")).statusCode(403);
        String recusal = declare("inspector", own)
                .statusCode(200)
                .body("withdrawnWhy", contains(nullValue()))
                .extract()
                .path("[0].id");
        As.account("inspector").get(API + round + "/teams").then().body("[0].members", empty());
        As.account("inspector")
                .get(API + round + "/objects/" + yunxiu + "/notes")
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
        again(team, own).statusCode(422).body("code", is("RECUSAL_CONFLICT"));
        withdraw("inspector", recusal, "填错了人").statusCode(403);
        withdraw("discipline", recusal, "填错了人").statusCode(403);
        withdraw("discipline-head", recusal, " ").statusCode(400);
        withdraw("discipline-head", UUID.randomUUID().toString(), "填错了人").statusCode(404);
        withdraw("discipline-head", recusal, "填错了人").statusCode(200).body("withdrawnWhy", contains("填错了人"));
        withdraw("discipline-head", recusal, "填错了人").statusCode(412);
        again(team, own).statusCode(200);
        declare("discipline", own).statusCode(200).body("withdrawnWhy", contains(is("填错了人"), nullValue()));
        refused("delete from recusal", "42501");
    }

    /** While the scoring is open the team may change, and whoever leaves it by a relation takes his ratings along. */
    @Test
    void aRatingOfSomebodyRecusedCountsNoMore() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        team(UUID.randomUUID(), person("舒样例"), yunxiu).statusCode(200);
        second(yunxiu).statusCode(422).body("code", is("TEAM_OBJECT_TAKEN")).body("errors.field", contains("objects"));
        sql("update evaluation_round set state = 'SCORING' where id = '" + round + "'");
        rate(yunxiu, "85").statusCode(200);
        // Another one takes its place; what was given stays in the trail.
        try (Connection connection = database.getConnection();
                ResultSet rated = connection
                        .createStatement()
                        .executeQuery(
                                "select details ->> 'number' from audit_event where act = 'score.rate' and object_id = '"
                                        + round + "'")) {
            assertTrue(rated.next());
            assertEquals("85", rated.getString(1));
        }
        String ratings = "parts[1].lines[0].ratings";
        score().body(ratings, hasSize(1));
        declare("inspector", person("舒样例")).statusCode(200);
        score().body(ratings, empty());
        second(political).statusCode(200);
    }

    /** A member whose unit has come to hand in for the object is named, can do nothing, and is nobody's inspector. */
    @Test
    void whoBelongsToANewOwnerIsNamedAndReplaced() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        UUID team = UUID.randomUUID();
        String member = person("舒样例");
        team(team, member, political, yunxiu).statusCode(200).body("[0].members[0].keptFrom", empty());
        UUID unit = UUID.fromString(
                As.account("inspector").get(API + round + "/teams").path("[0].members[0].unit"));
        sql("update round_object set owner_unit = '" + unit + "' where id = '" + yunxiu + "'");
        As.account("discipline").get(API + round + "/teams").then().body("[0].members[0].keptFrom", contains(yunxiu));
        act("discipline", "START_INSPECTION")
                .statusCode(409)
                .body("missing.findAll { it.what == 'TEAM' }.about", contains("云岫派出所"));
        sql("update evaluation_round set state = 'SCORING' where id = '" + round + "'");
        rate(yunxiu, "85").statusCode(403).body("code", is("RECUSED"));
        rate(political, "85").statusCode(200);
        change("discipline", "0")
                .body(Map.of(
                        "name", "第一组",
                        "members", List.of(Map.of("person", person("陈样例"), "leads", true)),
                        "objects", List.of(political, yunxiu)))
                .put(API + round + "/teams/" + team)
                .then()
                .statusCode(200)
                .body("[0].members.keptFrom", contains(empty()));
    }

    @Test
    void aTeamMadeByMistakeIsTakenAway() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        yunxiu = object("云岫派出所");
        UUID team = UUID.randomUUID();
        team(team, person("舒样例"), yunxiu).statusCode(200);
        delete("inspector", team, "0").statusCode(403);
        delete("discipline", team, null).statusCode(428);
        delete("discipline", team, "7").statusCode(412);
        delete("discipline", UUID.randomUUID(), "0").statusCode(404);
        delete("discipline", team, "0").statusCode(200).body("", empty());
        second(yunxiu).statusCode(200).body("name", contains("第二组"));
        sql("update evaluation_round set state = 'EXCHANGE' where id = '" + round + "'");
        delete("discipline", team, "0").statusCode(409);
    }

    private ValidatableResponse delete(String account, UUID team, String version) {
        return change(account, version).delete(API + round + "/teams/" + team).then();
    }

    private ValidatableResponse second(String object) {
        return json("discipline")
                .body(Map.of(
                        "name", "第二组",
                        "members", List.of(Map.of("person", person("陈样例"), "leads", true)),
                        "objects", List.of(object)))
                .put(API + round + "/teams/" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse score() {
        return As.account("discipline-head")
                .get(API + round + "/objects/" + yunxiu + "/score")
                .then()
                .statusCode(200);
    }

    /** Who takes part may change until the opening; whoever stays keeps team and recusals. */
    @Test
    void anObjectThatStaysKeepsWhatIsOnRecordOfIt() throws SQLException {
        prepare();
        political = object("政工室");
        yunxiu = object("云岫派出所");
        team(UUID.randomUUID(), person("舒样例"), political).statusCode(200);
        declare("discipline", person("陈样例")).statusCode(200);
        UUID third = As.account("discipline")
                .get(API + round + "/candidates")
                .jsonPath()
                .getUUID("find { it.kind == 'UNIT' && it.name == '刑侦大队' }.ref");
        // Written as of another day: choosing again reads the directory of the round's day.
        sql("update round_object set name = '旧名', owner_unit = '" + YUNXIU + "' where id = '" + political + "'");
        choose(1, third, YUNXIU, POLITICAL)
                .statusCode(200)
                .body("objects.name", contains("刑侦大队", "云岫派出所", "政工室"))
                .body("objects[2].id", is(political))
                .body("objects[2].ownerUnit", is(POLITICAL.toString()));
        As.account("discipline").get(API + round + "/teams").then().body("[0].objects", contains(political));
        choose(2, third, POLITICAL).statusCode(409).body("code", is("ROUND_OBJECT_IN_USE"));
        choose(2, third, YUNXIU).statusCode(200);
        As.account("discipline").get(API + round + "/teams").then().body("[0].objects", empty());
        Map<String, Object> below = request(null);
        below.put("level", "BUREAUS");
        change("discipline", "3")
                .body(below)
                .put(API + round)
                .then()
                .statusCode(409)
                .body("code", is("ROUND_OBJECT_IN_USE"));
    }

    private ValidatableResponse choose(int version, UUID... units) {
        return change("discipline", "" + version)
                .body(Map.of(
                        "objects",
                        Arrays.stream(units)
                                .map(unit -> Map.of("kind", "UNIT", "ref", unit))
                                .toList()))
                .put(API + round + "/objects")
                .then();
    }

    private ValidatableResponse declare(String account, String person) {
        return json(account)
                .body(Map.of("person", person, "object", yunxiu, "reason", "亲属在该单位"))
                .post(API + round + "/recusals")
                .then();
    }

    private ValidatableResponse withdraw(String account, String recusal, String reason) {
        return json(account)
                .body(Map.of("reason", reason))
                .post(API + round + "/recusals/" + recusal + "/withdrawal")
                .then();
    }

    private ValidatableResponse again(UUID team, String person) {
        return change("discipline", "0")
                .body(Map.of(
                        "name", "第一组",
                        "members", List.of(Map.of("person", person, "leads", true)),
                        "objects", List.of(yunxiu)))
                .put(API + round + "/teams/" + team)
                .then();
    }
}
