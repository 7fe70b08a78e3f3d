package org.qingyuan.kit.caller;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CurrentCallerTest {
    private static final String PATH = "/api/sample/v1/caller";

    @Test
    void theTokenSaysWhoCalls() {
        As.account("staff")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("bureau", equalTo("jintan"))
                .body("unit", equalTo(Fixture.unit("政工室").toString()))
                .body("account", equalTo("staff"))
                .body("name", equalTo(Fixture.account("staff").name()))
                .body("roles", contains("staff"));
    }

    @Test
    void aMachineHasNoUnit() {
        As.roles("staff").get(PATH).then().statusCode(200).body("unit", nullValue());
    }

    @Test
    void withoutABureauThereIsNothingToSee() {
        As.token(token -> token.roles("staff").bureau(null))
                .get(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("NO_BUREAU"));
    }

    @Test
    void otherRolesAndNobodyAreRefused() {
        As.account("admin").get(PATH).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        As.nobody().get(PATH).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }
}
