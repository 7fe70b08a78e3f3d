package org.qingyuan.kit.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class IdempotencyTest {
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestAgainGetsTheFirstAnswer() {
        String first = order("staff", key, 3)
                .statusCode(200)
                .body("copies", equalTo(3))
                .extract()
                .path("id");
        assertEquals(first, order("staff", key, 3).statusCode(200).extract().path("id"));
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        order("staff", key, 3).statusCode(200);
        order("staff", key, 4).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void keysOfTwoCallersHaveNothingToDoWithEachOther() {
        String first = order("staff", key, 3).statusCode(200).extract().path("id");
        assertNotEquals(
                first, order("staff-fazhi", key, 3).statusCode(200).extract().path("id"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        order("staff", key, 0).statusCode(400);
        order("staff", key, 1).statusCode(200);
    }

    @Test
    void eightAtOnceAreOneAct() throws Exception {
        Callable<String> call =
                () -> order("staff", key, 1).statusCode(200).extract().path("id");
        Set<String> ids = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers =
                    threads.invokeAll(Stream.generate(() -> call).limit(8).toList());
            for (Future<String> answer : answers) {
                ids.add(answer.get());
            }
        }
        assertEquals(1, ids.size());
    }

    private static ValidatableResponse order(String account, String key, int copies) {
        return As.account(account)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"book\":\"a\",\"copies\":" + copies + "}")
                .post("/api/sample/v1/orders")
                .then();
    }
}
