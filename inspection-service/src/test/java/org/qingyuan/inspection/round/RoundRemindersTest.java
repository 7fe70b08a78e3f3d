package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.reminder.RoundReminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Who still has something to do when a stage is about to end is told, once. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RoundRemindersTest extends UntilInspected {
    private static final String REMINDERS = "/api/inspection/v1/round-reminders";

    @Inject
    RoundReminders reminders;

    @Test
    void everyStageRemindsWhoeverStillHasToAct() throws SQLException, IOException, InterruptedException {
        prepare();
        facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        freeze().statusCode(201);

        calendar();
        // The stage ends on the 8th and reminds three days before: on the 4th it is too early.
        assertEquals(0, record("2026-12-04"));
        assertEquals(2, record("2026-12-05"));
        assertEquals(0, record("2026-12-06"), "once each");
        mine("staff").body("stage", contains("SELF_INSPECTION")).body("objectName", contains("政工室"));
        mine("unit-leader").body("object", contains(political)).body("ends", contains("2026-12-08"));
        mine("leader-yunxiu").body("object", contains(yunxiu));
        mine("discipline").body("id", empty());
        mine("staff-fazhi").body("id", empty());
        As.token(token -> token.bureau("changzhou").roles("staff"))
                .get(REMINDERS)
                .then()
                .body("items.findAll { it.round == '" + round + "' }", empty());

        // Reading is each account's own; handing in ends it for everybody.
        readAll("staff");
        mine("staff").body("id", empty());
        As.account("staff")
                .get(REMINDERS)
                .then()
                .body("items.find { it.round == '" + round + "' }.readAt", notNullValue());
        mine("unit-leader").body("object", contains(political));
        fill("staff", political, "60", "40", "95");
        selfAct("unit-leader", political, "SUBMIT", null).statusCode(200);
        mine("unit-leader").body("id", empty());
        As.account("unit-leader")
                .get(REMINDERS)
                .then()
                .body("items.find { it.round == '" + round + "' }.open", is(false));
        mine("leader-yunxiu").body("object", contains(yunxiu));

        // Then the team whose drawn records nobody has looked at; nobody else.
        json("discipline")
                .body(Map.of("seed", "20261206-07"))
                .put(API + round + "/seed")
                .then()
                .statusCode(204);
        team(UUID.randomUUID(), person("舒样例"), political, yunxiu).statusCode(200);
        act("discipline", "START_INSPECTION").statusCode(200);
        assertEquals(1, record("2026-12-07"));
        mine("leader-yunxiu").body("id", empty());
        mine("inspector").body("stage", contains("INSPECTION"));
        mine("inspector-two").body("id", empty());
        int unread = As.account("inspector").get(REMINDERS + "/unread").path("unread");
        assertEquals(
                As.account("inspector")
                        .get(REMINDERS + "?unread=true&limit=200")
                        .<List<?>>path("items")
                        .size(),
                unread);
        for (String object : List.of(political, yunxiu)) {
            String checks = API + round + "/objects/" + object + "/checks";
            for (Map<String, Object> check : As.account("inspector").get(checks).<List<Map<String, Object>>>path("")) {
                finding("inspector", checks, check, "TRUE", null).statusCode(200);
            }
            json("inspector")
                    .body(Map.of("kind", "HEARING", "heldOn", "2026-12-05", "place", "会议室", "content", "听取了汇报。"))
                    .post(API + round + "/objects/" + object + "/notes")
                    .then()
                    .statusCode(200);
        }
        mine("inspector").body("id", empty());

        // What is left is the office's.
        act("discipline", "START_SCORING").statusCode(200);
        assertEquals(1, record("2026-12-07"));
        mine("discipline").body("stage", contains("SCORING")).body("title", contains("2026年度惩防体系建设检查考评"));
        mine("staff").body("id", empty());
        As.account("auditor").get(REMINDERS).then().statusCode(403);
        letters();
    }

    /** By its own day and not by that of the stage, also when the round it comes from is closed. */
    @Test
    void anOrderIsRemindedOfByItsOwnDay() throws SQLException, InterruptedException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        UUID order = UUID.randomUUID();
        sql("update evaluation_round set state = 'CLOSED' where id = '" + round + "'");
        sql("insert into measure (id, bureau, round, object, kind, state, subject, basis, addressee, due, issued_on,"
                + " issued_name, version) values ('" + order + "', 'jintan', '" + round + "', '" + political
                + "', 'RECTIFICATION_ORDER', 'CARRIED_OVER', '台账不全', '考评结果', '政工室', date '2026-12-20',"
                + " date '2026-11-20', '戴样例', 0)");
        record("2026-12-16");
        mine("staff").body("id", empty());
        record("2026-12-17");
        record("2026-12-18");
        mine("staff").body("stage", contains("RECTIFICATION")).body("ends", contains("2026-12-20"));
        mine("staff").body("objectName", contains("政工室：台账不全"));
        mine("leader-yunxiu").body("id", empty());
        sql("update measure set state = 'REPORTED' where id = '" + order + "'");
        mine("staff").body("id", empty());
        // Read long ago; what comes back is told anew, at once and each time.
        readAll("staff");
        sentBack(order, "RETURN", "PLANNED");
        assertEquals(1, record("2026-12-18"));
        assertEquals(0, record("2026-12-19"), "once each");
        mine("staff").body("sentBack", contains("RETURN")).body("objectName", contains("政工室：台账不全"));
        mine("unit-leader").body("sentBack", contains("RETURN"));
        mine("leader-yunxiu").body("id", empty());
        readAll("staff");
        sentBack(order, "REOPEN", "ISSUED");
        assertEquals(1, record("2026-12-28"));
        mine("staff").body("sentBack", contains("REOPEN"));
        mine("unit-leader").body("sentBack", contains("REOPEN"));
        assertEquals(
                Set.of(
                        "“2026年度惩防体系建设检查考评”中，政工室的整改结果被退回，须补充后再报，整改期限 2026-12-20。已经办理的，不必理会本邮件。",
                        "“2026年度惩防体系建设检查考评”中，政工室的整改复查不合格，须重新整改，整改期限 2026-12-20。已经办理的，不必理会本邮件。"),
                sent(2, "考评限期整改需继续办理").stream()
                        .map(letter -> letter.get("content"))
                        .collect(Collectors.toSet()));
    }

    private void sentBack(UUID order, String act, String to) throws SQLException {
        sql("update measure set state = '" + to + "' where id = '" + order + "'");
        sql(
                "insert into measure_act (id, measure, act, from_state, to_state, name, at, business_day, content) values (uuidv7(), '"
                        + order + "', '" + act + "', 'REPORTED', '" + to
                        + "', '戴样例', now(), date '2026-12-18', '请补充')");
    }

    /** One for each reminder, to units for their reports, to the members of the team, to the office; sent once. */
    private void letters() throws InterruptedException {
        List<Map<String, Object>> sent = sent(4, "考评");
        Map<Object, Map<String, Object>> toUnits =
                sent.stream().collect(Collectors.toMap(letter -> letter.get("units"), letter -> letter));
        Set<Object> expected = Set.of(
                List.of(POLITICAL.toString()),
                List.of(YUNXIU.toString()),
                List.of(),
                List.of(Fixture.unit("纪委").toString()));
        assertEquals(expected, toUnits.keySet());
        assertEquals(List.of(person("舒样例")), toUnits.get(List.of()).get("persons"));
        Map<String, Object> letter = toUnits.get(List.of(POLITICAL.toString()));
        assertEquals("jintan", letter.get("bureau"));
        assertEquals("考评“自查上报”环节将于 2026-12-08 截止", letter.get("subject"));
        assertEquals("“2026年度惩防体系建设检查考评”中，政工室的自查报告尚未上报，截止日期 2026-12-08。已经办理的，不必理会本邮件。", letter.get("content"));
    }

    /** Letters about the round whose subject begins like that, as soon as there are so many. */
    private List<Map<String, Object>> sent(int many, String subject) throws InterruptedException {
        String path = "/rounds/" + round;
        Instant end = Instant.now().plusSeconds(30);
        List<Map<String, Object>> sent = List.of();
        while (sent.size() < many && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            sent = told.letters.stream()
                    .filter(letter -> path.equals(letter.get("path")))
                    .filter(letter -> letter.get("subject").toString().startsWith(subject))
                    .toList();
        }
        assertEquals(many, sent.size());
        return sent;
    }

    /** Lines of the file are folded at 75 bytes; unfolded here. */
    private void calendar() {
        String path = API + round + "/calendar.ics";
        String file = As.account("staff")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString()
                .replace("\r\n ", "");
        for (String line : List.of(
                "SUMMARY:2026年度惩防体系建设检查考评 · 自查上报",
                "DTSTART;VALUE=DATE:20261115",
                "DTEND;VALUE=DATE:20261209",
                "UID:" + round + "-RECTIFICATION@qingyuan",
                "TRIGGER;RELATED=END:-P4D")) {
            assertTrue(file.contains(line), file);
        }
        As.account("staff-fazhi").get(path).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(path)
                .then()
                .statusCode(404);
    }

    /** @return how many were new for this round; others are under way in the same database */
    private int record(String day) throws SQLException {
        LocalDate today = LocalDate.parse(day);
        BusinessDate.set(today);
        int before = recorded();
        reminders.record(today, Instant.now());
        return recorded() - before;
    }

    private int recorded() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from round_reminder where round = '" + round + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Those of this round that still ask for something. */
    private ValidatableResponse mine(String account) {
        return As.account(account)
                .get(REMINDERS + "?unread=true&limit=200")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.round == '" + round + "' }");
    }

    private void readAll(String account) {
        json(account)
                .body(Map.of())
                .put(REMINDERS + "/read")
                .then()
                .statusCode(200)
                .body("unread", is(0));
    }
}
