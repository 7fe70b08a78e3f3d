package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A declared relation, and the own unit, keep from deciding as they keep from inspecting. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RecusedFromDecidingTest extends UntilInspected {
    private static final UUID OFFICE = Fixture.unit("纪委");

    @Test
    void whoDeclaredARelationNeitherVetoesNorGradesNorAnswersNorCorrects() throws SQLException {
        started();
        declared("discipline-head", Fixture.account("discipline-head").person());
        veto("discipline-head", yunxiu).statusCode(403).body("code", is("RECUSED"));
        String veto = veto("bureau-leader", yunxiu).statusCode(200).extract().path("[0].id");
        String one = API + round + "/objects/" + yunxiu;
        json("discipline-head")
                .body(Map.of("verdict", "LIFTED", "reason", "撤销", "decidedBy", "局党委", "document", "二号"))
                .post(one + "/vetoes/" + veto + "/reviews")
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
        proposal(yunxiu, "taken", Map.of("basis", "处分", "decidedBy", "局党委", "document", "一号"));
        proposal(yunxiu, "declined", Map.of("reason", "不符"));
        exchange();
        graded("discipline-head", yunxiu).statusCode(403).body("code", is("RECUSED"));
        graded("discipline", yunxiu).statusCode(200);
        String objection = json("leader-yunxiu")
                .body(Map.of("content", "会议确已召开。"))
                .post(one + "/objections")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        answered("discipline-head", objection).statusCode(403).body("code", is("RECUSED"));
        answered("bureau-leader", objection).statusCode(200);
        sql("update evaluation_round set state = 'DECIDED' where id = '" + round + "'");
        json("discipline-head")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "reason", "复核", "decidedBy", "局党委", "document", "一号", "grade", "good", "findings", List.of()))
                .post(one + "/corrections")
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
    }

    /** 纪委 is evaluated like any unit: what is decided of it, a leader of the bureau writes. */
    @Test
    void theOfficeDecidesNothingOfItself() throws SQLException {
        started(OFFICE);
        String office = object("纪委");
        veto("discipline-head", office).statusCode(403).body("code", is("RECUSED"));
        exchange();
        graded("discipline", office).statusCode(403).body("code", is("RECUSED"));
        graded("bureau-leader", office).statusCode(200);
    }

    /** Also while views are exchanged; what was rated before the scoring was concluded stands until it goes on. */
    @Test
    void aRelationIsDeclaredUntilTheDecision() throws SQLException {
        started();
        team(UUID.randomUUID(), person("舒样例"), yunxiu).statusCode(200);
        sql("update evaluation_round set state = 'SCORING' where id = '" + round + "'");
        rate(yunxiu, "85").statusCode(200);
        exchange();
        sql("""
                insert into round_act (id, round, act, from_state, to_state, account, name, at, business_day)
                values (gen_random_uuid(), '%s', 'CONCLUDE_SCORING', 'SCORING', 'EXCHANGE', 'x', 'x', now(), current_date)
                """.formatted(round));
        String ratings = "parts[1].lines[0].ratings";
        declared("inspector", UUID.fromString(person("舒样例")));
        score().body(ratings, hasSize(1));
        sql("update evaluation_round set state = 'SCORING' where id = '" + round + "'");
        score().body(ratings, hasSize(0));
        sql("update evaluation_round set state = 'DECIDED' where id = '" + round + "'");
        declare("discipline", Fixture.account("discipline").person()).statusCode(409);
    }

    private void started(UUID... more) throws SQLException {
        prepare();
        if (more.length > 0) {
            change("discipline", "1")
                    .body(Map.of(
                            "objects",
                            List.of(Map.of("kind", "UNIT", "ref", YUNXIU), Map.of("kind", "UNIT", "ref", more[0]))))
                    .put(API + round + "/objects")
                    .then()
                    .statusCode(200);
        }
        act("discipline-head", "OPEN").statusCode(200);
        yunxiu = object("云岫派出所");
    }

    private void exchange() throws SQLException {
        sql("update evaluation_round set state = 'EXCHANGE' where id = '" + round + "'");
        sql("""
                insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,
                                             score_hash, total, grade, by_name)
                select gen_random_uuid(), o.round, o.id, 1, 'SCORED', now(), '{}', '0', '{}', '0', 88.5, 'good', '舒样例'
                  from round_object o where o.round = '%s'
                """.formatted(round));
    }

    private void declared(String account, UUID person) {
        declare(account, person).statusCode(200).body("object", contains(yunxiu));
    }

    private ValidatableResponse declare(String account, UUID person) {
        return json(account)
                .body(Map.of("person", person, "object", yunxiu, "reason", "近亲属"))
                .post(API + round + "/recusals")
                .then();
    }

    private ValidatableResponse score() {
        return As.account("auditor")
                .get(API + round + "/objects/" + yunxiu + "/score")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse veto(String account, String object) {
        return json(account)
                .body(Map.of(
                        "ground",
                        "case",
                        "basis",
                        "已通报",
                        "decidedBy",
                        "局党委",
                        "announcedOn",
                        "2026-11-20",
                        "document",
                        "一号"))
                .post(API + round + "/objects/" + object + "/vetoes")
                .then();
    }

    private void proposal(String object, String answer, Map<String, Object> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.putAll(Map.of("ground", "case", "outcome", UUID.randomUUID()));
        json("discipline-head")
                .body(body)
                .post(API + round + "/objects/" + object + "/veto-proposals/" + answer)
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
    }

    private ValidatableResponse graded(String account, String object) {
        return json(account)
                .body(Map.of("step", "PROPOSED", "grade", "good"))
                .post(API + round + "/objects/" + object + "/grades")
                .then();
    }

    private ValidatableResponse answered(String account, String objection) {
        return json(account)
                .body(Map.of("upheld", false, "answer", "维持原认定。"))
                .post(API + round + "/objections/" + objection + "/answer")
                .then();
    }
}
