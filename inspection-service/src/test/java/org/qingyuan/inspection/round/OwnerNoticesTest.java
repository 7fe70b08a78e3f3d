package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.notice.FileEntry;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What responsibility-service is told of a round, and how a person settles what it could not place. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OwnerNoticesTest extends UntilInspected {
    @Inject
    OwnerNotices notices;

    @Inject
    Rounds rounds;

    @Test
    void aRowIsCountedOnceAPersonHasNamedTheDuty() throws SQLException, InterruptedException {
        told.ambiguousItem = "6.1";
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        String path = API + round + "/notices";
        await(path, "REFUSED");
        String notice = As.account("discipline")
                .get(path)
                .then()
                .body("item", contains("6.1"))
                .body("[0].problem", is("FULFILMENT_AMBIGUOUS"))
                .body("[0].duties.clause", contains("定性考核", "征求意见"))
                .extract()
                .path("[0].id");
        As.account("staff").get(path).then().statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(path)
                .then()
                .statusCode(404);
        name(path, notice, UUID.randomUUID(), "discipline", 409);
        name(path, notice, told.otherDuty, "staff", 403);
        name(path, notice, told.otherDuty, "discipline", 200);
        await(path, "SENT");
        Map<String, Object> sent = told.fulfilments.getLast();
        assertEquals(notice, sent.get("key"));
        assertEquals(told.otherDuty.toString(), sent.get("duty"));
        assertEquals("jintan", sent.get("bureau"));
        assertEquals("2026-12-05", sent.get("fulfilledOn"));
        assertNull(sent.get("unit"));
        assertTrue(sent.get("title").toString().matches("[^ ]+（[^-]+）"), sent::toString);
        name(path, notice, told.oneDuty, "discipline", 409);
    }

    @Test
    void aPersonsFileIsToldTheKindAndTheDayAndNothingElse() throws SQLException, InterruptedException {
        prepare();
        String leader =
                As.account("discipline").get(API + round + "/candidates").path("find { it.kind == 'LEADER' }.ref");
        change("discipline", "1")
                .body(Map.of(
                        "objects",
                        List.of(Map.of("kind", "LEADER", "ref", leader), Map.of("kind", "UNIT", "ref", POLITICAL))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        Caller head = new Caller("jintan", Fixture.unit("纪委"), null, "discipline", "discipline", Set.of("discipline"));
        QuarkusTransaction.requiringNew().run(() -> {
            Round found = rounds.own(head, round);
            rounds.objects(round).forEach(object -> notices.noted(found, object, FileEntry.TALK, "考评措施 1"));
        });
        await(API + round + "/notices", "SENT");
        assertEquals(1, told.measures.size());
        Map<String, Object> sent = told.measures.getFirst();
        assertEquals(leader, sent.get("person"));
        assertEquals("ADMONITION", sent.get("kind"));
        assertEquals("ANNOUNCED", sent.get("act"));
        assertEquals("考评措施 1", sent.get("reference"));
        assertEquals(
                Set.of("bureau", "person", "act", "kind", "announcedOn", "organ", "reference", "key"), sent.keySet());
        assertFalse(String.valueOf(sent.get("organ")).isBlank());
    }

    private static void name(String path, String notice, UUID duty, String account, int status) {
        json(account)
                .body(Map.of("duty", duty))
                .post(path + "/" + notice + "/duty")
                .then()
                .statusCode(status);
    }

    private static void await(String path, String state) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!List.of(state).equals(As.account("discipline").get(path).path("state"))) {
            assertTrue(Instant.now().isBefore(end), state);
            Thread.sleep(200);
        }
    }
}
