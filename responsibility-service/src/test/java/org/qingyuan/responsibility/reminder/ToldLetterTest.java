package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.reminder.delivery.DeliveryQueue;
import org.qingyuan.responsibility.reminder.delivery.DeliveryWorker;
import org.qingyuan.responsibility.reminder.delivery.MailSender;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Letters that another service asks for go the way of all letters. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ToldLetterTest {
    /** In Shanghai 10 o'clock: nobody's quiet hours. */
    private static final Instant MORNING = Instant.parse("2035-06-23T02:00:00Z");

    private static final String SUBJECT = "考评自查阶段将于 2035-06-25 截止";

    @Inject
    DeliveryQueue queue;

    @Inject
    MailSender mail;

    @Inject
    DataSource database;

    @Test
    void eachRecipientGetsOneLetterOutsideTheQuietHours() throws Exception {
        FixtureDirectory.load().statusCode(200);
        String letter = UUID.randomUUID().toString();
        Map<String, Object> request = request("jintan", "/rounds/" + letter);
        int recipients = tell(letter, request).statusCode(200).extract().path("recipients");
        tell(letter, request).statusCode(200).body("recipients", is(recipients));
        // No table is in force, or one with the hours of the service.
        assertTrue(afterQuietHours(letter));
        ReminderSurroundings.mail.purgeEmailFromAllMailboxes();
        send(MORNING);
        send(MORNING.plus(Duration.ofHours(1)));
        Set<String> to = new TreeSet<>();
        int letters = 0;
        for (MimeMessage message : ReminderSurroundings.mail.getReceivedMessages()) {
            if (message.getSubject().equals("【清源】" + SUBJECT)) {
                letters++;
                to.add(message.getAllRecipients()[0].toString().replaceAll("@.*", ""));
                String text = message.getContent().toString();
                assertTrue(text.contains("云岫派出所的自查报告尚未上报。") && text.contains("/rounds/" + letter), text);
            }
        }
        assertEquals(recipients, letters);
        assertTrue(to.containsAll(Set.of("staff-yunxiu", "leader-yunxiu", "inspector")), () -> "" + to);
    }

    @Test
    void aLetterLiesInItsBoxOnceAndWhole() throws Exception {
        FixtureDirectory.load().statusCode(200);
        String letter = UUID.randomUUID().toString();
        tell(letter, request("jintan", "/rounds/" + letter)).statusCode(200);
        ReminderSurroundings.mail.purgeEmailFromAllMailboxes();
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Void> run = () -> {
                send(MORNING);
                return null;
            };
            for (var result : replicas.invokeAll(Collections.nCopies(2, run))) {
                result.get();
            }
        }
        send(MORNING.plus(Duration.ofHours(1)));
        List<Post.Letter> box = ReminderSurroundings.post.box("staff-yunxiu@bureau.test").stream()
                .filter(one -> one.text().contains(letter))
                .toList();
        assertEquals(1, box.size());
        assertEquals(
                "<"
                        + value("select id from reminder_delivery where told = '" + letter + "' and recipient = '"
                                + Fixture.account("staff-yunxiu").person() + "'")
                        + "@localhost>",
                box.getFirst().id());
        assertEquals("qingyuan@bureau.test", box.getFirst().from());
        assertEquals("【清源】" + SUBJECT, box.getFirst().subject());
        assertTrue(box.getFirst().text().startsWith("姜样例同志："), box.getFirst().text());
        assertTrue(
                box.getFirst().text().contains("云岫派出所的自查报告尚未上报。"),
                box.getFirst().text());
        // The post takes nothing that others on the way can read.
        assertThrows(MessagingException.class, () -> ReminderSurroundings.post.unencrypted("staff-yunxiu@bureau.test"));
    }

    @Test
    void quietHoursMayLieBeyondMidnight() throws Exception {
        assertEquals("2035-06-24T00:00:00Z", quietUntil("2035-06-23T15:00:00Z", "20:00", "08:00"));
        assertEquals("2035-06-24T00:00:00Z", quietUntil("2035-06-23T23:59:00Z", "20:00", "08:00"));
        assertEquals("2035-06-24T00:01:00Z", quietUntil("2035-06-24T00:01:00Z", "20:00", "08:00"));
        assertEquals("2035-06-24T06:00:00Z", quietUntil("2035-06-24T04:00:00Z", "12:00", "14:00"));
    }

    @Test
    void noLetterLeavesTheBureauOrTheSystem() {
        FixtureDirectory.load().statusCode(200);
        tell(UUID.randomUUID().toString(), request("changzhou", "/rounds"))
                .statusCode(200)
                .body("recipients", is(0));
        tell(UUID.randomUUID().toString(), request("nowhere", "/rounds")).statusCode(404);
        // As long as codes of bureaus may be; that there is no such bureau is found behind the check of the length.
        tell(UUID.randomUUID().toString(), request("a-bureau-with-a-code-of-forty-characters", "/rounds"))
                .statusCode(404);
        for (String path : List.of("//elsewhere.example", "https://elsewhere.example", "/rounds?to=x")) {
            tell(UUID.randomUUID().toString(), request("jintan", path)).statusCode(400);
        }
        As.account("discipline-head")
                .contentType("application/json")
                .body(request("jintan", "/rounds"))
                .put(API + "/told-letters/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> request(String bureau, String path) {
        Map<String, Object> request = new HashMap<>();
        request.put("bureau", bureau);
        request.put("units", List.of(Fixture.unit("云岫派出所")));
        request.put("persons", List.of(Fixture.account("inspector").person()));
        request.put("subject", SUBJECT);
        request.put("content", "云岫派出所的自查报告尚未上报。");
        request.put("path", path);
        return request;
    }

    private static ValidatableResponse tell(String letter, Map<String, Object> request) {
        return As.token(token -> token.bureau(null).roles("fulfilment-notifier"))
                .contentType("application/json")
                .body(request)
                .put(API + "/told-letters/" + letter)
                .then();
    }

    private void send(Instant now) {
        new DeliveryWorker(queue, mail, Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(5)).run();
    }

    private String quietUntil(String moment, String from, String to) throws SQLException {
        String of = "select to_char(quiet_until('%s','%s','%s') at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
        return value(of.formatted(moment, from, to));
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private boolean afterQuietHours(String letter) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select bool_and(next_at = quiet_until(created_at, '20:00', '08:00')) from reminder_delivery
                         where told = '%s'
                        """.formatted(letter))) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
