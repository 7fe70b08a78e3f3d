package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.reorganisation.Reform;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** What becomes of a year's obligations in the table of the next one, and in a new version of that. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NextYearTest {
    private static final SmallTable TABLE = SmallTable.titled("试验局责任分解表")
            .row("1.1、制度", "修订廉政制度。", "纪委", "无", "10月底前")
            .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年");

    private RevisionBureau bureau;

    @BeforeEach
    void inTheOldYear() {
        BusinessDate.set(LocalDate.of(2026, 11, 29));
        bureau = new RevisionBureau();
    }

    @AfterEach
    void realDate() {
        BusinessDate.reset();
    }

    @Test
    void afterAnAuditTheNextIsOwedWithinTwoYears() {
        bureau.directory.make("posts", bureau.headOf(bureau.crime, "2026-01-01"));
        JsonPath old = bureau.published(RevisionBureau.audits());
        JsonPath owed = bureau.obligations(old.getString("id"), "");
        assertEquals(List.of("2027-12-31"), owed.getList("items.due"));
        String audit = owed.getString("items[0].id");
        new Reform(bureau).accepted(bureau.order, audit, "2026-06-01");

        String next = carryOver(old, "STAY");
        JsonPath after = bureau.obligations(next, "");
        assertEquals(List.of("2028-06-01"), after.getList("items.due"));
        assertEquals(List.of("NOT_STARTED"), after.getList("items.state"));
        bureau.discipline().get(API + "/obligations/" + audit).then().body("state", is("DONE"));
    }

    @Test
    void anAuditThatIsStillOpenGoesOn() {
        bureau.directory.make("posts", bureau.headOf(bureau.crime, "2026-01-01"));
        JsonPath old = bureau.published(RevisionBureau.audits());
        String audit = bureau.obligations(old.getString("id"), "").getString("items[0].id");
        String next = carryOver(old, "STAY");
        assertEquals(List.of(audit), bureau.obligations(next, "").getList("items.id"));
    }

    @Test
    void aNewVersionLeavesWhatWasCarriedAndTheYearsOwnBesideEachOther() {
        BusinessDate.set(LocalDate.of(2027, 1, 5));
        String year = carryOver(bureau.published(TABLE), "CARRY");
        JsonPath before = bureau.obligations(year, "&unit=" + bureau.order);
        assertEquals(
                List.of(
                        "2027-03-31",
                        "2027-03-31",
                        "2027-03-31",
                        "2027-03-31",
                        "2027-03-31",
                        "2027-06-30",
                        "2027-09-30",
                        "2027-12-31"),
                before.getList("items.due"));
        JsonPath milestones = bureau.obligations(year, "&unit=" + bureau.discipline);
        assertEquals(List.of("2027-03-31", "2027-11-01"), milestones.getList("items.due"));

        BusinessDate.set(LocalDate.of(2027, 3, 10));
        String version = newVersion(bureau.plan(year), "2027-03-01");
        JsonPath after = bureau.obligations(version, "&unit=" + bureau.order);
        assertEquals(before.getList("items.due"), after.getList("items.due"));
        assertEquals(sorted(before), sorted(after));
        JsonPath still = bureau.obligations(version, "&unit=" + bureau.discipline);
        assertEquals(milestones.getList("items.due"), still.getList("items.due"));
        assertEquals(milestones.getList("items.id"), still.getList("items.id"));
    }

    @Test
    void whatWasOpenedUnderTheOldVersionIsNotOpenedAgain() {
        BusinessDate.set(LocalDate.of(2026, 3, 10));
        JsonPath old = bureau.published(
                SmallTable.titled("试验局责任分解表").row("1.4、谈话", "对新提拔的干部，进行任前廉政知识测试和廉政谈话。", "纪委", "无", "全年"));
        promoted("2026-03-10");
        List<String> opened = bureau.obligations(old.getString("id"), "").getList("items.id");
        assertEquals(2, opened.size());
        BusinessDate.set(LocalDate.of(2026, 3, 15));
        JsonPath draft = bureau.revision(
                SmallTable.titled("试验局责任分解表").row("1.4、谈话", "对新提拔的干部，进行任前廉政知识测试和廉政谈话。", "纪委", "无", "全年"), old);
        bureau.carryOut(draft, "2026-03-01").statusCode(200);
        BusinessDate.set(LocalDate.of(2026, 3, 20));
        promoted("2026-03-20");
        assertEquals(
                2,
                bureau.obligations(draft.getString("id"), "").getList("items").size());
        assertEquals(opened, bureau.obligations(old.getString("id"), "").getList("items.id"));
    }

    @Test
    void whoWasPutOnAListBeforeTheTableCameOwesWithIt() {
        JsonPath old = bureau.published(
                SmallTable.titled("试验局责任分解表").row("1.4、谈话", "对新提拔的干部，进行任前廉政知识测试和廉政谈话。", "纪委", "无", "全年"));
        BusinessDate.set(LocalDate.of(2027, 1, 5));
        promoted("2027-01-05");
        BusinessDate.set(LocalDate.of(2027, 1, 10));
        String next = carryOver(old, "STAY");
        assertEquals(2, bureau.obligations(next, "").getList("items").size());
    }

    @Test
    void whoTookOverSinceTheDraftWasReviewedOwes() {
        JsonPath old =
                bureau.published(SmallTable.titled("试验局责任分解表").row("1.1、分析", "每季度开展廉政风险分析不少于1次。", "刑侦大队", "无", "全年"));
        String draft = draft(old, "STAY");
        BusinessDate.set(LocalDate.of(2027, 1, 4));
        new Reform(bureau)
                .reorganise(
                        bureau.directory.admin(),
                        bureau.crime,
                        Map.of("kind", "MERGE", "successor", bureau.order, "on", "2027-01-01"))
                .statusCode(200);
        carryOut(draft, "2027-01-01").statusCode(200);
        assertEquals(
                List.of(bureau.order.toString()),
                bureau.obligations(draft, "").<String>getList("items.unit.id").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void theNextTableRemindsAsTheOldOne() {
        JsonPath old = bureau.published(TABLE);
        Map<String, Object> settings =
                new HashMap<>(Map.of("leadDays", List.of(15, 3), "quietFrom", "18:00", "quietTo", "09:00"));
        settings.put("headAfter", 5);
        settings.put("disciplineAfter", null);
        bureau.discipline()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(settings)
                .put(API + "/plans/" + old.getString("id") + "/reminder-settings")
                .then()
                .statusCode(200);
        String next = carryOver(old, "STAY");
        bureau.discipline()
                .get(API + "/plans/" + next + "/reminder-settings")
                .then()
                .statusCode(200)
                .body("leadDays", contains(15, 3))
                .body("headAfter", is(5))
                .body("disciplineAfter", is((Object) null))
                .body("quietFrom", is("18:00:00"));
    }

    @Test
    void aNoticeIsCountedForTheTableOfItsDayOrOfTheDayThatItConcerns() {
        JsonPath old =
                bureau.published(SmallTable.titled("试验局责任分解表").row("5.2、督办", "每年开展案件督办工作不少于1次。", "纪委", "无", "全年"));
        String ofOld = bureau.obligations(old.getString("id"), "").getString("items[0].id");
        BusinessDate.set(LocalDate.of(2027, 1, 10));
        String next = carryOver(old, "STAY");
        String ofNew = bureau.obligations(next, "").getString("items[0].id");
        note("督办 一", Map.of("concerns", "2026-12-31")).statusCode(201).body("obligation", is(ofOld));
        assertEquals(
                1,
                bureau.obligations(next, "&state=NOT_STARTED").getList("items").size());
        note("督办 二", Map.of("concerns", "2026-12-31")).statusCode(409).body("code", is("NOTHING_OWED"));
        note("督办 三", Map.of()).statusCode(201).body("obligation", is(ofNew));
    }

    @Test
    void whatIsOverdueInTheOldTableMakesNoNoticeAmbiguous() {
        JsonPath old =
                bureau.published(SmallTable.titled("试验局责任分解表").row("5.2、督办", "每年开展案件督办工作不少于1次。", "纪委", "无", "全年"));
        BusinessDate.set(LocalDate.of(2027, 1, 10));
        String next = carryOver(old, "STAY");
        note("督办 四", Map.of())
                .statusCode(201)
                .body("obligation", is(bureau.obligations(next, "").getString("items[0].id")));
        // The next of the year does not make up for what was left undone in the one before, unless it says so.
        note("督办 五", Map.of()).statusCode(409).body("code", is("NOTHING_OWED"));
        String ofOld = bureau.obligations(old.getString("id"), "&state=OVERDUE").getString("items[0].id");
        note("督办 六", Map.of("concerns", "2026-12-31")).statusCode(201).body("obligation", is(ofOld));
    }

    @Test
    void theOldTablesOwnersAreStillDecidedUntilItsYearEnds() {
        JsonPath old = bureau.published(TABLE);
        carryOver(old, "STAY");
        BusinessDate.set(LocalDate.of(2026, 12, 1));
        bureau.directory.make("units", bureau.directory.unit("网安大队", "OPERATIONAL", 4));
        String changes = API + "/plans/" + old.getString("id") + "/owner-changes?on=";
        bureau.discipline().get(changes + "2026-12-01").then().statusCode(200).body("change", contains("JOINS"));
        BusinessDate.set(LocalDate.of(2027, 1, 1));
        bureau.discipline().get(changes + "2026-12-31").then().statusCode(409).body("code", is("PLAN_NOT_IN_FORCE"));
    }

    private ValidatableResponse note(String reference, Map<String, Object> more) {
        Map<String, Object> notice = new HashMap<>(Map.of(
                "bureau", bureau.directory.code, "item", "5.2", "fulfilledOn", "2027-01-10", "reference", reference));
        notice.putAll(more);
        return As.token(token -> token.bureau(null)
                        .account("service-account-case-service")
                        .roles("fulfilment-notifier"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(notice)
                .post(API + "/fulfilment-notices")
                .then();
    }

    private void promoted(String on) {
        UUID person = bureau.directory.newPerson("33" + on.substring(8), "吴示例", bureau.order);
        Map<String, Object> entry =
                Map.of("kind", "PROMOTED", "person", person, "occurredOn", on, "basis", "政工〔2026〕8号", "note", "");
        bureau.discipline()
                .contentType("application/json")
                .body(entry)
                .put(API + "/roster-entries/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static List<String> sorted(JsonPath obligations) {
        return obligations.<String>getList("items.id").stream().sorted().toList();
    }

    private String carryOver(JsonPath old, String unfinished) {
        String draft = draft(old, unfinished);
        carryOut(draft, "2027-01-01").statusCode(200);
        return draft;
    }

    private String draft(JsonPath old, String unfinished) {
        List<Map<String, Object>> rows = old.<String>getList("rows.id").stream()
                .map(row -> Map.<String, Object>of("row", row, "choice", "REPEAT", "unfinished", unfinished))
                .toList();
        return bureau.discipline()
                .contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "/plans/" + old.getString("id") + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .path("plan");
    }

    private String newVersion(JsonPath old, String on) {
        String draft = bureau.revision(TABLE, old).getString("id");
        carryOut(draft, on).statusCode(200);
        return draft;
    }

    private ValidatableResponse carryOut(String draft, String on) {
        return bureau.discipline()
                .header("If-Match", etag(bureau.plan(draft)))
                .contentType("application/json")
                .body(Map.of("on", on, "validTo", "2027-12-31", "carriedDue", "2027-03-31", "reason", "结转"))
                .post(API + "/plans/" + draft + "/revision/carry-out")
                .then();
    }
}
