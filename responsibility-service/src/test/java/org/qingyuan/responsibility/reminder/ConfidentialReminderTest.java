package org.qingyuan.responsibility.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What only 纪委 and the head of a person's unit may know is told to them alone, and leaves by no door. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ConfidentialReminderTest extends RosterJourney {
    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = Plans.published(2042);
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void aBadSignIsToldToTheHeadAndToTheDisciplineOffice() throws Exception {
        String event = event("discipline", added("discipline", officer("BAD_SIGN", "姜样例", "2042-06-10")));
        String obligation = obligations("discipline", event).getString("items[0].id");
        LocalDate late = LocalDate.of(2042, 12, 28);
        BusinessDate.set(late);
        reminders.record("jintan", late, Instant.now());
        Set<UUID> told = new TreeSet<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select distinct recipient from reminder where obligation = '" + obligation + "'")) {
            while (rows.next()) {
                told.add(rows.getObject(1, UUID.class));
            }
        }
        assertTrue(told.contains(Fixture.account("leader-yunxiu").person()), told.toString());
        assertTrue(told.contains(Fixture.account("discipline").person()), told.toString());
        assertFalse(told.contains(Fixture.account("staff-yunxiu").person()), "nor the person concerned");
        UUID office = Fixture.unit("纪委");
        long others = Fixture.bureau().people().stream()
                .filter(person -> told.contains(person.id()))
                .filter(person -> !person.unit().equals(office))
                .filter(person ->
                        !person.id().equals(Fixture.account("leader-yunxiu").person()))
                .count();
        assertEquals(0, others);
        assertFalse(calendar().contains(obligation), "a secret address is no place for it");

        UUID head = Fixture.account("leader-yunxiu").person();
        assertTrue(inbox(head, "云岫派出所").contains(obligation));
        List<UUID> units = obligationsUnits(inboxOf(head, "云岫派出所"));
        assertTrue(units.contains(Fixture.unit("云岫派出所")), () -> "" + units);
        // Moved to another unit: what that one's people may not know stands in the inbox no more, nor is it counted.
        assertFalse(inbox(head, "法制室").contains(obligation));
        assertFalse(obligationsUnits(inboxOf(head, "法制室")).contains(Fixture.unit("云岫派出所")));
        assertTrue(unread(head, "法制室") < unread(head, "云岫派出所"));
        // People of 纪委 without a role of it are told of what other units let lie, as long as they are there.
        UUID officer = Fixture.account("staff-jiwei").person();
        assertTrue(inboxOf(officer, "纪委").getList("items.audience").contains("DISCIPLINE"));
        assertFalse(obligationsUnits(inboxOf(officer, "法制室")).contains(Fixture.unit("云岫派出所")));
        assertFalse(inbox(officer, "法制室").contains(obligation));
        assertTrue(unread(officer, "法制室") < unread(officer, "纪委"));
    }

    private static RequestSpecification as(UUID person, String unit) {
        return As.token(token -> token.unit(Fixture.unit(unit)).person(person).roles("staff", "unit-leader"));
    }

    private static JsonPath inboxOf(UUID person, String unit) {
        return Answer.of(as(person, unit)
                .get(API + "/reminders?unread=true&limit=200")
                .then()
                .statusCode(200));
    }

    private static List<String> inbox(UUID person, String unit) {
        return inboxOf(person, unit).getList("items.obligation");
    }

    /** Of what no person or post owes. */
    private static List<UUID> obligationsUnits(JsonPath inbox) {
        return inbox.<String>getList("items.findAll { it.owner == null }.unit.id").stream()
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private static int unread(UUID person, String unit) {
        return as(person, unit)
                .get(API + "/reminders/unread")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    private static String calendar() {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "UNIT");
        body.put("unit", Fixture.unit("云岫派出所"));
        body.put("name", "到期日");
        String path = As.account("leader-yunxiu")
                .contentType("application/json")
                .body(body)
                .put(API + "/calendar-feeds/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        return As.nobody().get(path).then().statusCode(200).extract().asString();
    }
}
