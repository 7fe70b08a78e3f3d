package org.qingyuan.responsibility.delegation;

import static org.qingyuan.responsibility.Plans.API;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** Somebody of 纪委 who stands in for whoever gives him what is his. */
public final class TestDeputy {
    public static final UUID COLLEAGUE = Fixture.person("庞样例").id();

    private TestDeputy() {}

    public static RequestSpecification deputy() {
        return As.token(token ->
                token.account("deputy").roles("staff").unit(Fixture.unit("纪委")).person(COLLEAGUE));
    }

    /** For the day alone. @return what was given */
    public static List<String> give(String account, UUID deputy, LocalDate day, boolean signs, boolean accepts) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of(
                        "deputy",
                        deputy,
                        "signs",
                        signs,
                        "accepts",
                        accepts,
                        "starts",
                        day.toString(),
                        "ends",
                        day.toString(),
                        "reason",
                        "外出培训"))
                .put(API + "/delegations/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("capacities");
    }
}
