package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewaySurroundings.class)
class SessionRoutesTest {
    @Test
    void withoutASessionAPageGets499AndAMachine401() {
        given().header("X-Requested-With", "qingyuan")
                .get("/session")
                .then()
                .statusCode(499)
                .contentType("application/problem+json")
                .header("Content-Language", "zh-CN")
                .body("code", is("SESSION_ENDED"), "detail", is("登录已失效，请重新登录。"), "instance", is("/session"));
        given().header("Accept-Language", "en")
                .get("/session")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body(
                        "code", is("UNAUTHENTICATED"),
                        "type", is("urn:qingyuan:problem:unauthenticated"),
                        "detail", is("Sign in first."),
                        "traceId", notNullValue());
    }

    @Test
    void leadsToTheSignInPageWithPkce() {
        Response leaving = new Browser().get("/sign-in?to=/plans");

        assertThat(leaving.statusCode()).isEqualTo(302);
        assertThat(leaving.header("Location")).contains("/realms/qingyuan/protocol/openid-connect/auth?");
        assertThat(Browser.query(leaving.header("Location")))
                .containsEntry("client_id", "gateway")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .hasEntrySatisfying("redirect_uri", uri -> assertThat(uri).endsWith("/signed-in"));
    }

    @Test
    void comesBackToWhereOneWantedToBeAndKnowsThePerson() {
        Browser browser = new Browser();

        Response back = browser.signIn("%2Fplans%3Frow%3D1.1");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/plans?row=1.1");
        browser.page()
                .get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        "account", is("discipline"),
                        "name", is("戴样例"),
                        "bureau", is("jintan"),
                        "unit", is("019b76da-a800-7956-89dc-d85950abc8b3"),
                        "person", is("019b76da-a800-73ee-a7cf-2abe5c6e3d8a"),
                        "roles", equalTo(List.of("discipline")),
                        "expiresAt", endsWith("Z"));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Browser browser = new Browser();

        Response back = browser.comeBack("/", "long");

        assertThat(back.getDetailedCookies().asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getSameSite()).isEqualTo("Lax");
                    assertThat(cookie.getValue()).doesNotContain("eyJhbGciOiJSUzI1NiI");
                });
    }

    @Test
    void signsInHereButNeverLeadsElsewhere() {
        Browser browser = Browser.signedIn();

        for (String elsewhere : List.of("https://evil.test/", "//evil.test/", "/%5Cevil.test", "/%0Aevil", "plans")) {
            browser.request()
                    .queryParam("to", elsewhere)
                    .get("/sign-in")
                    .then()
                    .statusCode(303)
                    .header("Location", "/");
        }
    }

    @Test
    void renewsATokenBeforeItEnds() {
        Browser browser = new Browser();
        browser.comeBack("/", "short");

        Response answer = browser.keep(browser.page().get("/api/responsibility/v1/echo"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Claims.of(answer.path("headers.authorization"))).containsEntry("renewed", true);
        assertThat(answer.getDetailedCookies().asList())
                .as("the renewed session goes back with the service's answer")
                .anyMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    @Test
    void aSessionThatCannotBeRenewedIsNoSession() {
        Browser browser = new Browser();
        browser.comeBack("/", "ended");

        browser.page().get("/session").then().statusCode(499);
        browser.page().get("/api/responsibility/v1/echo").then().statusCode(499);
    }

    @Test
    void signingOutEndsBothSessions() {
        Browser browser = Browser.signedIn();

        Response leaving = browser.keep(browser.request().post("/sign-out"));

        assertThat(leaving.statusCode()).isEqualTo(303);
        assertThat(leaving.header("Location")).contains("/realms/qingyuan/protocol/openid-connect/logout?");
        assertThat(Browser.query(leaving.header("Location")))
                .containsKey("id_token_hint")
                .hasEntrySatisfying(
                        "post_logout_redirect_uri", uri -> assertThat(uri).endsWith("/"));
        browser.page().get("/session").then().statusCode(499);
    }

    @Test
    void signingOutWithoutASessionGoesHome() {
        new Browser().request().post("/sign-out").then().statusCode(303).header("Location", "/");
    }

    @Test
    void anAnswerThatIsRefusedIsExplained() {
        Browser browser = new Browser();
        String state = Browser.query(browser.get("/sign-in").header("Location")).get("state");

        browser.get("/signed-in?code=refused&state=" + state)
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("登录未完成"));
    }

    @Test
    void anAnswerThatWasUsedBeforeBeginsAnew() {
        Response answer = new Browser().get("/signed-in?code=long&state=made-up");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/protocol/openid-connect/auth?");
    }

    @Test
    void theWayBackWithASessionIsTheStartPage() {
        Browser.signedIn().request().get("/signed-in").then().statusCode(303).header("Location", "/");
    }
}
