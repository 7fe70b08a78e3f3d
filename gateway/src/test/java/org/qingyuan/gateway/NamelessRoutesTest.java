package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Ballots and calendars: the two routes on which nobody signs in. What uses up the minute's requests comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class NamelessRoutesTest {
    private static final int LAST = Integer.MAX_VALUE;
    private static final String BALLOTS = "/api/inspection/v1/ballots";
    private static final String CALENDAR = "/api/responsibility/v1/calendars/" + "s".repeat(43) + ".ics";
    private static final String BALLOT = "{\"code\":\"7K3M-Q9XT-4HBD\",\"answers\":[\"A\"]}";

    /** Whatever a browser, a proxy in front or a curious script may send along. */
    private static final Map<String, String> TELLING = telling();

    private static Map<String, String> telling() {
        Map<String, String> headers = new HashMap<>();
        for (String name : List.of(
                "Cookie",
                "Authorization",
                "User-Agent",
                "Referer",
                "Origin",
                "From",
                "Via",
                "X-Real-IP",
                "X-Client-IP",
                "X-Forwarded-For",
                "True-Client-IP",
                "X-Request-Id",
                "X-Requested-With",
                "traceparent",
                "tracestate",
                "baggage",
                "If-None-Match",
                "Sec-CH-UA",
                "Sec-CH-UA-Platform",
                "Sec-Fetch-Site",
                "DNT",
                "X-Whatever-Comes-Next")) {
            headers.put(name, "voter-7-of-unit-3");
        }
        headers.put("Forwarded", "for=10.3.0.7");
        return headers;
    }

    @BeforeEach
    void nothingHasArrived() {
        ServiceStandIn.ARRIVED.clear();
    }

    private static RequestSpecification ballot() {
        return given().headers(TELLING).contentType("application/json").body(BALLOT);
    }

    @Test
    void aBallotArrivesWithNothingThatTellsWhoSendsIt() {
        ballot().post(BALLOTS).then().statusCode(204).header("Set-Cookie", nullValue());
        ServiceStandIn.Arrived arrived = ServiceStandIn.ARRIVED.getFirst();
        assertEquals(BALLOT, arrived.body());
        assertTrue(
                Set.of(
                                "content-type",
                                "content-length",
                                "transfer-encoding",
                                "accept",
                                "accept-encoding",
                                "accept-language",
                                "connection",
                                "host",
                                "x-forwarded-host",
                                "x-forwarded-proto")
                        .containsAll(arrived.headers().keySet()),
                () -> "" + arrived.headers().keySet());
        assertTrue(
                arrived.headers().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(value -> value.contains("voter-7") || value.contains("10.3.0.7")),
                () -> "" + arrived.headers());
    }

    /** A program may offer HTTP/2 at its first call and go on with it; there a body need not say how long it is. */
    @Test
    void whoOffersHttp2IsServedByHttp11() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 2; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + BALLOTS))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BALLOT.getBytes())))
                        .build();
                HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
                assertEquals(204, answer.statusCode());
                assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            }
        }
        assertEquals(
                List.of(BALLOT, BALLOT),
                ServiceStandIn.ARRIVED.stream()
                        .map(ServiceStandIn.Arrived::body)
                        .toList());
    }

    @Test
    void aBallotIsSmallAndPostedOrItDoesNotPass() {
        given().headers(TELLING).get(BALLOTS).then().statusCode(405);
        given().contentType("application/json")
                .body("x".repeat(17 * 1024))
                .post(BALLOTS)
                .then()
                .statusCode(413)
                .body("code", is("PAYLOAD_TOO_LARGE"));
        assertTrue(ServiceStandIn.ARRIVED.isEmpty());
    }

    @Test
    @Order(LAST)
    void codesCannotBeTriedAtLength() {
        assertEquals(429, firstRefusal(() -> ballot().post(BALLOTS + "/opening").statusCode()));
    }

    @Test
    void aCalendarIsReadOnlyAndTakesNoPermissionAlong() {
        given().headers(TELLING).get(CALENDAR).then().statusCode(204).header("Set-Cookie", nullValue());
        ServiceStandIn.Arrived arrived = ServiceStandIn.ARRIVED.getFirst();
        assertEquals(CALENDAR, arrived.path());
        for (String name : List.of("cookie", "authorization", "forwarded")) {
            assertTrue(!arrived.headers().containsKey(name), name);
        }
        // Whoever asks cannot pretend to be somewhere else.
        assertEquals(List.of("127.0.0.1"), arrived.headers().get("x-forwarded-for"));
        ServiceStandIn.ARRIVED.clear();
        given().body("x").post(CALENDAR).then().statusCode(405);
        given().delete(CALENDAR).then().statusCode(405);
        assertTrue(ServiceStandIn.ARRIVED.isEmpty());
        assertEquals("/api/responsibility/v1/calendars/…", CalendarRoutes.loggable(CALENDAR));
    }

    @Test
    @Order(LAST)
    void secretsOfCalendarsCannotBeTriedAtLength() {
        assertEquals(429, firstRefusal(() -> given().get(CALENDAR).statusCode()));
    }

    @Test
    void everythingElseWantsASession() {
        given().get("/api/inspection/v1/rounds").then().statusCode(401);
        assertTrue(ServiceStandIn.ARRIVED.isEmpty());
    }

    private interface Call {
        int status();
    }

    /** The counts start anew with each minute, which may turn once while this runs. */
    private static int firstRefusal(Call call) {
        for (int i = 0; i <= 2 * ServiceStandIn.PER_MINUTE; i++) {
            int status = call.status();
            if (status != 204) {
                return status;
            }
        }
        return 204;
    }
}
