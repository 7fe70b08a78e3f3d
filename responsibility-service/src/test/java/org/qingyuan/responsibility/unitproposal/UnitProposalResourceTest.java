package org.qingyuan.responsibility.unitproposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UnitProposalResourceTest {
    private final UUID id = UUID.randomUUID();
    private TestBureau bureau;
    private JsonPath plan;

    @BeforeEach
    void aTableThatNamesANewStation() {
        bureau = TestBureau.create();
        bureau.make("units", bureau.unit("纪委", "DISCIPLINE", 1));
        plan = SmallTable.titled("试验局责任分解表")
                .row("1.1、学习", "每年集中学习不少于2次。", "湖滨所", "纪委", "全年")
                .importAs(discipline(), 2026);
    }

    @Test
    void anApprovedUnitAnswersToItsWordsInTheDraft() {
        propose(discipline()).statusCode(200).body("state", is("PROPOSED"));
        // The answer got lost: again as it was.
        propose(discipline()).statusCode(200).body("version", is(0));
        String unit = act(bureau.admin(), 0, Map.of("act", "APPROVE"))
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("unit", notNullValue())
                .extract()
                .path("unit");
        bureau.admin()
                .get(API + "/units/" + unit)
                .then()
                .body("name", is("湖滨派出所"))
                .body("aliases", contains("湖滨所"))
                .body("ordinal", is(2));
        discipline()
                .get(API + "/plans/" + plan.getString("id"))
                .then()
                .body("rows[0].responsible[0].unit.id", is(unit))
                .body("unknownUnits.size()", is(0))
                .body("openFlags", is(plan.getInt("openFlags") - 1));
        act(bureau.admin(), 1, Map.of("act", "APPROVE")).statusCode(409).body("code", is("PROPOSAL_DECIDED"));
    }

    @Test
    void aRefusalNeedsAReasonAndChangesNothing() {
        propose(discipline()).statusCode(200);
        act(bureau.admin(), 0, Map.of("act", "REFUSE")).statusCode(422).body("code", is("REASON_REQUIRED"));
        act(bureau.admin(), 0, Map.of("act", "REFUSE", "reason", "已并入松风派出所"))
                .statusCode(200)
                .body("reason", is("已并入松风派出所"));
        discipline().get(API + "/plans/" + plan.getString("id")).then().body("unknownUnits.size()", is(1));
    }

    @Test
    void aNameThatIsTakenIsRefusedAtApproval() {
        bureau.make("units", bureau.unit("湖滨派出所", "STATION", 2));
        propose(discipline()).statusCode(200);
        act(bureau.admin(), 0, Map.of("act", "APPROVE")).statusCode(422);
        bureau.admin()
                .get(API + "/unit-proposals?state=PROPOSED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void whoProposesDoesNotDecideAndOtherBureausSeeNothing() {
        propose(bureau.as("staff")).statusCode(403);
        propose(bureau.admin()).statusCode(403);
        propose(discipline()).statusCode(200);
        act(discipline(), 0, Map.of("act", "APPROVE")).statusCode(403);
        act(As.account("admin"), 0, Map.of("act", "APPROVE")).statusCode(404);
        propose(As.account("discipline")).statusCode(404);
        bureau.as("staff").get(API + "/unit-proposals").then().statusCode(403);
        act(bureau.admin(), 7, Map.of("act", "APPROVE")).statusCode(412);
        discipline()
                .contentType("application/json")
                .body(body("湖滨分所"))
                .header("If-Match", "\"0\"")
                .put(API + "/unit-proposals/" + id)
                .then()
                .statusCode(200)
                .body("name", is("湖滨分所"));
    }

    private ValidatableResponse propose(RequestSpecification as) {
        return as.contentType("application/json")
                .body(body("湖滨派出所"))
                .put(API + "/unit-proposals/" + id)
                .then();
    }

    private static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of("text", "湖滨所", "name", name, "kind", "STATION", "validFrom", "2026-01-01"));
    }

    private ValidatableResponse act(RequestSpecification as, int version, Map<String, String> act) {
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(act)
                .post(API + "/unit-proposals/" + id + "/acts")
                .then();
    }

    private RequestSpecification discipline() {
        return As.token(t -> t.bureau(bureau.code)
                .account("reviewer")
                .person(UUID.randomUUID())
                .roles("discipline"));
    }
}
