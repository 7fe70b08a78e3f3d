package org.qingyuan.responsibility.reminder;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
