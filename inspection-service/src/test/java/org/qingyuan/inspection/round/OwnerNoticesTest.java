package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.notice.FileEntry;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.inspection.reminder.RoundReminders;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.ObjectKind;
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

    @Inject
    RoundReminders reminders;

    @Any
    @Inject
    Instance<RoundGate> gates;

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
        reminded("discipline", true, true);
        reminded("staff", false, true);
        name(path, notice, UUID.randomUUID(), "discipline", 409);
        name(path, notice, told.otherDuty, "staff", 403);
        name(path, notice, told.otherDuty, "discipline", 200);
        await(path, "SENT");
        reminded("discipline", true, false);
        Map<String, Object> sent = told.fulfilments.getLast();
        assertEquals(notice, sent.get("key"));
        assertEquals(told.otherDuty.toString(), sent.get("duty"));
        assertEquals("jintan", sent.get("bureau"));
        assertEquals(List.of("2026-12-05", "2026-11-30"), List.of(sent.get("fulfilledOn"), sent.get("concerns")));
        assertNull(sent.get("unit"));
        assertTrue(sent.get("title").toString().matches("[^ ]+（[^-]+）"), sent::toString);
        name(path, notice, told.oneDuty, "discipline", 409);
    }

    @Test
    void whatWasRefusedForAnotherReasonIsSentAgainAsItIs() throws SQLException, InterruptedException {
        told.unwilling = true;
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        String path = API + round + "/notices";
        await(path, "REFUSED");
        String notice = As.account("discipline").get(path).path("[0].id");
        told.unwilling = false;
        name(path, notice, told.oneDuty, "discipline", 409);
        json("discipline")
                .body(Map.of())
                .post(path + "/" + notice + "/duty")
                .then()
                .statusCode(200);
        await(path, "SENT");
        assertNull(told.fulfilments.getLast().get("duty"));
    }

    /** All that a round does is told for exactly one duty of the bureau's own table each, and each of mechanism 6 is told. */
    @Test
    void everyDutyOfMechanismSixIsToldByTheWordsOfItsClause() throws SQLException, InterruptedException {
        prepare(TestScheme.adopted(database, "jintan", TestScheme.withSheetOf(ObjectKind.LEADER)));
        String leader =
                As.account("discipline").get(API + round + "/candidates").path("find { it.kind == 'LEADER' }.ref");
        change("discipline", "1")
                .body(Map.of(
                        "objects",
                        List.of(Map.of("kind", "LEADER", "ref", leader), Map.of("kind", "UNIT", "ref", POLITICAL))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        fill("staff", political, "60", "40", "95");
        selfAct("unit-leader", political, "SUBMIT", null).statusCode(200);
        closedPoll(null, 0);
        closedPoll("局领导", 5);
        closedPoll("民警", 2);
        List<String> unasked = step(RoundAct.CONCLUDE_SCORING);
        assertEquals(List.of("检查考评对象", "检查制度建设及执行", "检查机构运行和纳入综合考评"), unasked);
        closedPoll("民警", 3);
        step(RoundAct.START_SCORING);
        assertEquals("了解群众和民警认可情况", step(RoundAct.CONCLUDE_SCORING).getLast());
        step(RoundAct.PUBLISH);
        QuarkusTransaction.requiringNew().run(() -> {
            RoundObject unit = rounds.objects(round).stream()
                    .filter(object -> object.kind() == ObjectKind.UNIT)
                    .findFirst()
                    .orElseThrow();
            // A talk and an order about one unit are one case; its line in the ledger does not say whose.
            for (int i = 0; i < 2; i++) {
                notices.eventFulfilled(rounds.own(head(), round), unit, "6.4", "诫勉谈话、限期整改", "诫勉谈话", "限期");
            }
        });
        Set<String> clauses = new HashSet<>();
        for (Map<String, Object> notice : until(12)) {
            List<?> words = (List<?>) notice.get("clauseWords");
            String item = (String) notice.get("item");
            List<String> fitting = words.isEmpty() ? SeedClauses.of(item) : SeedClauses.fitting(item, words);
            assertEquals(1, fitting.size(), item + words);
            clauses.addAll(fitting);
            assertFalse(notice.get("reference").toString().contains(political));
        }
        Set<String> owed = new HashSet<>();
        List.of("6.1", "6.2", "6.3", "6.4").forEach(item -> owed.addAll(SeedClauses.of(item)));
        assertEquals(9, owed.size());
        assertEquals(owed, clauses);
    }

    /** A round of units alone by a scheme that asks for no 制度 says nothing of leaders, 制度 or recognition. */
    @Test
    void whatARoundDidNotLookAtIsNotTold() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        assertEquals(List.of("检查机构运行和纳入综合考评"), step(RoundAct.CONCLUDE_SCORING));
    }

    /** A letter that was refused is no notice: a reminder of it would be a letter again. */
    @Test
    void ofARefusedLetterNobodyIsReminded() throws SQLException {
        prepare();
        execute(
                "insert into owner_notice (id, bureau, round, kind, body, made_at, state, next_at, problem, refused_on) values"
                        + " (gen_random_uuid(), 'jintan', '%s', 'LETTER', '{}', now(), 'REFUSED', now(), '403', '2026-12-05')"
                                .formatted(round));
        reminded("discipline", false, false);
    }

    /** With a question that so many of the group answered; without a group also without questions. */
    private void closedPoll(String group, int ballots) throws SQLException {
        UUID poll = UUID.randomUUID();
        String asked = group == null
                ? "\"groups\":[],\"items\":[]"
                : "\"groups\":[{\"code\":\"g\",\"title\":\"%s\",\"weight\":100}],\"items\":[{\"key\":\"k\",\"title\":\"认可\"}]"
                        .formatted(group);
        execute(
                "insert into poll (bureau, id, round, kind, title, definition, state, made_by, made_on, opened_on, closed_on,"
                        + " scrubbed, version) values ('jintan', '%s', '%s', 'SURVEY', '问卷', '{\"minimum\":3,\"options\":[{\"code\":\"y\","
                                .formatted(poll, round)
                        + "\"title\":\"满意\",\"coefficient\":100,\"valid\":true}]," + asked
                        + "}', 'CLOSED', gen_random_uuid(), '2026-12-01', '2026-12-01', '2026-12-02', true, 0)");
        if (group != null) {
            execute(
                    "insert into poll_group (bureau, poll, code, ordinal, counts) values ('jintan', '%s', 'g', 0, '{%d}')"
                            .formatted(poll, ballots));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    /** @return what was told of 6.2 with it */
    private List<String> step(RoundAct act) throws SQLException {
        List<String> before = told62();
        QuarkusTransaction.requiringNew().run(() -> {
            Round found = rounds.own(head(), round);
            gates.forEach(gate -> {
                if (gate.getClass().getSimpleName().startsWith("RoundNotices")) {
                    gate.taken(head(), found, act);
                }
            });
        });
        List<String> after = told62();
        return after.subList(before.size(), after.size());
    }

    private List<String> told62() {
        return As.account("discipline")
                .get(API + round + "/notices")
                .<List<String>>path("findAll { it.item == '6.2' }.reference")
                .stream()
                .map(reference -> reference.split(" ")[0])
                .toList();
    }

    private List<Map<String, Object>> until(int count) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (told.fulfilments.size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertEquals(count, told.fulfilments.size());
        return told.fulfilments;
    }

    private static Caller head() {
        return new Caller("jintan", Fixture.unit("纪委"), null, "discipline", "discipline", Set.of("discipline"));
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
        QuarkusTransaction.requiringNew().run(() -> {
            Round found = rounds.own(head(), round);
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

    /** Once for the round and the day, as long as something was refused. */
    private void reminded(String account, boolean there, boolean open) {
        reminders.record(LocalDate.of(2026, 12, 5), Instant.now());
        reminders.record(LocalDate.of(2026, 12, 6), Instant.now());
        String mine = "items.findAll { it.round == '" + round + "' && it.stage == null }";
        As.account(account)
                .get("/api/inspection/v1/round-reminders?limit=200")
                .then()
                .statusCode(200)
                .body(mine + ".open", there ? contains(open) : empty())
                .body(mine + ".ends", there ? contains("2026-12-05") : empty());
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
        while (!List.of(state)
                .equals(As.account("discipline").get(path).path("findAll { it.kind != 'LETTER' }.state"))) {
            assertTrue(Instant.now().isBefore(end), state);
            Thread.sleep(200);
        }
    }
}
