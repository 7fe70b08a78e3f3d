package org.qingyuan.responsibility.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.audit.AuditResourceTest.planned;
import static org.qingyuan.responsibility.audit.AuditResourceTest.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AuditCorrectionTest extends RosterJourney {
    private JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void aReportThatWasNotedWronglyIsNotedAnew() {
        String id = planned("staff-shenji", post("赵示例"));
        act(id, 0, Map.of("act", "START", "on", "2042-05-01")).statusCode(200);
        report(id, 1, 0).body("steps.act", containsInAnyOrder("APPLY", "CORRECT"));
        lastOn(notNullValue());
        act(id, 2, Map.of("act", "CORRECT")).statusCode(422).body("errors.field", contains("reason"));
        act(id, 2, Map.of("act", "CORRECT", "reason", "问题数录错"))
                .statusCode(200)
                .body("state", is("IN_PROGRESS"))
                .body("reportedOn", nullValue())
                .body("findings", nullValue())
                .body("history[-1].reason", is("问题数录错"))
                .body("history[-1].report.reportNo", is("审〔2042〕9号"))
                .body("history[-1].report.findings", is(0));
        lastOn(nullValue());
        report(id, 3, 3).body("steps.act", contains("RECTIFY", "CORRECT"));
        act(id, 4, Map.of("act", "RECTIFY", "by", "2042-06-30")).statusCode(200);
        act(id, 5, Map.of("act", "CORRECT", "reason", "漏记一个问题")).statusCode(200).body("rectifyBy", nullValue());
        act(id, 6, Map.of("act", "CANCEL", "reason", "演练")).statusCode(200);
    }

    private static void lastOn(Matcher<Object> expected) {
        As.account("staff-shenji")
                .get(API + "/audit-schedule?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.post == '" + post("赵示例") + "' }.lastOn", expected);
    }

    private static ValidatableResponse report(String id, int version, int findings) {
        return act(
                        id,
                        version,
                        Map.of(
                                "act", "REPORT",
                                "on", "2042-05-20",
                                "coversFrom", "2040-01-01",
                                "coversTo", "2041-12-31",
                                "reportNo", "审〔2042〕9号",
                                "opinion", "BASIC",
                                "findings", findings))
                .statusCode(200);
    }

    private static ValidatableResponse act(String id, int version, Map<String, Object> request) {
        return AuditResourceTest.act("staff-shenji", id, version, request);
    }
}
