package org.qingyuan.kit.trail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrailListTest {
    @Inject
    Trail trail;

    @Inject
    Sealer sealer;

    private final String kind = "kind-" + UUID.randomUUID();

    @BeforeEach
    void fiveActs() {
        for (int i = 1; i <= 5; i++) {
            int number = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.recordIn(
                            "jintan",
                            number % 2 == 0 ? "sample.even" : "sample.odd",
                            kind,
                            number,
                            Map.of("n", number)));
        }
    }

    @Test
    void newestFirstPageByPage() {
        ValidatableResponse first =
                list("limit", 2).body("items.objectId", contains("5", "4")).body("next", notNullValue());
        ValidatableResponse second =
                list("limit", 2, "after", first.extract().path("next")).body("items.objectId", contains("3", "2"));
        list("limit", 2, "after", second.extract().path("next"))
                .body("items.objectId", contains("1"))
                .body("next", nullValue());
        As.account("auditor")
                .get("/api/sample/v1/trail?after=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void filtersNarrow() {
        list("act", "sample.even").body("items.objectId", contains("4", "2"));
        list("act", "sample").body("items", hasSize(5));
        list("act", "sam").body("items", hasSize(0));
        list("act", "sam%").body("items", hasSize(0));
        list("objectId", "3").body("items.details.n", contains(3));
        list("account", "system:service-kit").body("items", hasSize(5));
        list("person", UUID.randomUUID()).body("items", hasSize(0));
        list("from", "2000-01-01", "to", "2000-12-31").body("items", hasSize(0));
        list("from", "2000-01-01", "to", "2999-12-31").body("items", hasSize(5));
        As.account("auditor")
                .get("/api/sample/v1/trail?from=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
    }

    @Test
    void anotherBureauHasATrailOfItsOwn() {
        As.token(token -> token.roles("auditor").bureau("changzhou"))
                .queryParam("objectKind", kind)
                .get("/api/sample/v1/trail")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anEventSaysWhoDidItAndInWhichRequest() {
        String id = As.account("staff")
                .header("X-Request-Id", "request-" + kind.substring(5))
                .contentType(ContentType.JSON)
                .body("{\"title\":\"%s\",\"pages\":1,\"chapters\":[]}".formatted(kind))
                .post("/api/sample/v1/books")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        Fixture.Account staff = Fixture.account("staff");
        As.account("auditor")
                .queryParam("objectId", id)
                .get("/api/sample/v1/trail")
                .then()
                .body("items", hasSize(1))
                .body("items[0].act", equalTo("book.add"))
                .body("items[0].account", equalTo("staff"))
                .body("items[0].person", equalTo(staff.person().toString()))
                .body("items[0].unit", equalTo(staff.unit().toString()))
                .body("items[0].roles", contains("staff"))
                .body("items[0].requestId", equalTo("request-" + kind.substring(5)));
    }

    @Test
    void anyoneWhoIsGivenTheTextsCanHashThemAgain() {
        sealer.seal(Instant.EPOCH);
        sealer.checkpoint();
        String canonical = list("objectId", "1").extract().path("items[0].canonical");
        List<String> digests = new ArrayList<>();
        String prev = "0".repeat(64);
        String after = null;
        do {
            var request = As.account("auditor").queryParam("limit", 200);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/api/sample/v1/trail/chain")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> links = page.path("items");
            for (Map<String, Object> link : links) {
                assertEquals(prev, link.get("prev"));
                assertEquals(Digests.sha256(prev + "\n" + link.get("digest")), link.get("hash"));
                prev = (String) link.get("hash");
                digests.add((String) link.get("digest"));
            }
            after = page.path("next");
        } while (after != null);
        assertEquals(true, digests.contains(Digests.sha256(canonical)));
        As.account("auditor")
                .get("/api/sample/v1/trail/checkpoints")
                .then()
                .statusCode(200)
                .body("items[0].signature", notNullValue());
    }

    @Test
    void theNewestHeadComesFirstWhenAsked() {
        for (int i = 0; i < 2; i++) {
            fiveActs();
            sealer.seal(Instant.EPOCH);
            sealer.checkpoint();
        }
        List<Long> oldestFirst = heads("limit", 200).extract().jsonPath().getList("items.pos", Long.class);
        ValidatableResponse newest = heads("newestFirst", true, "limit", 1).body("next", notNullValue());
        ValidatableResponse before = heads("newestFirst", true, "limit", 1, "after", next(newest));
        assertEquals(oldestFirst.reversed().subList(0, 2), List.of(position(newest), position(before)));
    }

    private static long position(ValidatableResponse page) {
        return page.extract().jsonPath().getLong("items[0].pos");
    }

    private static String next(ValidatableResponse page) {
        return page.extract().path("next");
    }

    private static ValidatableResponse heads(String name, Object value, Object... more) {
        var request = As.account("auditor").queryParam(name, value);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam((String) more[i], more[i + 1]);
        }
        return request.get("/api/sample/v1/trail/checkpoints").then().statusCode(200);
    }

    private ValidatableResponse list(Object... parameters) {
        var request = As.account("auditor").queryParam("objectKind", kind);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get("/api/sample/v1/trail").then().statusCode(200);
    }
}
