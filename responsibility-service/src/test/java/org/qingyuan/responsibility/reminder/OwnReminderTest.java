package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.reminder.delivery.DeliveryQueue;
import org.qingyuan.responsibility.reminder.delivery.DeliveryWorker;
import org.qingyuan.responsibility.reminder.delivery.MailSender;
import org.qingyuan.responsibility.roster.RosterJourney;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** What a person owes while another unit keeps its record leads to a page that the person may open. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class OwnReminderTest extends RosterJourney {
    private static final Instant MORNING = Instant.parse("2042-06-15T02:00:00Z");

    @Inject
    Reminders reminders;

    @Inject
    DeliveryQueue queue;

    @Inject
    MailSender mail;

    @Inject
    DataSource database;

    private JsonPath plan;

    @BeforeEach
    void inForce() {
        plan = plan();
    }

    @AfterEach
    void close() {
        Plans.close(plan);
    }

    @Test
    void aRecruitIsLedToTheOwnFileAndTheOfficeToTheObligation() throws Exception {
        String event = event("discipline", added("discipline", officer("NEW_RECRUIT", "姜样例", "2042-06-14")));
        String promise = obligations("discipline", event).getString("items.find { it.act == '廉政承诺' }.id");
        LocalDate day = LocalDate.of(2042, 6, 15);
        BusinessDate.set(day);
        ReminderSurroundings.mail.purgeEmailFromAllMailboxes();
        reminders.record("jintan", day, MORNING);
        assertEquals(List.of(true), inPerson("staff-yunxiu", promise));
        assertEquals(List.of(false), inPerson("staff-jiwei", promise));
        As.account("staff-yunxiu").get(API + "/obligations/" + promise).then().statusCode(404);
        As.account("staff-yunxiu")
                .get(API + "/integrity-files/mine")
                .then()
                .statusCode(200)
                .body("duties.id", hasItem(promise));

        new DeliveryWorker(queue, mail, Clock.fixed(MORNING, ZoneOffset.UTC), Duration.ofMinutes(5)).run();
        String own = letterTo("staff-yunxiu");
        assertTrue(own.contains("/integrity/mine"), own);
        assertFalse(own.contains("/obligations/" + promise), own);
        assertTrue(letterTo("staff-jiwei").contains("/obligations/" + promise));
    }

    @Test
    void theOwnCalendarLeadsToTheOwnFileToo() {
        String event = event("discipline", added("discipline", officer("NEW_RECRUIT", "姜样例", "2042-06-13")));
        String promise = obligations("discipline", event).getString("items.find { it.act == '廉政承诺' }.id");
        assertEquals("/integrity/mine#duties", addressIn("staff-yunxiu", promise));
        assertEquals("/obligations/" + promise, addressIn("staff-jiwei", promise));
    }

    @Test
    void theSecretaryOfAnotherUnitsBranchIsLedToTheOwnFile() throws SQLException {
        String duty = As.account("staff-yunxiu")
                .get(API + "/obligations?limit=200&row=" + plan.getString("rows[8].id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ownerKind == 'BRANCH' }.id");
        UUID before = secretary(database, duty, Fixture.account("staff").person());
        try {
            As.account("staff").get(API + "/obligations/" + duty).then().statusCode(404);
            assertEquals("/integrity/mine#duties", addressIn("staff", duty));
            As.account("staff")
                    .get(API + "/integrity-files/mine")
                    .then()
                    .statusCode(200)
                    .body("duties.find { it.id == '" + duty + "' }.post", containsString("支部"));
            LocalDate day = LocalDate.parse(As.account("staff-yunxiu")
                    .get(API + "/obligations/" + duty)
                    .jsonPath()
                    .getString("due"));
            BusinessDate.set(day.minusDays(2));
            reminders.record("jintan", day.minusDays(2), MORNING);
            assertEquals(
                    List.of(true),
                    Answer.of(As.account("staff")
                                    .get(API + "/reminders?unread=true&limit=200")
                                    .then()
                                    .statusCode(200))
                            .getList("items.findAll { it.obligation == '" + duty + "' }.inPerson"));
        } finally {
            secretary(database, duty, before);
        }
    }

    /** Where the event of an obligation leads in the personal calendar, below the address of the system. */
    private static String addressIn(String account, String obligation) {
        String path = As.account(account)
                .contentType("application/json")
                .body(Map.of("kind", "PERSON", "name", "本人到期日"))
                .put(API + "/calendar-feeds/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        String text = As.nobody().get(path).then().extract().asString().replace("\r\n ", "");
        String event = text.substring(text.indexOf(obligation + "@qingyuan"));
        String url = event.lines()
                .filter(line -> line.startsWith("URL:"))
                .findFirst()
                .orElseThrow();
        return url.replaceFirst("URL:https?://[^/]+", "");
    }

    /** Whether the caller owes it in person: of each reminder that the filters of the list find. */
    private static List<Boolean> inPerson(String account, String obligation) {
        return Answer.of(As.account(account)
                        .get(API + "/reminders?unread=true&limit=200&state=NOT_STARTED&q=廉政承诺")
                        .then()
                        .statusCode(200))
                .getList("items.findAll { it.obligation == '" + obligation + "' }.inPerson");
    }

    private static String letterTo(String account) throws Exception {
        StringBuilder letters = new StringBuilder();
        for (MimeMessage letter : ReminderSurroundings.mail.getReceivedMessages()) {
            if (letter.getRecipients(Message.RecipientType.TO)[0].toString().startsWith(account + "@")) {
                letters.append(letter.getContent());
            }
        }
        return letters.toString();
    }
}
