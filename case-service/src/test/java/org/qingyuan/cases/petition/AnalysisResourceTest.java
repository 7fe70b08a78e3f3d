package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AnalysisResourceTest extends PetitionJourney {
    private static final String ANALYSES = "/api/case/v1/petition-analyses";
    private static final Map<String, String> WORDS =
            Map.of("trends", "办证窗口午间投诉较多", "causes", "轮值有空档", "measures", "安排午间轮值");

    @Test
    void theHeadWritesTheDisciplineOfficeAcceptsAndTheLedgerIsTold() {
        registered("discipline", YUNXIU, "午间窗口无人");
        submit("staff-yunxiu", 4, null, WORDS).statusCode(403);
        submit("leader-yunxiu", 4, null, Map.of("trends", "x", "causes", " ", "measures", "y"))
                .statusCode(400);
        String id = submit("leader-yunxiu", 4, null, WORDS)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("unit.name", equalTo("云岫派出所"))
                .body("editable", equalTo(true))
                .extract()
                .path("id");
        submit("leader-yunxiu", 4, null, WORDS).statusCode(428);
        submit("leader-yunxiu", 4, 7, WORDS).statusCode(412);
        decide("leader-yunxiu", id, 0, true, null).statusCode(403);
        decide("bureau-leader", id, 0, true, null).statusCode(403);
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("accepted", true))
                .post(ANALYSES + "/" + id + "/decision")
                .then()
                .statusCode(404);
        decide("discipline", id, 0, false, " ").statusCode(422).body("code", equalTo("ANALYSIS_OPINION"));
        decide("discipline", id, 0, false, "请补充原因").statusCode(200).body("state", equalTo("RETURNED"));
        submit("leader-yunxiu", 4, 1, WORDS).statusCode(200).body("state", equalTo("SUBMITTED"));
        list("leader-yunxiu", 4).body("id", hasItem(id));
        list("staff", 4).body("id", not(hasItem(id)));
        list("discipline", 4).body("find { it.id == '" + id + "' }.decidable", equalTo(true));
        decide("discipline", id, 2, true, null).statusCode(200).body("state", equalTo("ACCEPTED"));
        decide("discipline", id, 3, true, null).statusCode(409).body("code", equalTo("ANALYSIS_NOT_SUBMITTED"));
        submit("leader-yunxiu", 4, 3, WORDS).statusCode(409).body("code", equalTo("ANALYSIS_ACCEPTED"));
        told("2.4", "信访和热线分析 2026年4季度 " + id.substring(0, 8)).body("day", equalTo(DAY.toString()));
    }

    @Test
    void aQuarterThatIsOverCountsForItsOwnWindow() {
        String id =
                submit("leader-fazhi", 3, null, WORDS).statusCode(200).extract().path("id");
        decide("discipline", id, 0, true, null).statusCode(200);
        told("2.4", "信访和热线分析 2026年3季度 " + id.substring(0, 8)).body("day", equalTo("2026-09-30"));
        As.account("leader-fazhi")
                .contentType("application/json")
                .body(WORDS)
                .put(ANALYSES + "/2027/1")
                .then()
                .statusCode(422)
                .body("code", equalTo("ANALYSIS_QUARTER_AHEAD"));
    }

    @Test
    void theDisciplineOfficesOwnIsAcceptedByALeaderOfTheBureau() {
        String id = submit("discipline-head", 2, null, WORDS)
                .statusCode(200)
                .extract()
                .path("id");
        decide("discipline", id, 0, true, null).statusCode(403);
        decide("bureau-leader", id, 0, true, "同意").statusCode(200).body("decidedBy.name", startsWith("赵"));
    }

    private static ValidatableResponse submit(String account, int quarter, Integer version, Map<String, String> words) {
        var request = As.account(account).contentType("application/json").body(words);
        return (version == null ? request : request.header("If-Match", "\"" + version + "\""))
                .put(ANALYSES + "/2026/" + quarter)
                .then();
    }

    private static ValidatableResponse decide(
            String account, String id, int version, boolean accepted, String opinion) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(opinion == null ? Map.of("accepted", accepted) : Map.of("accepted", accepted, "opinion", opinion))
                .post(ANALYSES + "/" + UUID.fromString(id) + "/decision")
                .then();
    }

    private static ValidatableResponse list(String account, int quarter) {
        return As.account(account)
                .queryParams(Map.of("year", 2026, "quarter", quarter))
                .get(ANALYSES)
                .then()
                .statusCode(200);
    }

    /** The notice that waits for the ledger. */
    private static ValidatableResponse told(String item, String reference) {
        ValidatableResponse notices = As.account("case-manager")
                .get("/api/case/v1/service-notices?limit=200")
                .then()
                .statusCode(200);
        String found = "items.find { it.reference == '" + reference + "' }";
        return notices.body(found + ".item", equalTo(item)).rootPath(found);
    }
}
