package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewaySurroundings.class)
class WebFilesTest {
    @Test
    void everyAddressOfTheApplicationIsItsOnePage() {
        for (String address : new String[] {"/", "/plans", "/plans/7?row=1.1", "/api-docs"}) {
            given().accept("text/html")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-cache")
                    .body(containsString("<title>清源</title>"));
        }
    }

    @Test
    void aFileThatIsNotThereIsNotThePage() {
        given().accept("*/*").get("/plans/missing.json").then().statusCode(404).body("code", is("NOT_FOUND"));
        given().accept("text/html")
                .get("/assets/index-old.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void hashedFilesAreKept() {
        given().get("/assets/index-BHSxz1xA.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Type", containsString("javascript"));
    }

    @Test
    void nothingButOurOwnScriptsRuns() {
        given().accept("text/html")
                .get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-eval"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void thePageIsNotWrittenTo() {
        given().post("/plans").then().statusCode(405).body("code", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void noFileOutsideOfTheFolderIsReached() {
        given().urlEncodingEnabled(false)
                .accept("*/*")
                .get("/..%2f..%2fapplication.properties")
                .then()
                .statusCode(404);
    }

    @Test
    void theServicesSpecificationsAreServed() {
        given().get("/openapi/responsibility.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("openapi: 3.1"));
        given().get("/openapi/nothing.yaml").then().statusCode(404);
    }
}
