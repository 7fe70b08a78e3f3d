package org.qingyuan.responsibility.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
