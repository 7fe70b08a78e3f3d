package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RiskGradesTest extends RegisterJourney {
    @Test
    void theBureauDecidesWhoManagesAGrade() {
        String id = confirmed("分级管理", "低");
        read("staff-fazhi", id).body("manager.manager", is("UNIT_HEAD")).body("manager.person.name", is("蒋示例"));
        int version = get("discipline", "/risk-grades").getInt("find { it.grade == '低' }.version");
        decide("discipline-head", version + 7, "LEADER_IN_CHARGE", 412);
        decide("discipline", version, "LEADER_IN_CHARGE", 403);
        decide("discipline-head", version, "LEADER_IN_CHARGE", 200);
        read("staff-fazhi", id).body("manager.manager", is("LEADER_IN_CHARGE"));
        decide(
                "discipline-head",
                get("discipline", "/risk-grades").getInt("find { it.grade == '低' }.version"),
                "UNIT_HEAD",
                200);
    }

    private static void decide(String account, int version, String manager, int status) {
        As.account(account)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("manager", manager))
                .put(API + "/risk-grades/低")
                .then()
                .statusCode(status);
    }
}
