package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.BallotRules;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 民主测评 of bureaus: groups, cards and ballots in a superior's round, and what they do to the score. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuperiorPollTest extends RoundDriver {
    private static final String POLLS = "/api/inspection/v1/polls/";

    @Test
    void aSuperiorHoldsTheAppraisalOfItsBureaus() throws SQLException {
        Map<String, Object> request = request(TestScheme.adopted(database, "changzhou", TestScheme.withBallots()));
        request.put("level", "BUREAUS");
        change("superior", "0").body(request).put(API + round).then().statusCode(201);
        change("superior", "0")
                .body(Map.of("objects", List.of(Map.of("kind", "UNIT", "ref", "jintan"))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        String object = step("OPEN").statusCode(200).extract().path("objects[0].id");
        UUID poll = UUID.randomUUID();
        // Itself, and whatever is no bureau right below.
        for (String other : List.of("changzhou", "nowhere")) {
            poll("superior", poll, other).statusCode(422).body("code", is("POLL_INVALID"));
        }
        // Nobody else in the directory is above it.
        poll("discipline", UUID.randomUUID(), "jintan").statusCode(422);
        poll("superior", poll, "jintan")
                .statusCode(201)
                .body("definition.items[0].object", is("jintan"))
                .body("manageable", is(true));
        List<String> codes = new ArrayList<>();
        for (String group : List.of("leaders", "officers")) {
            codes.addAll(json("superior")
                    .body(Map.of("group", group, "cards", 4))
                    .put(POLLS + poll + "/card-lots/" + UUID.randomUUID())
                    .then()
                    .statusCode(201)
                    .extract()
                    .<List<String>>path("codes"));
        }
        pollAct(poll, "OPEN");
        for (int i = 0; i < codes.size(); i++) {
            vote(codes.get(i), i % 4 == 0 ? "poor" : "good").statusCode(204);
        }
        vote(codes.getFirst(), "good").statusCode(409);
        pollAct(poll, "CLOSE");
        // 3 of 4 good in both groups: (3 × 100 + 40) ÷ 4.
        As.account("superior")
                .get(POLLS + poll + "/result")
                .then()
                .statusCode(200)
                .body("items[0].object", is("金坛市公安局"))
                .body("items[0].groups.valid", contains(4, 4));
        As.account("superior")
                .get(API + round + "/objects/" + object + "/score")
                .then()
                .statusCode(200)
                .body("parts.find { it.code == 'b' }.lines[0].verified", is(85.00f));
        // The bureau itself sees neither the poll nor who was asked.
        for (String account : List.of("discipline-head", "auditor")) {
            As.account(account).get(POLLS + poll).then().statusCode(404);
            As.account(account).get(POLLS + poll + "/result").then().statusCode(404);
        }
    }

    private ValidatableResponse poll(String account, UUID poll, String bureau) {
        BallotRules rules = TestScheme.withBallots().ballots().getFirst();
        Map<String, Object> definition = Map.of(
                "instructions", "",
                "options", rules.options(),
                "groups", rules.groups(),
                "items", List.of(Map.of("key", "overall", "title", "金坛市公安局", "objectKind", "UNIT", "object", bureau)),
                "minimum", 3,
                "minAnswered", 1,
                "caps", List.of());
        return json(account)
                .body(Map.of("kind", "APPRAISAL", "round", round, "title", "所属公安局民主测评", "definition", definition))
                .put(POLLS + poll)
                .then();
    }

    private static void pollAct(UUID poll, String act) {
        int version = As.account("superior").get(POLLS + poll).path("version");
        change("superior", "" + version)
                .body(Map.of("act", act))
                .post(POLLS + poll + "/acts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse vote(String code, String answer) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of("code", code, "answers", List.of(answer)))
                .post("/api/inspection/v1/ballots")
                .then();
    }

    private ValidatableResponse step(String act) {
        int version = As.account("superior").get(API + round).path("round.version");
        return change("superior", "" + version)
                .body(Map.of("act", act))
                .post(API + round + "/acts")
                .then();
    }
}
