package org.qingyuan.responsibility.meeting;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** The other two records of 3.2 are filled in from what members and minutes said: nobody types the figures again. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MeetingFillTest extends MeetingJourney {
    private static final String OF_FAZHI = "values.figures.find { it.unit == '%s' }.".formatted(FAZHI);

    @Test
    void minutesAndLinesFillInTheRecordsOfTheHalfYear() {
        String linked = obligation("staff", "绩效考评挂钩");
        String own = obligation("staff-fazhi", "汇总本条线");
        JsonPath before = fill("staff", "minutes-to-appraisal", linked);
        JsonPath ownBefore = fill("staff-fazhi", "conduct-member-analysis", own);

        String id = prepared("2042-06-09");
        step("staff", id, 0, "COLLECT", null).statusCode(200);
        line("staff-fazhi", id, FAZHI, 5, 2).statusCode(200);
        JsonPath ownAfter = fill("staff-fazhi", "conduct-member-analysis", own);
        assertEquals(number(ownBefore, "values.complaints") + 5, number(ownAfter, "values.complaints"));
        assertEquals(number(ownBefore, "values.verified") + 2, number(ownAfter, "values.verified"));
        assertTrue(ownAfter.getString("values.trends").contains("6月：窗口态度"));
        assertTrue(ownAfter.getString("values.results").contains("6月：提醒一人"));
        assertTrue(ownAfter.getString("values.proposals").contains("6月：加强培训"));

        step("staff", id, 1, "HOLD", null).statusCode(200);
        outcome("staff", id, 2, UUID.randomUUID().toString()).statusCode(200);
        assertEquals(
                number(before, "values.minutes"),
                number(fill("staff", "minutes-to-appraisal", linked), "values.minutes"),
                "what is not issued is told to nobody");
        step("staff", id, 3, "ISSUE", "联席〔2042〕9号").statusCode(200);
        JsonPath after = fill("staff", "minutes-to-appraisal", linked);
        assertTrue(after.getBoolean("bureau"));
        assertEquals("2042-01-01", after.getString("from"));
        assertEquals(number(before, "values.minutes") + 1, number(after, "values.minutes"));
        assertEquals(number(before, OF_FAZHI + "verified") + 2, number(after, OF_FAZHI + "verified"));
        assertEquals(1, after.getDouble(OF_FAZHI + "rank"));
        assertEquals(after.getList("values.figures").size(), number(after, "values.unitsLinked"));
    }

    @Test
    void whoReadsNoMeetingsIsToldNothingOfThem() {
        String own = obligation("staff-fazhi", "汇总本条线");
        assertTrue(
                fill("auditor", "conduct-member-analysis", own).getMap("values").isEmpty());
        As.account("staff-yunxiu")
                .get(API + "/register-fills/conduct-member-analysis?obligation=" + own)
                .then()
                .statusCode(404);
        As.account("staff-fazhi")
                .get(API + "/register-fills")
                .then()
                .statusCode(200)
                .body("findAll { it.source == 'MEETING' }.form", hasItem("minutes-to-appraisal"));
    }

    private static int number(JsonPath fill, String path) {
        Number number = fill.get(path);
        return number == null ? 0 : number.intValue();
    }

    private static JsonPath fill(String account, String form, String obligation) {
        return Answer.of(As.account(account)
                .get(API + "/register-fills/" + form + "?obligation=" + obligation)
                .then()
                .statusCode(200));
    }

    private String obligation(String account, String words) {
        return Answer.of(As.account(account)
                        .get(API + "/obligations?limit=200&q=作风建设联席会议&plan=" + plan.getString("id"))
                        .then()
                        .statusCode(200))
                .getString("items.find { it.clause.contains('" + words + "') && it.due == '2042-06-30' }.id");
    }
}
