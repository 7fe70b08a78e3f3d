package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.qingyuan.testkit.QingyuanTestResource;

/** An outcome that a veto rests on is revoked: the group is told, looks at it again, and nothing goes by itself. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RevokedOutcomesTest extends UntilInspected {
    @Test
    void aVetoIsLookedAtAgainOnceItsOutcomeIsRevoked() throws SQLException {
        vetoed();
        ask("staff").statusCode(403);
        ask("auditor").statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .post(API + round + "/outcome-revocations")
                .then()
                .statusCode(404);
        ask("discipline").statusCode(200).body("", empty());
        As.account("auditor").get(API + round + "/vetoes").then().body("[0].revokedOn", nullValue());
        String veto = veto();
        review("discipline-head", veto, "KEPT").statusCode(409).body("code", is("VETO_REVIEWED"));

        outcomes.revoke(0, "2026-12-04");
        ask("discipline")
                .statusCode(200)
                .body("object", contains(political))
                .body("revokedOn", contains("2026-12-04"))
                .body("counted", contains(true))
                .body("[0].keySet()", not(hasItem("person")));
        // Asked again nothing is written twice, and an outcome that is revoked is proposed no more.
        ask("discipline").statusCode(200).body("outcome", contains(outcomes.id(0)));
        As.account("auditor").get(API + round + "/veto-proposals").then().body("", empty());
        As.account("bureau-leader")
                .get(API + round + "/vetoes")
                .then()
                .body("[0].revokedOn", is("2026-12-04"))
                .body("[0].outcome", is(outcomes.id(0)))
                .body("[0].review", nullValue());
        untilScored();
        act("discipline-head", "CONCLUDE_SCORING")
                .statusCode(409)
                .body("missing.find { it.what == 'VETO_REVOKED' }.about", is("政工室"));

        review("discipline", veto, "KEPT").statusCode(403);
        review("unit-leader", veto, "LIFTED").statusCode(403);
        As.token(token -> token.bureau("jintan").unit(POLITICAL).roles("discipline-head"))
                .contentType("application/json")
                .body(verdict("LIFTED"))
                .post(API + round + "/objects/" + political + "/vetoes/" + veto + "/reviews")
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
        json("discipline-head")
                .body(verdict("LIFTED"))
                .post(API + round + "/objects/" + yunxiu + "/vetoes/" + veto + "/reviews")
                .then()
                .statusCode(404);
        review("discipline-head", veto, "KEPT")
                .statusCode(200)
                .body("[0].review.verdict", is("KEPT"))
                .body("[0].review.byName", is("孙示例"));
        review("discipline-head", veto, "KEPT").statusCode(409);
        score(political).body("grade", is("fair"));
        review("discipline-head", veto, "LIFTED").statusCode(200).body("[0].review.verdict", is("LIFTED"));
        review("discipline-head", veto, "LIFTED").statusCode(409).body("code", is("VETO_REVIEWED"));
        score(political).body("grade", is("excellent"));

        // The figure is void as well: nothing is concluded before the outcomes are taken again.
        act("discipline-head", "CONCLUDE_SCORING")
                .statusCode(409)
                .body("missing.what", contains("OUTCOME_REVOKED"))
                .body("missing.about", contains("政工室"));
        As.account("discipline").post(API + round + "/outcome-snapshots").then().statusCode(201);
        As.account("auditor").get(API + round + "/outcome-revocations").then().body("", empty());

        // For another reason the ground can be entered again, and then it stands once.
        Map<String, Object> another = Map.of(
                "ground", "case",
                "basis", "另案",
                "decidedBy", "局党委",
                "announcedOn", "2026-12-01",
                "document", "坛公发〔2026〕另号");
        enter(another).statusCode(200).body("", hasSize(2)).body("[0].review.verdict", is("LIFTED"));
        enter(another).statusCode(409).body("code", is("VETO_STANDS"));
        score(political).body("grade", is("fair"));
        act("discipline-head", "CONCLUDE_SCORING").statusCode(200);
        refused("update veto_review set reason = 'x'", "42501");
        refused("delete from round_outcome_revocation", "42501");
        refused(
                "insert into round_veto select gen_random_uuid(), round, object, ground, basis, decided_by, announced_on,"
                        + " document, entered_by, entered_at from round_veto where round = '" + round + "'",
                "23505");
    }

    @Test
    void afterTheDecisionAVetoIsLiftedByACorrection() throws SQLException {
        vetoed();
        untilScored();
        act("discipline-head", "CONCLUDE_SCORING").statusCode(200);
        grade(political, "DECIDED", "fair", null).statusCode(200);
        grade(yunxiu, "DECIDED", "excellent", null).statusCode(200);
        // Learned in the exchange: somebody has to say what becomes of it before anything is decided.
        outcomes.revoke(0, "2026-12-05");
        ask("discipline").statusCode(200);
        String veto = veto();
        meet();
        act("bureau-leader", "DECIDE").statusCode(409).body("missing.what", contains("VETO_REVOKED"));
        review("discipline-head", veto, "LIFTED").statusCode(409).body("code", is("ROUND_PHASE"));
        review("discipline-head", veto, "KEPT").statusCode(200);
        act("bureau-leader", "DECIDE").statusCode(200);
        As.account("unit-leader")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("vetoes.ground", contains("发生重大案件"));

        Map<String, Object> lifting = new HashMap<>(verdict("LIFTED"));
        lifting.remove("verdict");
        lifting.put("findings", List.of());
        lifting.put("vetoes", List.of(UUID.randomUUID()));
        correct(lifting).statusCode(404);
        lifting.put("vetoes", List.of(veto));
        lifting.put("outcomes", List.of(outcomes.id(0)));
        correct(lifting)
                .statusCode(200)
                .body("revision.cause", is("CORRECTED"))
                .body("revision.why.reason", is("处分决定经复查撤销"))
                // The grade rises only where the correction says so.
                .body("revision.grade", is("fair"))
                .body("recomputed", is(true));
        lifting.put("vetoes", List.of());
        correct(lifting).statusCode(404);
        lifting.put("outcomes", List.of());
        lifting.put("grade", "excellent");
        correct(lifting).statusCode(200).body("revision.grade", is("excellent"));
        As.account("auditor")
                .get(API + round + "/objects/" + political + "/result")
                .then()
                .body("revisions.cause", contains("SCORED", "DECIDED", "CORRECTED", "CORRECTED"));
        As.account("auditor").get(API + round + "/outcome-revocations").then().body("counted", contains(false));
        As.account("auditor").get(API + round + "/vetoes").then().body("[0].review.verdict", is("LIFTED"));
        As.account("auditor")
                .get(API + round + "/objects/" + yunxiu + "/result")
                .then()
                .body("revisions.cause", contains("SCORED", "DECIDED"));
    }

    /** The review often comes after the period's last day. */
    @Test
    void whatIsRevokedAfterThePeriodCountsNoLonger() throws SQLException {
        prepare();
        Map<String, Object> ended = request(TestScheme.adopted(database, "jintan"));
        ended.put("to", "2026-11-30");
        String version =
                As.account("auditor").get(API + round).path("round.version").toString();
        change("discipline", version).body(ended).put(API + round).then().statusCode(200);
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        outcomes.revoke(0, "2026-12-04");
        As.account("discipline")
                .post(API + round + "/outcome-snapshots")
                .then()
                .statusCode(201)
                .body("[0].outcomes", is(0));
        assertEquals("2026-12-05", outcomes.asked.getLast().get("asOf"));
        As.account("auditor").get(API + round + "/outcome-revocations").then().body("", empty());
        As.account("auditor").get(API + round + "/veto-proposals").then().body("", empty());
    }

    /** A round with frozen facts and a veto on 政工室 that rests on an announced outcome. */
    private void vetoed() throws SQLException {
        prepare();
        facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        facts.add(YUNXIU, "云岫派出所", "2.4", "每季度分析", 3, 3, 0);
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        freeze().statusCode(201);
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        As.account("discipline").post(API + round + "/outcome-snapshots").then().statusCode(201);
        json("discipline-head")
                .body(Map.of(
                        "outcome", outcomes.id(0),
                        "ground", "case",
                        "basis", "负责人被立案",
                        "decidedBy", "局党委",
                        "document", "常公纪〔2026〕9号"))
                .post(API + round + "/objects/" + political + "/veto-proposals/taken")
                .then()
                .statusCode(200);
    }

    private void untilScored() {
        json("discipline")
                .body(Map.of("seed", "20261206-01"))
                .put(API + round + "/seed")
                .then()
                .statusCode(204);
        team(UUID.randomUUID(), person("舒样例"), political, yunxiu).statusCode(200);
        act("discipline", "START_INSPECTION").statusCode(200);
        for (String object : List.of(political, yunxiu)) {
            String checks = API + round + "/objects/" + object + "/checks";
            for (Map<String, Object> check : As.account("inspector").get(checks).<List<Map<String, Object>>>path("")) {
                finding("inspector", checks, check, "TRUE", null).statusCode(200);
            }
            json("inspector")
                    .body(Map.of("kind", "VISIT", "heldOn", "2026-12-05", "place", "会议室", "content", "查看了台账。"))
                    .post(API + round + "/objects/" + object + "/notes")
                    .then()
                    .statusCode(200);
            rate(object, "95").statusCode(200);
        }
        act("discipline", "START_SCORING").statusCode(200);
    }

    private void meet() {
        json("discipline")
                .body(Map.of(
                        "heldOn",
                        "2026-12-05",
                        "chairedBy",
                        "赵示例",
                        "present",
                        List.of("赵示例", "钱示例", "孙示例"),
                        "absent",
                        List.of(),
                        "votesFor",
                        3,
                        "votesAgainst",
                        0,
                        "abstained",
                        0,
                        "minutes",
                        "会议表决通过。"))
                .post(API + round + "/decision")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ask(String account) {
        return As.account(account).post(API + round + "/outcome-revocations").then();
    }

    private String veto() {
        return As.account("auditor").get(API + round + "/vetoes").path("[0].id");
    }

    private static Map<String, Object> verdict(String verdict) {
        return Map.of("verdict", verdict, "reason", "处分决定经复查撤销", "decidedBy", "局党委", "document", "坛公发〔2026〕复查号");
    }

    private ValidatableResponse review(String account, String veto, String verdict) {
        return json(account)
                .body(verdict(verdict))
                .post(API + round + "/objects/" + political + "/vetoes/" + veto + "/reviews")
                .then();
    }

    private ValidatableResponse enter(Map<String, Object> veto) {
        return json("discipline-head")
                .body(veto)
                .post(API + round + "/objects/" + political + "/vetoes")
                .then();
    }

    private ValidatableResponse score(String object) {
        return As.account("auditor")
                .get(API + round + "/objects/" + object + "/score")
                .then();
    }

    private ValidatableResponse correct(Map<String, Object> correction) {
        int revision = As.account("auditor")
                .get(API + round + "/objects/" + political + "/result")
                .path("revision.revision");
        return change("discipline-head", "" + revision)
                .body(correction)
                .post(API + round + "/objects/" + political + "/corrections")
                .then();
    }
}
