package org.qingyuan.responsibility.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PublishingResourceTest {

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aPlanWithOpenFlagsIsNotPublished() {
        JsonPath plan = Plans.importSeed(2031);
        Plans.publish(plan, "2031-01-01", "2031-12-31").then().statusCode(409).body("code", is("PLAN_HAS_OPEN_FLAGS"));
    }

    @Test
    void aPlanWithARowThatNobodyReadIsNotPublished() {
        JsonPath plan = Plans.settleAll(Plans.importSeed(2031));
        JsonPath unread = Answer.of(As.account("discipline")
                .header("If-Match", Plans.etag(plan))
                .contentType("application/json")
                .body(Map.of("rows", List.of(plan.getString("rows[3].id")), "read", false))
                .put(API + "/plans/" + plan.getString("id") + "/proofreading")
                .then()
                .statusCode(200)
                .body("openFlags", is(0))
                .body("unreadRows", is(1)));
        Plans.publish(unread, "2031-01-01", "2031-12-31")
                .then()
                .statusCode(409)
                .body("code", is("PLAN_HAS_UNREAD_ROWS"));
    }

    @Test
    void publishingFreezesThePlanAndGeneratesItsYear() {
        JsonPath plan = Plans.settleAll(Plans.importSeed(2032));
        long foreseen = As.account("discipline")
                .get(API + "/plans/" + plan.getString("id") + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("obligations");
        JsonPath published = Answer.of(Plans.publish(plan, "2032-01-01", "2032-12-31")
                .then()
                .statusCode(200)
                .body("state", is("IN_FORCE")));

        long generated = As.account("discipline")
                .get(API + "/plans/" + plan.getString("id") + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("counts.notStarted", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(foreseen, generated);

        As.account("discipline")
                .header("If-Match", Plans.etag(published))
                .contentType("application/json")
                .body(Map.of("flags", List.of(published.getString("rows.flags.flatten()[0].id")), "settled", false))
                .put(API + "/plans/" + plan.getString("id") + "/flags")
                .then()
                .statusCode(409)
                .body("code", is("PLAN_NOT_DRAFT"));
        As.account("staff").get(API + "/plans/" + plan.getString("id")).then().statusCode(200);
        Plans.close(published);
    }

    @Test
    void twoTablesOfOneTitleAreNeverInForceTogether() {
        JsonPath first = Plans.published(2033);
        JsonPath second = Plans.settleAll(Plans.importSeed(2033));
        Plans.publish(second, "2033-06-01", "2033-12-31").then().statusCode(409).body("code", is("PLAN_OVERLAPS"));
        Plans.close(first);
        JsonPath published = Answer.of(
                Plans.publish(second, "2033-06-01", "2033-12-31").then().statusCode(200));
        Plans.close(published);
    }

    @Test
    void everyUnitMeansEveryUnitButTheOneOnTheOtherSide() {
        JsonPath plan = Plans.published(2034);
        // 1.3 row 3: 各业务部门及基层所队 owe four sessions each; 纪委 stands on the other side.
        String row = plan.getString("rows[6].id");
        List<String> owners = obligations(plan, row).getList("items.owner.name");
        assertEquals(
                List.of(
                        "云岫派出所",
                        "出入境管理大队",
                        "刑侦大队",
                        "指挥中心",
                        "星河派出所",
                        "松风派出所",
                        "治安大队",
                        "法制室",
                        "白鹭派出所",
                        "督察大队",
                        "竹影派出所",
                        "经侦大队",
                        "网安大队",
                        "行政服务审批中心公安窗口",
                        "银杏巡逻中队"),
                owners.stream().sorted().distinct().toList());
        obligationsOf(plan, row)
                .body("items.findAll { it.kind == 'RECURRING' }.required.unique()", contains(4))
                .body("items.owner.name", not(hasItem("纪委")));
        Plans.close(plan);
    }

    @Test
    void aLectureIsOwedByEachLeaderAndAMeetingByEachBranch() {
        JsonPath plan = Plans.published(2035);
        JsonPath lectures = obligations(plan, plan.getString("rows[1].id"));
        assertEquals(
                5, lectures.getList("items.findAll { it.ownerKind == 'POST' }").size());
        JsonPath meetings = obligations(plan, plan.getString("rows[8].id"));
        assertEquals(
                10,
                meetings.getList("items.findAll { it.ownerKind == 'BRANCH' }").size());
        Plans.close(plan);
    }

    @Test
    void thePreviewShowsWhatEachPolicyBrings() {
        JsonPath plan = Plans.settleAll(Plans.importSeed(2026));
        JsonPath preview = preview(plan, "validFrom=2026-05-16&validTo=2026-12-31&firstYear=PRO_RATA");
        Map<String, Integer> records =
                preview.getMap("firstYears.collectEntries { [it.firstYear, it.records] }", String.class, Integer.class);
        assertTrue(records.get("PRO_RATA") < records.get("FULL"));
        assertTrue(records.get("FROM_NEXT_WINDOW") < records.get("PRO_RATA"));
        assertEquals(records.get("PRO_RATA"), preview.getInt("records"));
        assertTrue(preview.getInt("reduced") > 0);
        // 2026-05-31 is a Sunday.
        List<Map<String, Object>> months =
                preview.getList("duties.windows.flatten().findAll { it.ends == '2026-05-31' }");
        assertEquals("2026-06-01", months.getFirst().get("due"));
        assertEquals("2026-05-31", months.getFirst().get("dueWritten"));
        assertEquals(0, preview(plan, "dueShift=AS_WRITTEN").getInt("moved"));
        assertEquals(List.of(2027), preview(plan, "dueShift=NEXT_WORKDAY").getList("unpublishedYears"));
        As.account("discipline")
                .get(API + "/plans/" + plan.getString("id") + "/preview?validFrom=2027-01-01")
                .then()
                .statusCode(422)
                .body("code", is("PERIOD_REVERSED"));
    }

    @Test
    void thePreviewSaysWhatIsOverdueAtOnce() {
        JsonPath preview = preview(Plans.settleAll(Plans.importSeed(2026)), "dueShift=AS_WRITTEN");
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        // The months of 3.3 are owed by the same units all year.
        Map<String, Object> months =
                preview.getMap("duties.find { it.windows.size() == 12 && it.obligations == it.owners * 12 }");
        long past = ((List<Map<String, String>>) months.get("windows"))
                .stream()
                        .filter(window -> window.get("due").compareTo(today) < 0)
                        .count();
        assertTrue(past > 0);
        assertEquals(past * ((Number) months.get("owners")).longValue(), ((Number) months.get("overdue")).longValue());
        assertTrue(preview.getLong("overdue") >= ((Number) months.get("overdue")).longValue());
        JsonPath ahead = preview(Plans.settleAll(Plans.importSeed(2033)), "dueShift=AS_WRITTEN");
        assertEquals(0, ahead.getLong("overdue"));
    }

    @Test
    void aPlanInTheMiddleOfTheYearIsPublishedAsItWasPreviewed() {
        JsonPath plan = Plans.settleAll(Plans.importSeed(2036));
        String terms = "validFrom=2036-05-16&validTo=2036-12-31&firstYear=FROM_NEXT_WINDOW&dueShift=PREVIOUS_WORKDAY";
        int foreseen = preview(plan, terms).getInt("obligations");
        JsonPath published = Answer.of(As.account("discipline")
                .header("If-Match", Plans.etag(plan))
                .contentType("application/json")
                .body(Map.of(
                        "validFrom", "2036-05-16",
                        "validTo", "2036-12-31",
                        "reportCycle", "P6M",
                        "firstYear", "FROM_NEXT_WINDOW",
                        "dueShift", "PREVIOUS_WORKDAY"))
                .post(API + "/plans/" + plan.getString("id") + "/publish")
                .then()
                .statusCode(200)
                .body("firstYear", is("FROM_NEXT_WINDOW"))
                .body("dueShift", is("PREVIOUS_WORKDAY")));
        JsonPath first = Answer.of(As.account("discipline")
                .get(API + "/obligations?limit=200&to=2036-06-30&plan=" + plan.getString("id"))
                .then()
                .statusCode(200));
        // 30 June 2036 is a Monday, 31 August a Sunday.
        assertTrue(first.getList("items.findAll { it.kind == 'RECURRING' }.starts").stream()
                .allMatch(day -> String.valueOf(day).compareTo("2036-06-01") >= 0));
        As.account("discipline")
                .get(API + "/obligations?limit=200&from=2036-08-25&to=2036-09-05&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.dueWritten == '2036-08-31' }.due.unique()", contains("2036-08-29"));
        assertEquals(foreseen, generated(plan));
        Plans.close(published);
    }

    @Test
    void anAuditIsOwedByEachLeaderFromAnOwnDay() {
        JsonPath plan = Plans.published(2026);
        List<Map<String, Object>> audits = As.account("discipline")
                .get(API + "/obligations?limit=200&q=审计一次&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.ownerKind == 'POST' }");
        // The directory of the tests knows every post from 2026-01-01; nobody was audited in it.
        assertTrue(!audits.isEmpty());
        audits.forEach(audit -> {
            assertEquals("2026-01-01", audit.get("starts"));
            assertEquals("2027-12-31", audit.get("due"));
        });
        assertEquals(
                audits.size(),
                audits.stream().map(audit -> audit.get("owner")).distinct().count());
        Plans.close(plan);
    }

    private static JsonPath preview(JsonPath plan, String terms) {
        return Answer.of(As.account("discipline")
                .get(API + "/plans/" + plan.getString("id") + "/preview?" + terms)
                .then()
                .statusCode(200));
    }

    private static long generated(JsonPath plan) {
        return As.account("discipline")
                .get(API + "/plans/" + plan.getString("id") + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("counts", Map.class)
                .stream()
                .flatMap(counts -> ((Map<?, ?>) counts).values().stream())
                .mapToLong(count -> ((Number) count).longValue())
                .sum();
    }

    private static JsonPath obligations(JsonPath plan, String row) {
        return obligationsOf(plan, row).extract().jsonPath();
    }

    private static ValidatableResponse obligationsOf(JsonPath plan, String row) {
        return As.account("discipline")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id") + "&row=" + row)
                .then()
                .statusCode(200);
    }
}
