package org.qingyuan.kit.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ProblemsTest {
    private static final String BOOKS = "/api/sample/v1/books";

    @Test
    void aProblemIsInChineseUnlessEnglishIsAskedFor() {
        problem(staff().post(BOOKS + "/full").then(), 422, "SHELF_FULL")
                .header("Content-Language", "zh-CN")
                .body("type", equalTo("urn:qingyuan:problem:shelf-full"))
                .body("title", equalTo("无法处理"))
                .body("detail", equalTo("2026 年的书架已满，最多 12000 本。"))
                .body("instance", equalTo(BOOKS + "/full"))
                .body("shelf", equalTo("A"))
                .body("errors", nullValue());
        problem(
                        staff().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.1")
                                .post(BOOKS + "/full")
                                .then(),
                        422,
                        "SHELF_FULL")
                .header("Content-Language", "en")
                .body("title", equalTo("Cannot be processed"))
                .body("detail", equalTo("The shelf of 2026 is full; it holds 12000 books. Don't push."));
        problem(
                        staff().header("Accept-Language", "fr, !!")
                                .post(BOOKS + "/full")
                                .then(),
                        422,
                        "SHELF_FULL")
                .header("Content-Language", "zh-CN");
    }

    @Test
    void validationNamesEachField() {
        problem(
                        json("{\"title\":\" \",\"pages\":1001,\"chapters\":[{\"heading\":\"一\"},{\"heading\":\"\"}]}")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors.field", equalTo(List.of("chapters[1].heading", "pages", "title")))
                .body("errors[1].message", equalTo("最大不能超过1000"));
        problem(
                        json("{\"title\":\"a\",\"pages\":1001,\"chapters\":[]}")
                                .header("Accept-Language", "en")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].message", equalTo("must be less than or equal to 1000"));
        problem(staff().get(BOOKS + "?limit=201").then(), 400, "INVALID_REQUEST")
                .body("errors.field", hasItems("limit"));
        problem(staff().get(BOOKS + "?limit=abc").then(), 400, "INVALID_REQUEST")
                .body("errors.field", hasItems("limit"));
        problem(staff().contentType(ContentType.JSON).post(BOOKS).then(), 400, "INVALID_REQUEST");
    }

    @Test
    void jsonThatDoesNotFitNamesTheField() {
        problem(json("{\"title\":").post(BOOKS).then(), 400, "MALFORMED_BODY")
                .body("detail", not(matchesPattern(".*fasterxml.*")));
        problem(
                        json("{\"title\":\"a\",\"pages\":\"many\",\"chapters\":[]}")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].field", equalTo("pages"));
        problem(
                        json("{\"title\":\"a\",\"pages\":1,\"chapters\":[{\"heading\":\"a\",\"kind\":\"FILM\"}]}")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].field", equalTo("chapters[0].kind"))
                .body("errors[0].message", equalTo("应为 TEXT、PICTURES 之一"));
        problem(
                        json("{\"title\":\"a\",\"colour\":\"red\",\"chapters\":[]}")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].message", equalTo("没有这个字段"));
        problem(
                        json("{\"title\":\"a\",\"published\":\"tomorrow\",\"chapters\":[]}")
                                .post(BOOKS)
                                .then(),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].field", equalTo("published"));
        problem(json("[]").post(BOOKS).then(), 400, "MALFORMED_BODY");
    }

    @Test
    void whatTheDatabaseRefusesIsAConflictWithoutSql() {
        String book = "{\"title\":\"%s\",\"pages\":1,\"chapters\":[]}".formatted(UUID.randomUUID());
        json(book).post(BOOKS).then().statusCode(200);
        String again = problem(json(book).post(BOOKS).then(), 409, "CONFLICT")
                .extract()
                .asString();
        assertFalse(again.contains("book_"), again);
        problem(json(book.replace(":1,", ":-1,")).post(BOOKS).then(), 409, "CONFLICT");
    }

    @Test
    void whatTheDatabaseRefusesAtCommitIsAConflictToo() {
        staff().post(BOOKS + "/shelf?position=1").then().statusCode(204);
        problem(staff().post(BOOKS + "/shelf?position=1").then(), 409, "CONFLICT");
    }

    @Test
    void aTextThatTheDatabaseCannotHoldIsAMistakeOfTheRequest() {
        problem(
                json("{\"title\":\"a\\u0000b\",\"pages\":1,\"chapters\":[]}")
                        .post(BOOKS)
                        .then(),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void ofTwoWhoChangeAtOnceOneIsToldSo() throws Exception {
        String path = BOOKS + "/"
                + json(book(UUID.randomUUID().toString()))
                        .post(BOOKS)
                        .then()
                        .extract()
                        .path("id");
        Callable<Integer> change = () -> json(book(UUID.randomUUID().toString()))
                .header("If-Match", "\"0\"")
                .put(path)
                .statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : threads.invokeAll(List.of(change, change))) {
                statuses.add(status.get());
            }
            Collections.sort(statuses);
            assertEquals(List.of(200, 412), statuses);
        }
    }

    @Test
    void aFaultShowsItsTraceIdAndNothingElse() {
        String body = problem(
                        staff().header("X-Request-Id", "from-the-gateway-1")
                                .post(BOOKS + "/broken?what=everything")
                                .then(),
                        500,
                        "INTERNAL")
                .header("X-Request-Id", "from-the-gateway-1")
                .body("traceId", equalTo("from-the-gateway-1"))
                .extract()
                .asString();
        assertFalse(body.contains("secret"), body);
        problem(
                        staff().header("X-Request-Id", "x\" INFO forged line")
                                .post(BOOKS + "/broken?what=everything")
                                .then(),
                        500,
                        "INTERNAL")
                .body("traceId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void addressesMethodsAndTypesThatWeDoNotServe() {
        problem(staff().get("/api/sample/v1/nothing").then(), 404, "NOT_FOUND");
        problem(As.nobody().get("/nothing/at/all").then(), 404, "NOT_FOUND");
        problem(staff().get(BOOKS + "/not-a-uuid/chapters").then(), 404, "NOT_FOUND");
        problem(json("{}").put(BOOKS + "/not-a-uuid").then(), 404, "NOT_FOUND");
        problem(staff().delete(BOOKS).then(), 405, "METHOD_NOT_ALLOWED");
        problem(staff().accept("text/csv").get(BOOKS).then(), 406, "NOT_ACCEPTABLE");
        problem(staff().contentType("text/plain").body("a").post(BOOKS).then(), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        String tooLong = "a".repeat(1_100_000);
        problem(
                        staff().contentType("text/plain")
                                .body(tooLong)
                                .post(BOOKS + "/text")
                                .then(),
                        413,
                        "PAYLOAD_TOO_LARGE")
                .body("maxBytes", equalTo(1_048_576));
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsRefusedToo() throws Exception {
        byte[] tooLong = "a".repeat(1_100_000).getBytes();
        HttpRequest request = HttpRequest.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .uri(URI.create("http://localhost:" + RestAssured.port + BOOKS + "/text"))
                .header("Authorization", "Bearer " + As.tokenOf("staff"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            // Refused in the middle of the stream, where the framework ends the answer by itself and has no words.
            assertEquals(413, client.send(request, BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void whoDoesNotSignInOrMayNotGetsAProblem() {
        problem(As.nobody().get(BOOKS).then(), 401, "UNAUTHENTICATED").header("WWW-Authenticate", equalTo("Bearer"));
        problem(As.bearer("nonsense").get(BOOKS).then(), 401, "UNAUTHENTICATED");
        problem(As.account("admin").get(BOOKS).then(), 403, "FORBIDDEN").header("X-Request-Id", notNullValue());
        problem(
                As.account("admin")
                        .contentType(ContentType.JSON)
                        .body("{")
                        .post(BOOKS)
                        .then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void changesNameTheirVersion() {
        String title = UUID.randomUUID().toString();
        String book = "{\"title\":\"%s\",\"pages\":1,\"chapters\":[]}".formatted(title);
        String path = BOOKS + "/" + json(book).post(BOOKS).then().extract().path("id");
        problem(json(book).put(path).then(), 428, "VERSION_REQUIRED");
        problem(json(book).header("If-Match", "W/\"0\"").put(path).then(), 400, "INVALID_VERSION");
        problem(json(book).header("If-Match", "\"7\"").put(path).then(), 412, "STALE_VERSION")
                .body("version", equalTo(0));
        json(book.replace(":1,", ":2,"))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    private static String book(String title) {
        return "{\"title\":\"%s\",\"pages\":1,\"chapters\":[]}".formatted(title);
    }

    private static RequestSpecification staff() {
        return As.account("staff");
    }

    private static RequestSpecification json(String body) {
        return staff().contentType(ContentType.JSON).body(body);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("$", hasKey("traceId"));
    }
}
