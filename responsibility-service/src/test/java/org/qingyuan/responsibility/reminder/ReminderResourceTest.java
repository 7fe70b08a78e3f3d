package org.qingyuan.responsibility.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
@WithTestResource(ReminderSurroundings.class)
class ReminderResourceTest {
    @Inject
    Reminders reminders;

    private JsonPath plan;

    @BeforeEach
    void aPlanInForce() {
        FixtureDirectory.load().statusCode(200);
        BusinessDate.set(LocalDate.of(2036, 3, 25));
        plan = Plans.published(2036);
    }

    @AfterEach
    void closePlan() {
        Plans.close(plan);
        BusinessDate.reset();
    }

    @Test
    void anInboxIsReadAndNobodyReadsAnothers() {
        run(LocalDate.of(2036, 3, 25));
        long before = unread("staff");
        assertTrue(before > 1);
        JsonPath mine = inbox("staff", true);
        assertEquals(before, mine.getList("items").size());
        String first = mine.getString("items[0].id");
        // Somebody else's reminder stays as it is, whoever names it.
        read("unit-leader", List.of(first));
        assertEquals(before, unread("staff"));
        read("staff", List.of(first)).body("unread", is((int) before - 1));
        read("staff", List.of(first)).body("unread", is((int) before - 1));
        read("staff", null).body("unread", is(0));
        As.account("staff")
                .get(API + "/reminders?limit=200")
                .then()
                .body("items.id", hasItem(first))
                .body("items.readAt", everyItem(notNullValue()));
        As.token(token -> token.bureau("changzhou").roles("staff").person(UUID.randomUUID()))
                .get(API + "/reminders")
                .then()
                .statusCode(200)
                .body("items", is(List.of()));
    }

    @Test
    void aLaterReminderOvertakesTheEarlier() {
        run(LocalDate.of(2036, 3, 25));
        JsonPath early = inbox("staff", true);
        String obligation = early.getString("items.find { it.daysBefore == 7 }.obligation");
        run(LocalDate.of(2036, 3, 30));
        JsonPath late = inbox("staff", true);
        assertEquals(List.of(1), late.getList("items.findAll { it.obligation == '" + obligation + "' }.daysBefore"));
        As.account("staff")
                .get(API + "/reminders?limit=200")
                .then()
                .body("items.findAll { it.obligation == '" + obligation + "' }.daysBefore", contains(1, 7))
                .body("items.findAll { it.obligation == '" + obligation + "' }.overtaken", contains(false, true));
    }

