package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewaySurroundings.class)
class ApiRoutesTest {
    private static final String ECHO = "/api/responsibility/v1/echo";

    @Test
    void aMachinesTokenPassesAsItIs() {
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer machine.token.signed")
                .get(ECHO + "?limit=2&after=%E6%B8%85")
                .then()
                .statusCode(200)
                .body(
                        "uri", is(ECHO + "?limit=2&after=%E6%B8%85"),
                        "headers.authorization", is("Bearer machine.token.signed"))
                .header("ETag", "\"7\"");
    }

    @Test
    void aSessionBecomesATokenAndTheCookieStaysHere() {
        Response answer = Browser.signedIn().page().get(ECHO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("headers.cookie")).isNull();
        assertThat(Claims.of(answer.path("headers.authorization")))
                .containsEntry("aud", "responsibility-service")
                .containsEntry("bureau", "jintan");
    }

    @Test
    void aServiceSetsNoCookie() {
        given().header("Authorization", "Bearer x").get(ECHO).then().header("Set-Cookie", nullValue());
    }

    @Test
    void whoIsNobodyIsRefusedBeforeTheService() {
        given().get(ECHO).then().statusCode(401).body("code", is("UNAUTHENTICATED"));
        given().header("X-Requested-With", "qingyuan").get(ECHO).then().statusCode(499);
    }

    @Test
    void aChangeWithASessionNeedsTheHeaderOfOurPages() {
        Browser browser = Browser.signedIn();

        browser.request()
                .contentType("application/json")
                .body("{}")
                .post(ECHO)
                .then()
                .statusCode(403)
                .body("code", is("FOREIGN_PAGE"));
        browser.request()
                .header("X-Requested-With", "XMLHttpRequest")
                .delete(ECHO)
                .then()
                .statusCode(403);
        browser.page()
                .contentType("application/json")
                .body("{}")
                .post(ECHO)
                .then()
                .statusCode(200)
                .body("length", is(2));
        browser.request().get(ECHO).then().statusCode(200);
    }

    @Test
    void aMachinesChangeNeedsNoSuchHeader() {
        given().header("Authorization", "Bearer x").put(ECHO).then().statusCode(200);
    }

    @Test
    void aRequestKeepsItsHarmlessIdAndLosesAnyOther() {
        given().header("Authorization", "Bearer x")
                .header("X-Request-Id", "from-police-system-17")
                .get(ECHO)
                .then()
                .header("X-Request-Id", "from-police-system-17")
                .body("headers.x-request-id", is("from-police-system-17"));
        given().header("Authorization", "Bearer x")
                .header("X-Request-Id", "a b;drop")
                .get(ECHO)
                .then()
                .header("X-Request-Id", not("a b;drop"))
                .body("headers.x-request-id", not("a b;drop"));
    }

    @Test
    void nobodyPretendsToBeElsewhere() {
        given().header("Authorization", "Bearer x")
                .header("X-Forwarded-For", "10.1.2.3")
                .header("Forwarded", "for=10.1.2.3")
                .get(ECHO)
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"), "headers.forwarded", nullValue());
    }

    @Test
    void whatAServiceSaysIsPassedOn() {
        given().header("Authorization", "Bearer x")
                .get("/api/responsibility/v1/teapot")
                .then()
                .statusCode(418)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void anUnknownServiceIsNotThere() {
        given().header("Authorization", "Bearer x")
                .get("/api/nothing/v1/x")
                .then()
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
        given().get("/api/responsibility").then().statusCode(404).body("code", is("NOT_FOUND"));
    }
}
