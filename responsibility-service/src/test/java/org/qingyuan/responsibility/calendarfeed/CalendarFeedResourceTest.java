package org.qingyuan.responsibility.calendarfeed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CalendarFeedResourceTest {
    @Inject
    DataSource database;

    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2038, 2, 1));
        plan = Plans.published(2038);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void aProgramReadsTheUnitsDueDatesWithoutAToken() throws Exception {
        String id = UUID.randomUUID().toString();
        String path =
                make("staff", id, "UNIT", null, 3).statusCode(201).extract().path("path");
        String text = As.nobody()
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .extract()
                .asString();
        List<String> owed = As.account("staff")
                .get(API + "/obligations?limit=200&to=2039-03-01")
                .then()
                .extract()
                .path("items.id");
        Calendar calendar = parsed(text);
        List<String> events = calendar.getComponents(Component.VEVENT).stream()
                .map(event -> event.getRequiredProperty(Property.UID).getValue())
                .toList();
        assertEquals(
                owed.stream().map(one -> one + "@qingyuan").sorted().toList(),
                events.stream().sorted().toList());
        assertTrue(text.contains("DTSTART;VALUE=DATE:20380331"), text);
        assertTrue(text.contains("BEGIN:VALARM"));
        // Neither the words of a task nor any person: the address may end up elsewhere.
        assertFalse(text.replace("\r\n ", "").contains("每季度"));
        assertFalse(text.contains("郑示例"));
        As.account("staff")
                .get(API + "/calendar-feeds")
                .then()
                .body("find { it.id == '" + id + "' }.usedOn", is("2038-02-01"));
    }

    @Test
    void theSecretIsShownOnceAndOnlyItsHashIsKept() throws SQLException {
        String id = UUID.randomUUID().toString();
        String path = make("staff", id, "PERSON", null, null)
                .statusCode(201)
                .extract()
                .path("path");
        As.account("staff")
                .get(API + "/calendar-feeds")
                .then()
                .body("find { it.id == '" + id + "' }.path", nullValue());
        make("staff", id, "PERSON", null, null).statusCode(409);
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        assertEquals(43, secret.length());
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select to_jsonb(f)::text from calendar_feed f where id = '" + id + "'")) {
            rows.next();
            assertFalse(rows.getString(1).contains(secret));
        }
        String renewed = act("staff", id, "\"0\"").statusCode(200).extract().path("path");
        assertNotEquals(path, renewed);
        As.nobody().get(path).then().statusCode(404);
        As.nobody().get(renewed).then().statusCode(200);
        act("staff", id, "\"0\"").statusCode(412);
        As.account("staff").delete(API + "/calendar-feeds/" + id).then().statusCode(428);
        As.account("staff")
                .header("If-Match", "\"1\"")
                .delete(API + "/calendar-feeds/" + id)
                .then()
                .statusCode(204);
        As.nobody().get(renewed).then().statusCode(404);
        As.nobody().get(API + "/calendars/" + "x".repeat(43) + ".ics").then().statusCode(404);
        As.nobody().get(API + "/calendars/short.ics").then().statusCode(404);
    }

    @Test
    void nobodyMakesOrKeepsCalendarsForOthers() {
        String id = UUID.randomUUID().toString();
        make("staff", id, "UNIT", Fixture.unit("法制室"), null).statusCode(404);
        make("discipline", id, "UNIT", Fixture.unit("法制室"), null).statusCode(201);
        As.account("staff").get(API + "/calendar-feeds").then().body("id", not(hasItem(id)));
        act("staff", id, "\"0\"").statusCode(404);
        As.account("staff")
                .header("If-Match", "\"0\"")
                .delete(API + "/calendar-feeds/" + id)
                .then()
                .statusCode(404);
        make("discipline", UUID.randomUUID().toString(), "UNIT", Fixture.unit("驻局纪检监察组"), null)
                .statusCode(404);
    }

    @Test
    void anotherUnitsDatesAreForPeopleOfTheDisciplineOfficeAndLeadersAlone() throws SQLException {
        // The role alone is not enough: it may be taken away, and the address would not know.
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(Map.of("kind", "UNIT", "name", "履职到期日"));
        body.put("unit", Fixture.unit("法制室"));
        As.token(token -> token.unit(Fixture.unit("政工室"))
                        .person(Fixture.account("staff").person())
                        .roles("staff", "discipline"))
                .contentType("application/json")
                .body(body)
                .put(API + "/calendar-feeds/" + id)
                .then()
                .statusCode(404);
        String path = make("discipline", id, "UNIT", Fixture.unit("法制室"), null)
                .statusCode(201)
                .extract()
                .path("path");
        As.nobody().get(path).then().statusCode(200);
        kindOfDisciplineUnit("GENERAL");
        try {
            As.nobody().get(path).then().statusCode(404);
        } finally {
            kindOfDisciplineUnit("DISCIPLINE");
        }
        As.nobody().get(path).then().statusCode(200);
    }

    private void kindOfDisciplineUnit(String kind) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .executeUpdate("update unit set kind = '" + kind + "' where id = '" + Fixture.unit("纪委") + "'");
        }
    }

    private static ValidatableResponse make(String account, String id, String kind, UUID unit, Integer alarm) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("unit", unit);
        body.put("name", "履职到期日");
        body.put("alarmDays", alarm);
        return As.account(account)
                .contentType("application/json")
                .body(body)
                .put(API + "/calendar-feeds/" + id)
                .then();
    }

    private static ValidatableResponse act(String account, String id, String ifMatch) {
        return As.account(account)
                .header("If-Match", ifMatch)
                .post(API + "/calendar-feeds/" + id + "/address")
                .then();
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