    @Test
    void aReminderNamesTheLeaderOrBranchThatOwesAndNoUnitTwice() {
        run(LocalDate.of(2036, 12, 1));
        int named = 0;
        for (Map<String, Object> one : inbox("staff", true).<Map<String, Object>>getList("items")) {
            JsonPath owed = As.account("staff")
                    .get(API + "/obligations/" + one.get("obligation"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            boolean unit = "UNIT".equals(owed.getString("ownerKind"));
            assertEquals(unit ? null : owed.getString("owner.name"), one.get("owner"), () -> "" + one);
            named += unit ? 0 : 1;
        }
        assertTrue(named > 0, "something that no unit owes");
    }

    @Test
    void settingsOfThePlanDecideWhenAndWhoIsTold() {
        String path = API + "/plans/" + plan.getString("id") + "/reminder-settings";
        As.account("staff")
                .get(path)
                .then()
                .statusCode(200)
                .body("leadDays", is(List.of(30, 7, 1)))
                .body("headAfter", is(3))
                .body("disciplineAfter", is(10))
                .body("quietFrom", startsWith("20:00"))
                .body("version", is(0));
        settings("staff", path, "\"0\"", wanted(List.of(14), 2, null)).statusCode(403);
        settings("discipline", path, null, wanted(List.of(14), 2, null)).statusCode(428);
        settings("discipline", path, "\"0\"", wanted(List.of(14), 5, 5))
                .statusCode(422)
                .body("code", is("ESCALATION_ORDER"));
        Map<String, Object> half = wanted(List.of(14), 2, null);
        half.put("quietTo", null);
        settings("discipline", path, "\"0\"", half).statusCode(422).body("code", is("QUIET_HOURS_INCOMPLETE"));
        settings("discipline", path, "\"0\"", wanted(List.of(400), 2, null)).statusCode(400);
        settings("discipline", path, "\"0\"", wanted(List.of(3, 14, 14), 2, null))
                .statusCode(200)
                .body("leadDays", is(List.of(14, 3)))
                .body("disciplineAfter", nullValue())
                .body("version", is(1));
        settings("discipline", path, "\"0\"", wanted(List.of(14), 2, null)).statusCode(412);

        run(LocalDate.of(2036, 3, 25));
        As.account("staff")
                .get(API + "/reminders?unread=true&limit=200")
                .then()
                .body("items.daysBefore", hasItem(14))
                .body("items.daysBefore", not(hasItem(7)))
                .body("items.daysBefore", not(hasItem(30)));
        run(LocalDate.of(2036, 4, 20));
        As.account("unit-leader").get(API + "/reminders?limit=200").then().body("items.daysBefore", hasItem(-2));
        As.account("discipline-head")
                .get(API + "/reminders?limit=200")
                .then()
                .body(
                        "items.findAll { it.audience == 'DISCIPLINE' && it.plan == '" + plan.getString("id") + "' }",
                        is(List.of()));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void everybodyChoosesAboutTheOwnLetters() {
        String path = API + "/reminder-preference";
        As.account("leader-fazhi")
                .get(path)
                .then()
                .statusCode(200)
                .body("mail", is(true))
                .body("accountAddress", is("leader-fazhi@bureau.test"))
                .body("version", is(0));
        Map<String, Object> elsewhere = Map.of("mail", true, "address", "me@elsewhere.test");
        settings("leader-fazhi", path, "\"0\"", elsewhere).statusCode(422).body("code", is("MAIL_ADDRESS_REFUSED"));
        settings("leader-fazhi", path, null, Map.of("mail", false)).statusCode(428);
        settings("leader-fazhi", path, "\"0\"", Map.of("mail", true, "address", "fzs@bureau.test"))
                .statusCode(200)
                .body("address", is("fzs@bureau.test"))
                .body("version", is(1));
        settings("leader-fazhi", path, "\"0\"", Map.of("mail", false)).statusCode(412);
        settings("leader-fazhi", path, "\"1\"", Map.of("mail", false))
                .statusCode(200)
                .body("mail", is(false));
    }

    @Test
    void endpointsAreRegisteredOnAllowedHostsAndTheirSecretIsShownOnce() {
        for (String url : List.of(
                "http://169.254.169.254/latest/meta-data",
                "http://elsewhere.test/",
                "http://127.0.0.1:1/",
                "ftp://hooks.bureau.test/",
                "http://hooks.bureau.test:8080/",
                "http://hooks.bureau.test@elsewhere.test/",
                "http://elsewhere.test#hooks.bureau.test",
                "file:///etc/passwd",
                "hooks.bureau.test")) {
            hook(UUID.randomUUID().toString(), null, url).statusCode(422).body("code", is("HOOK_URL_REFUSED"));
        }
        String id = UUID.randomUUID().toString();
        String secret = hook(id, null, "https://HOOKS.bureau.test/in")
                .statusCode(201)
                .extract()
                .path("secret");
        assertTrue(secret.startsWith("whsec_"));
        As.account("admin")
                .get(API + "/hook-endpoints")
                .then()
                .body("find { it.id == '" + id + "' }.secret", nullValue());
        hook(id, null, "https://hooks.bureau.test/in").statusCode(428);
        hook(id, "\"7\"", "https://hooks.bureau.test/in").statusCode(412);
        String renewed = As.account("admin")
                .header("If-Match", "\"0\"")
                .post(API + "/hook-endpoints/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .extract()
                .path("secret");
        assertNotEquals(secret, renewed);
        As.token(token -> token.bureau("changzhou").roles("admin"))
                .header("If-Match", "\"1\"")
                .post(API + "/hook-endpoints/" + id + "/secret")
                .then()
                .statusCode(404);
        As.account("admin")
                .post(API + "/hook-endpoints/" + id + "/pings")
                .then()
                .statusCode(202);
        As.account("admin").get(API + "/hook-endpoints").then().body("find { it.id == '" + id + "' }.waiting", is(1));
        hook(id, "\"1\"", "https://hooks.bureau.test/in", false).statusCode(200).body("active", is(false));
    }

    private void run(LocalDate day) {
        BusinessDate.set(day);
        reminders.record("jintan", day, Instant.now());
    }

    private static long unread(String account) {
        return As.account(account)
                .get(API + "/reminders/unread")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("unread");
    }

    private static JsonPath inbox(String account, boolean unread) {
        return Answer.of(As.account(account)
                .get(API + "/reminders?limit=200&unread=" + unread)
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse read(String account, List<String> which) {
        Map<String, Object> body = new HashMap<>();
        body.put("reminders", which);
        return As.account(account)
                .contentType("application/json")
                .body(body)
                .put(API + "/reminders/read")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> wanted(List<Integer> leads, Integer head, Integer discipline) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("leadDays", leads);
        wanted.put("headAfter", head);
        wanted.put("disciplineAfter", discipline);
        wanted.put("quietFrom", "19:30:00");
        wanted.put("quietTo", "08:30:00");
        return wanted;
    }

    private static ValidatableResponse settings(String account, String path, String ifMatch, Map<String, Object> body) {
        var as = As.account(account).contentType("application/json").body(body);
        return (ifMatch == null ? as : as.header("If-Match", ifMatch)).put(path).then();
    }

    private static ValidatableResponse hook(String id, String ifMatch, String url) {
        return hook(id, ifMatch, url, true);
    }

    private static ValidatableResponse hook(String id, String ifMatch, String url, boolean active) {
        return settings(
                "admin", API + "/hook-endpoints/" + id, ifMatch, Map.of("name", "测试平台", "url", url, "active", active));
    }
}
