package org.qingyuan.inspection.trail;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrailResourceTest {
    @Inject
    Trail trail;

    @Test
    void theAuditorReadsTheTrailOfTheOwnBureau() {
        UUID object = UUID.randomUUID();
        trail.recordIn("jintan", "sample.act", "sample", object, Map.of());
        trail.recordIn("changzhou", "sample.act", "sample", object, Map.of());
        As.account("auditor")
                .queryParam("objectId", object)
                .get("/api/inspection/v1/trail")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].bureau", equalTo("jintan"))
                .body("items[0].account", equalTo("system:inspection-service"));
    }

    @Test
    void theAuditorGetsTheKeysThatVerifyTheSignedHeads() {
        As.account("auditor")
                .get("/api/inspection/v1/trail/keys")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].id", matchesPattern("[0-9a-f]{16}"));
        As.account("superior").get("/api/inspection/v1/trail/keys").then().statusCode(403);
    }

    @Test
    void aSchemeIsCalledByItsTitle() {
        String scheme = As.account("discipline")
                .contentType("application/json")
                .body(Map.of("title", "轨迹里的方案", "year", 2026, "start", "EXAMPLE"))
                .post("/api/inspection/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.account("auditor")
                .queryParam("objectId", scheme)
                .get("/api/inspection/v1/trail")
                .then()
                .statusCode(200)
                .body("items[0].act", equalTo("scheme.draft"))
                .body("items[0].objectTitle", equalTo("轨迹里的方案"));
    }
}
