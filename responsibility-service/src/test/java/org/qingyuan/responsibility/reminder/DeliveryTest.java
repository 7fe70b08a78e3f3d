package org.qingyuan.responsibility.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.responsibility.reminder.delivery.DeliveryQueue;
import org.qingyuan.responsibility.reminder.delivery.DeliveryWorker;
import org.qingyuan.responsibility.reminder.delivery.HookSender;
import org.qingyuan.responsibility.reminder.delivery.MailSender;
import org.qingyuan.responsibility.reminder.delivery.Sender;
import org.qingyuan.responsibility.reminder.entry.EntryReminders;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Letters and calls go out at least once, whichever step a replica dies at, and always under the same id. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class DeliveryTest {
    private static final LocalDate DAY = LocalDate.of(2035, 6, 23);
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** In Shanghai 10 o'clock: nobody's quiet hours. */
    private static final Instant MORNING = Instant.parse("2035-06-23T02:00:00Z");

    @Inject
    Reminders reminders;

    @Inject
    EntryReminders entries;

    @Inject
    DeliveryQueue queue;

    @Inject
    MailSender mail;

    @Inject
    HookSender hooks;

    @Inject
    DataSource database;

    private JsonPath plan;
    private String entry;
    private LocalDate reviewed;
    private String endpoint;
    private String secret;

    @BeforeEach
    void somethingToSend() throws Exception {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(DAY);
        // What other tests left waiting must not stand in the way of the steps that are counted here.
        worker(mail, MORNING, -1).run();
        worker(hooks, MORNING, -1).run();
        plan = Plans.publish(
                        Plans.settleAll(SmallTable.titled("投递演练责任表")
                                .row("1.1、学习", "每半年集中学习不少于1次。", "法制室", "无", "全年")
                                .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "政工室", "法制室", "全年")
                                .row("1.3、会议", "每月召开联席会议。", "纪委", "无", "全年")
                                .importAs(As.account("discipline"), 2035)),
                        "2035-01-01",
                        "2035-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        entry = RegisterJourney.confirmed("提醒投递" + System.nanoTime(), "高");
        reviewed = LocalDate.parse(As.account("staff-fazhi")
                .get(API + "/register-entries/" + entry)
                .then()
                .extract()
                .path("due"));
        endpoint = UUID.randomUUID().toString();
        secret = As.account("admin")
                .contentType("application/json")
                .body(Map.of("name", "办公平台", "url", ReminderSurroundings.hookUrl, "active", true))
                .put(API + "/hook-endpoints/" + endpoint)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        ReminderSurroundings.mail.purgeEmailFromAllMailboxes();
        ReminderSurroundings.CALLS.clear();
        ReminderSurroundings.ANSWER.set(204);
        reminders.record("jintan", DAY, MORNING);
        // Whatever is due in the registers by then: two replicas, twice each.
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Long> run = () -> entries.record("jintan", reviewed.minusDays(20), MORNING);
            for (var result : replicas.invokeAll(Collections.nCopies(4, run))) {
                result.get();
            }
        }
    }

    @AfterEach
    void putAway() {
        ReminderSurroundings.ANSWER.set(204);
        Plans.close(plan);
        BusinessDate.reset();
        As.account("admin")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("name", "办公平台", "url", ReminderSurroundings.hookUrl, "active", false))
                .put(API + "/hook-endpoints/" + endpoint)
                .then()
                .statusCode(200);
    }

    @Test
    void lettersGoOutWhicheverStepAReplicaDiesAt() throws Exception {
        Set<String> expected = waiting("MAIL");
        assertTrue(expected.size() >= 5, () -> "too few to tell anything: " + expected);
        dieAtEveryStep(mail);
        List<String> ids = new ArrayList<>();
        for (MimeMessage letter : ReminderSurroundings.mail.getReceivedMessages()) {
            ids.add(letter.getMessageID());
        }
        Set<String> wanted =
                expected.stream().map(id -> "<" + id + "@localhost>").collect(Collectors.toSet());
        assertEquals(wanted, new TreeSet<>(ids));
        assertTrue(ids.size() > wanted.size(), "some were repeated, under the same id");
        List<String> ofEntry = new ArrayList<>();
        int ofObligations = 0;
        for (MimeMessage letter : ReminderSurroundings.mail.getReceivedMessages()) {
            // As it came over SMTP: words of more than ASCII are encoded on the wire and whole at the other end.
            assertTrue(letter.getHeader("Subject")[0].startsWith("=?UTF-8?"), letter.getHeader("Subject")[0]);
            assertTrue(letter.getContentType().toLowerCase(Locale.ROOT).contains("charset=utf-8"));
            String text = String.valueOf(letter.getContent());
            if (text.contains("/obligations/")) {
                ofObligations++;
                assertTrue(letter.getSubject().matches("【清源】\\d+ 项履职事项.+"), letter.getSubject());
                assertTrue(text.matches("(?s)\\p{IsHan}+同志：.+到期日 2035-\\d\\d-\\d\\d，.+本邮件由系统自动发出，请勿回复。\\s*"), text);
            }
            if (text.contains("/registers/risk/points/" + entry)) {
                assertTrue(letter.getSubject().contains("台账事项"), letter.getSubject());
                assertTrue(text.contains("廉政风险点"), text);
                ofEntry.add(letter.getMessageID());
            }
        }
        assertTrue(ofObligations > 0, "letters of obligations too");
        // Each of the unit's people has one letter with it, however often it came.
        assertEquals(
                column("select count(*) from register_reminder where entry = '" + entry + "'"),
                Set.of(String.valueOf(Set.copyOf(ofEntry).size())));
        assertEquals(Set.of(), waiting("MAIL"));
    }

    @Test
    void callsGoOutWhicheverStepAReplicaDiesAt() throws Exception {
        Set<String> expected = waiting("HOOK");
        dieAtEveryStep(hooks);
        assertEquals(
                expected,
                ReminderSurroundings.CALLS.stream()
                        .map(call -> call.headers().get("webhook-id"))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), waiting("HOOK"));
        List<String> ofEntry = ReminderSurroundings.CALLS.stream()
                .filter(call -> call.body().contains(entry))
                .map(ReminderSurroundings.Call::body)
                .distinct()
                .toList();
        assertEquals(1, ofEntry.size(), "one call for the unit");
        JsonPath told = JsonPath.from(ofEntry.getFirst());
        assertEquals("register-reminders.recorded", told.getString("type"));
        assertEquals("廉政风险点", told.getString("data.reminders.find { it.entry == '" + entry + "' }.register"));
        assertTrue(!ofEntry.getFirst().contains("提醒投递"), "a title stays inside");
        for (ReminderSurroundings.Call call : ReminderSurroundings.CALLS) {
            assertEquals(signature(call), call.headers().get("webhook-signature"));
            Duration age = Duration.between(
                    Instant.ofEpochSecond(Long.parseLong(call.headers().get("webhook-timestamp"))), Instant.now());
            assertTrue(age.abs().compareTo(Duration.ofMinutes(1)) < 0, "a receiver can refuse old calls");
        }
        // The body of one id is the same at each attempt.
        assertEquals(
                expected.size(),
                ReminderSurroundings.CALLS.stream()
                        .map(call -> call.headers().get("webhook-id") + call.body())
                        .distinct()
                        .count());
    }

    @Test
    void aReceiverThatRefusesIsTriedAgainEverLaterAndThenGivenUp() throws Exception {
        ReminderSurroundings.ANSWER.set(503);
        Set<String> all = waiting("HOOK");
        Instant now = MORNING;
        for (int attempt = 1; attempt <= 9; attempt++) {
            worker(hooks, now, -1).run();
            assertEquals(all.size() * attempt, ReminderSurroundings.CALLS.size());
            worker(hooks, now.plusSeconds(30), -1).run();
            assertEquals(all.size() * attempt, ReminderSurroundings.CALLS.size(), "not before its time");
            now = now.plus(Duration.ofDays(2));
        }
        assertEquals(Set.of(), waiting("HOOK"));
        As.account("admin")
                .get(API + "/hook-endpoints")
                .then()
                .body("find { it.id == '" + endpoint + "' }.givenUp", org.hamcrest.Matchers.is(all.size()))
                .body("find { it.id == '" + endpoint + "' }.problem", org.hamcrest.Matchers.is("HTTP 503"));
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        ReminderSurroundings.ANSWER.set(302);
        worker(hooks, MORNING, -1).run();
        assertEquals(waiting("HOOK").size(), ReminderSurroundings.CALLS.size());
    }

    /** For each step a replica dies at there is a fresh one; then another goes on once the lease is over. */
    private void dieAtEveryStep(Sender sender) {
        Instant now = MORNING;
        for (int step = 0; step < 14; step++) {
            try {
                worker(sender, now, step).run();
            } catch (Crashing.Crash e) {
                // As meant.
            }
            now = now.plus(LEASE);
        }
        worker(sender, now.plus(LEASE), -1).run();
    }

    private DeliveryWorker worker(Sender sender, Instant now, int dieAt) {
        Crashing crashing = new Crashing(dieAt);
        return new DeliveryWorker(
                crashing.around(DeliveryQueue.class, queue),
                crashing.around(Sender.class, sender),
                Clock.fixed(now, ZoneOffset.UTC),
                LEASE);
    }

    private Set<String> waiting(String channel) throws SQLException {
        return column("select id from reminder_delivery where settled_at is null and channel = '" + channel
                + "' and (plan = '" + plan.getString("id")
                + "' or plan is null and (endpoint = '" + endpoint + "' or recipient is not null))");
    }

    private Set<String> column(String sql) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** As a receiver works it out, from nothing but what was shown once. */
    private String signature(ReminderSurroundings.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed =
                call.headers().get("webhook-id") + "." + call.headers().get("webhook-timestamp") + "." + call.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
