package org.qingyuan.responsibility.wording;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ClauseResourceTest {

    @Test
    void readsDutiesInTheFormOfTheImport() {
        read("auditor", Map.of("text", "党委中心组每季度集中学习不少于1次；每年12月5日前报送总结。"))
                .statusCode(200)
                .body("flags", empty())
                .body("duties", hasSize(2))
                .body("duties.kind", contains("RECURRING", "MILESTONE"))
                .body("duties.every", contains("P3M", "P1Y"))
                .body("duties[0].clause.text", is("党委中心组每季度集中学习不少于1次"))
                .body("duties[0].clause.start", is(0))
                .body("duties[0].clause.end", is(17))
                .body("duties[0].atLeast", is(1))
                .body("duties[0].timeLimit", nullValue())
                .body("duties[1].timeLimit.kind", is("BY_DATE"))
                .body("duties[1].timeLimit.month", is(12))
                .body("duties[1].timeLimit.day", is(5))
                .body("duties[1].owedBy", is("UNIT"))
                .body("duties[1].sharing", is("SHARED"));
    }

    @Test
    void weeksStayWeeks() {
        read("fact-reader", Map.of("text", "每周召开一次例会。")).body("duties[0].every", is("P1W"));
    }

    @Test
    void asksInTheCallersLanguage() {
        read("staff", Map.of("text", "定期开展明察暗访。"))
                .statusCode(200)
                .body("duties[0].atLeast", nullValue())
                .body("flags.code", contains("NO_COUNT"))
                .body("flags[0].message", is("“定期”没有写明次数、数量或时间。"))
                .body("flags[0].clause.text", is("定期开展明察暗访"));
        As.account("staff")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("text", "定期开展明察暗访。"))
                .post(API + "/clauses/read")
                .then()
                .body("flags[0].message", startsWith("\"定期\" says neither"));
    }

    @Test
    void takesWhatTheOtherCellsSay() {
        read("discipline", Map.of("text", "集中学习不少于4次", "timeLimit", "全年", "responsible", List.of("各单位")))
                .statusCode(200)
                .body("duties[0].kind", is("RECURRING"))
                .body("duties[0].every", is("P1Y"))
                .body("duties[0].sharing", is("EACH"))
                .body("flags.code", contains("PERIOD_INFERRED"));
        read("discipline", Map.of("text", "集中学习不少于4次")).body("flags.code", contains("NO_PERIOD"));
    }

    @Test
    void anEmptyOrEndlessTextIsRefused() {
        read("staff", Map.of("text", " ")).statusCode(400).body("code", is("INVALID_REQUEST"));
        read("staff", Map.of()).statusCode(400);
        read("staff", Map.of("text", "年".repeat(20_001))).statusCode(400).body("errors[0].field", is("text"));
        read("staff", Map.of("text", "每年1次", "responsible", List.of(" "))).statusCode(400);
    }

    @Test
    void strangersStayOut() {
        As.nobody()
                .contentType("application/json")
                .body(Map.of("text", "每年1次"))
                .post(API + "/clauses/read")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse read(String who, Map<String, Object> body) {
        return (who.equals("fact-reader") ? As.roles(who) : As.account(who))
                .contentType("application/json")
                .body(body)
                .post(API + "/clauses/read")
                .then();
    }
}
