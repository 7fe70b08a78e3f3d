package org.qingyuan.responsibility.audit;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** The year's audits are planned in the year before, when nothing is owed yet. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AuditBeforePlanTest extends RosterJourney {
    @Test
    void anAuditIsRecordedForThePlanThatCameIntoForceAfterwards() {
        // One whom the other tests leave alone.
        String post = Fixture.bureau().posts().stream()
                .filter(one -> one.bureau().equals("jintan") && one.economicResponsibility())
                .reduce((first, second) -> second)
                .orElseThrow()
                .id()
                .toString();
        String id = UUID.randomUUID().toString();
        AuditResourceTest.plan("discipline", id, post).statusCode(201).body("obligation", nullValue());
        JsonPath plan = plan();
        try {
            act(id, 0, Map.of("act", "START", "on", "2042-05-01")).body("obligation", notNullValue());
            act(
                    id,
                    1,
                    Map.of(
                            "act", "REPORT",
                            "on", "2042-05-20",
                            "coversFrom", "2040-01-01",
                            "coversTo", "2041-12-31",
                            "reportNo", "审〔2042〕9号",
                            "opinion", "BASIC",
                            "findings", 0));
            act(
                            id,
                            2,
                            Map.of(
                                    "act", "APPLY",
                                    "on", "2042-06-10",
                                    "corrected", 0,
                                    "uses", List.of("APPRAISAL"),
                                    "use", "列入年度考核。"))
                    .body("recordable", is(true));
            JsonPath drafted = As.account("staff-shenji")
                    .header("If-Match", "\"3\"")
                    .post(API + "/audits/" + id + "/record")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            As.account("staff-shenji")
                    .get(API + "/records/" + drafted.getString("record.id"))
                    .then()
                    .statusCode(200)
                    .body("obligations[0].id", is(drafted.getString("obligation")));
        } finally {
            Plans.close(plan);
        }
    }

    private static ValidatableResponse act(String id, int version, Map<String, Object> request) {
        return AuditResourceTest.act("staff-shenji", id, version, request).statusCode(200);
    }
}
