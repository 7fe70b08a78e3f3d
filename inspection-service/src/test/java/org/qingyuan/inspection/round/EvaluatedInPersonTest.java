package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who is evaluated in person stays so after a transfer: the own report and result are his, and he judges nothing of himself. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EvaluatedInPersonTest extends UntilInspected {
    private UUID person;
    private String path;

    private void started() throws SQLException {
        prepare(TestScheme.adopted(database, "jintan", TestScheme.withSheetOf(ObjectKind.BRANCH_SECRETARY)));
        Map<String, String> candidate = As.account("discipline")
                .get(API + round + "/candidates")
                .path("find { it.kind == 'BRANCH_SECRETARY' }");
        person = UUID.fromString(candidate.get("person"));
        JsonPath chosen = change("discipline", "1")
                .body(Map.of("objects", List.of(Map.of("kind", "BRANCH_SECRETARY", "ref", candidate.get("ref")))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        act("discipline-head", "OPEN").statusCode(200);
        path = API + round + "/objects/" + chosen.getString("objects[0].id");
    }

    @Test
    void whoWasTransferredKeepsTheOwnRoundAndResult() throws SQLException {
        started();
        UUID elsewhere = Fixture.unit("法制室");
        RequestSpecification colleague = of(elsewhere, UUID.randomUUID(), "staff");
        colleague.get(API + round).then().statusCode(404);
        of(elsewhere, person, "staff").get(API + round).then().statusCode(200).body("objects", hasSize(1));
        of(elsewhere, person, "staff").get("/api/inspection/v1/rounds").then().body("items.id", hasItem(round + ""));
        of(elsewhere, person, "staff")
                .get(path + "/self-inspection")
                .then()
                .statusCode(200)
                .body("acts.act", contains("SUBMIT"));
        exchange();
        of(elsewhere, person, "staff").get(API + round + "/results").then().body("lines.own", contains(true));
        of(elsewhere, person, "staff")
                .body(Map.of("content", "会议确已召开。"))
                .post(path + "/objections")
                .then()
                .statusCode(200)
                .body("", hasSize(1));
        colleague.get(API + round + "/results").then().statusCode(404);
    }

    @Test
    void whoWasTransferredToTheOfficeJudgesNothingOfHimself() throws SQLException {
        started();
        UUID office = Fixture.unit("纪委");
        String[] roles = {"discipline", "discipline-head", "inspector"};
        for (String what : List.of("checks", "notes", "score")) {
            of(office, person, roles)
                    .get(path + "/" + what)
                    .then()
                    .statusCode(403)
                    .body("code", is("RECUSED"));
            of(office, UUID.randomUUID(), roles).get(path + "/" + what).then().statusCode(200);
        }
        of(office, person, roles)
                .body(Map.of(
                        "name",
                        "第一组",
                        "members",
                        List.of(Map.of("person", person, "leads", true)),
                        "objects",
                        List.of(path.substring(path.lastIndexOf('/') + 1))))
                .put(API + round + "/teams/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", is("RECUSAL_CONFLICT"));
        of(office, person, roles)
                .body(Map.of("act", "RETURN", "reason", "请补充"))
                .header("If-Match", "\"0\"")
                .post(path + "/self-inspection/acts")
                .then()
                .statusCode(not(200));
        sql("update evaluation_round set state = 'DECIDED' where id = '" + round + "'");
        revision();
        of(office, person, roles)
                .body(Map.of(
                        "reason", "复核", "decidedBy", "局党委", "document", "一号", "grade", "good", "findings", List.of()))
                .header("If-Match", "\"1\"")
                .post(path + "/corrections")
                .then()
                .statusCode(403);
    }

    /** A unit that was merged: the office names who goes on for it. */
    @Test
    void anotherUnitIsNamedToGoOnForAnObject() throws SQLException {
        prepare();
        yunxiu = object("云岫派出所");
        name("discipline", Fixture.unit("法制室")).statusCode(409);
        act("discipline-head", "OPEN").statusCode(200);
        name("unit-leader", Fixture.unit("法制室")).statusCode(403);
        name("discipline", UUID.randomUUID()).statusCode(422).body("errors.field", contains("unit"));
        As.account("leader-fazhi").get(API + round).then().statusCode(404);
        name("discipline", Fixture.unit("法制室")).statusCode(200);
        As.account("leader-fazhi").get(API + round).then().body("objects.name", contains("云岫派出所"));
        As.account("leader-yunxiu").get(API + round).then().statusCode(404);
    }

    private ValidatableResponse name(String account, UUID unit) {
        return json(account)
                .body(Map.of("unit", unit, "reason", "并入法制室"))
                .put(API + round + "/objects/" + yunxiu + "/owner")
                .then();
    }

    private void exchange() throws SQLException {
        sql("update evaluation_round set state = 'EXCHANGE' where id = '" + round + "'");
        revision();
    }

    private void revision() throws SQLException {
        sql("""
                insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,
                                             score_hash, total, grade, by_name)
                values (gen_random_uuid(), '%s', '%s', 1, 'SCORED', now(), '{}', '0', '{}', '0', 88.5, 'good', '舒样例')
                """.formatted(round, path.substring(path.lastIndexOf('/') + 1)));
    }

    private static RequestSpecification of(UUID unit, UUID person, String... roles) {
        return As.token(token -> token.bureau("jintan").unit(unit).roles(roles).person(person))
                .contentType("application/json");
    }
}
