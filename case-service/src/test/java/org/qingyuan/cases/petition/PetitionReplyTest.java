package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionReplyTest extends PetitionJourney {
    private static final String DOCUMENTS = "/api/case/v1/documents/";

    @Test
    void aReplyGoesOutOnceTheHeadHasSignedIt() {
        UUID petition = taken("窗口无人值守");
        UUID letter = UUID.randomUUID();
        As.account("staff-yunxiu")
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "REPLY_LETTER",
                        "about",
                        petition,
                        "fields",
                        Map.of(
                                "to",
                                "甲某某",
                                "received",
                                "2026年11月27日",
                                "title",
                                "窗口无人值守",
                                "petition",
                                "2026-1",
                                "reply",
                                "已安排午间轮值。",
                                "signed",
                                "云岫派出所")))
                .put(DOCUMENTS + letter)
                .then()
                .statusCode(200);
        issue(letter).statusCode(409).body("code", equalTo("PETITION_REPLY_NOT_SIGNED"));
        act("staff-yunxiu", petition, "PROPOSE", proposal()).statusCode(200);
        issue(letter).statusCode(409).body("code", equalTo("PETITION_REPLY_NOT_SIGNED"));
        act("leader-yunxiu", petition, "SIGN", Map.of()).statusCode(200);
        issue(letter)
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("fields.reply", equalTo(proposal().get("reply")));
    }

    /** What was frozen as an incident waits for nobody of its unit. */
    @Test
    void whatIsFrozenIsInNoQueueOfItsUnit() {
        UUID petition = taken("误录密件");
        queue().body("items.id", hasItem(petition.toString()));
        As.account("staff-yunxiu")
                .contentType("application/json")
                .body(Map.of("kind", "PETITION", "object", petition))
                .put("/api/case/v1/incidents/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        queue().body("items.id", not(hasItem(petition.toString())));
    }

    private static ValidatableResponse queue() {
        return As.account("staff-yunxiu")
                .get(API + "?limit=200&queue=UNIT")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse issue(UUID letter) {
        return As.account("staff-yunxiu")
                .header("If-Match", "\"0\"")
                .post(DOCUMENTS + letter + "/issue")
                .then();
    }
}
