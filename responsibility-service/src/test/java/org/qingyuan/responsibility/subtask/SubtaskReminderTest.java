package org.qingyuan.responsibility.subtask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.reminder.ReminderSurroundings;
import org.qingyuan.responsibility.reminder.Reminders;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Whoever was given a part is told of its own day, in the inbox and in the calendar, until it is ticked off. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class SubtaskReminderTest extends PlanInForce {
    private static final String STUDY = "items.find { it.required == 2 }.";
    private static final LocalDate DAY = LocalDate.of(2044, 5, 27);

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    SubtaskReminderTest() {
        super(DAY);
    }

    @Test
    void theAssigneeIsToldOfTheDayOfTheSubtask() {
        String study = As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[0].id"))
                .then()
                .extract()
                .path("items.find { it.required == 2 }.id");
        String unit = plan.getString("rows[0].responsible[0].unit.id");
        String head = As.account("staff")
                .get(API + "/posts?limit=200&unit=" + unit)
                .then()
                .extract()
                .path("items.find { it.title == '主任' && it.unit == '" + unit + "' }.id");
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of("title", "拟定学习计划", "assigneeKind", "POST", "assignee", head, "due", "2044-06-01"))
                .put(API + "/obligations/" + study + "/subtasks/" + id)
                .then()
                .statusCode(201);
        reminders.record("jintan", DAY, Instant.parse("2044-05-27T02:00:00Z"));
        assertEquals(List.of("拟定学习计划"), told("unit-leader", study));
        assertEquals(List.of(), told("staff", study));
        assertTrue(calendar("unit-leader").contains(id + "@qingyuan"));
        assertTrue(!calendar("staff").contains(id + "@qingyuan"));
        int unread = unread("unit-leader");

        // The first day late is another stage, which takes the place of the one before.
        LocalDate late = LocalDate.of(2044, 6, 2);
        BusinessDate.set(late);
        reminders.record("jintan", late, Instant.parse("2044-06-02T02:00:00Z"));
        assertEquals(List.of("拟定学习计划", "拟定学习计划"), told("unit-leader", study));
        As.account("unit-leader")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "TICK"))
                .post(API + "/obligations/" + study + "/subtasks/" + id + "/acts")
                .then()
                .statusCode(200);
        assertTrue(unread("unit-leader") < unread);
    }

    @Test
    void noOtherSystemIsToldOfAPart() throws SQLException {
        UUID endpoint = UUID.randomUUID();
        As.account("admin")
                .contentType("application/json")
                .body(Map.of("name", "办公平台", "url", "https://hooks.bureau.test/in", "active", true))
                .put(API + "/hook-endpoints/" + endpoint)
                .then()
                .statusCode(201);
        JsonPath study = study();
        LocalDate due = LocalDate.parse(study.getString(STUDY + "due"));
        part(study.getString(STUDY + "id"), "汇总学习心得", due);
        BusinessDate.set(due);
        reminders.record("jintan", due, Instant.parse(due + "T02:00:00Z"));
        assertEquals(0, called(endpoint, "= 'ASSIGNEE'"));
        assertTrue(called(endpoint, "<> 'ASSIGNEE'") > 0);
    }

    private long called(UUID endpoint, String audience) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("""
                                select count(*) from reminder_delivery d
                                  join reminder_delivery_line l on l.delivery = d.id
                                  join reminder r on r.id = l.reminder
                                 where d.endpoint = '%s' and r.audience %s
                                """.formatted(endpoint, audience))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Who answers for the obligation and has a part of the same day is told of both, and of the obligation after the tick. */
    @Test
    void aPartOfTheSameDayDoesNotStandForTheObligation() {
        JsonPath study = study();
        String obligation = study.getString(STUDY + "id");
        LocalDate due = LocalDate.parse(study.getString(STUDY + "due"));
        String id = part(obligation, "整理学习材料", due);
        BusinessDate.set(due);
        reminders.record("jintan", due, Instant.parse(due + "T02:00:00Z"));
        reminders.record("jintan", due, Instant.parse(due + "T02:05:00Z"));
        assertEquals(List.of("整理学习材料"), told("staff", obligation));
        assertEquals(1, open("staff", obligation));
        As.account("staff")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("act", "TICK"))
                .post(API + "/obligations/" + obligation + "/subtasks/" + id + "/acts")
                .then()
                .statusCode(200);
        assertEquals(1, open("staff", obligation));
    }

    /** The obligation's own day is another one: its reminder does not stand for that of the part. */
    @Test
    void theObligationsDayDoesNotTakeThePlaceOfThePart() {
        JsonPath study = study();
        String obligation = study.getString(STUDY + "id");
        LocalDate due = LocalDate.parse(study.getString(STUDY + "due"));
        part(obligation, "拟订方案", LocalDate.of(2044, 6, 1));
        LocalDate late = LocalDate.of(2044, 6, 2);
        BusinessDate.set(late);
        reminders.record("jintan", late, Instant.parse("2044-06-02T02:00:00Z"));
        assertEquals(1, open("staff", "ASSIGNEE", obligation));
        BusinessDate.set(due);
        reminders.record("jintan", due, Instant.parse(due + "T02:00:00Z"));
        assertEquals(1, open("staff", "OWNER", obligation));
        assertEquals(1, open("staff", "ASSIGNEE", obligation));
    }

    /** Among it what the office answers for. */
    private JsonPath study() {
        return Answer.of(As.account("staff")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[0].id"))
                .then()
                .statusCode(200));
    }

    /** Given to the clerk who writes it down, and answers for the obligation as well. */
    private String part(String obligation, String title, LocalDate due) {
        String unit = plan.getString("rows[0].responsible[0].unit.id");
        String clerk = As.account("staff")
                .get(API + "/posts?limit=200&unit=" + unit)
                .then()
                .extract()
                .path("items.find { it.title == '民警' && it.unit == '" + unit + "' }.person");
        String id = UUID.randomUUID().toString();
        As.account("staff")
                .contentType("application/json")
                .body(Map.of("title", title, "assigneeKind", "PERSON", "assignee", clerk, "due", due.toString()))
                .put(API + "/obligations/" + obligation + "/subtasks/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static int open(String account, String obligation) {
        return open(account, "OWNER", obligation);
    }

    private static int open(String account, String audience, String obligation) {
        return Answer.of(As.account(account)
                        .get(API + "/reminders?limit=200&unread=true")
                        .then()
                        .statusCode(200))
                .getList("items.findAll { it.audience == '" + audience + "' && it.obligation == '" + obligation + "' }")
                .size();
    }

    private static List<String> told(String account, String obligation) {
        JsonPath inbox = Answer.of(
                As.account(account).get(API + "/reminders?limit=200").then().statusCode(200));
        return inbox.getList(
                "items.findAll { it.audience == 'ASSIGNEE' && it.obligation == '" + obligation + "' }.clause");
    }

    private static int unread(String account) {
        return As.account(account)
                .get(API + "/reminders/unread")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    private static String calendar(String account) {
        Map<String, Object> feed = new HashMap<>(Map.of("kind", "PERSON", "name", "我的"));
        String path = As.account(account)
                .contentType("application/json")
                .body(feed)
                .put(API + "/calendar-feeds/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        return As.nobody().get(path).then().statusCode(200).extract().asString().replace("\r\n ", "");
    }
}
