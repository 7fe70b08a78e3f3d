package org.qingyuan.kit.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ProblemOpenApiTest {
    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    @Test
    void theContractNamesEveryCodeAndEveryOperationItsProblems() {
        RestAssured.given()
                .queryParam("format", "json")
                .port(managementPort)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.ProblemCode.enum", hasItems("SHELF_FULL", "STALE_VERSION", "INTERNAL"))
                .body("components.schemas.Problem.properties.code.'$ref'", equalTo("#/components/schemas/ProblemCode"))
                .body("paths.'/api/sample/v1/books'.get.operationId", equalTo("list"))
                .body("paths.'/api/sample/v1/books'.values().responses", everyItem(hasKey("default")))
                .body(
                        "paths.'/api/sample/v1/books'.get.responses.default.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("paths.'/api/sample/v1/books'.get.security", equalTo(List.of(Map.of("token", List.of("staff")))));
    }
}
