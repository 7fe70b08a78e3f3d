package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 公开目录: which due date a publication answers, and what the record of the year counts. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DisclosureTest extends RegisterJourney {
    @Test
    void oneMorePublicationOfThePeriodAnswersNoFurtherDate() {
        BusinessDate.set(LocalDate.of(2043, 6, 5));
        JsonPath before = fill(2043);
        String id = disclosure("2043-01-31");
        published(id, "2043-01-20", "内网").body("due", is("2043-02-28"));
        published(id, "2043-01-25", "公开栏")
                .body("notes[0].answeredDue", nullValue())
                .body("notes[0].late", is(false))
                .body("due", is("2043-02-28"));
        published(id, "2043-01-31", "会议").body("due", is("2043-02-28"));
        // What was missed is answered afterwards, by a note that says so.
        noteFor("staff-fazhi", id, "2043-06-05", "2043-02-28", Map.of("carrier", "内网", "address", "内网首页"))
                .statusCode(200)
                .body("notes[0].late", is(true))
                .body("due", is("2043-03-31"));
        JsonPath after = fill(2043);
        assertEquals(before.getInt("values.due") + 5, after.getInt("values.due"));
        assertEquals(before.getInt("values.made") + 2, after.getInt("values.made"));
        assertEquals(before.getInt("values.late") + 4, after.getInt("values.late"));
        assertTrue(after.getList("values.media").containsAll(List.of("内网", "公开栏", "会议")));
    }

    @Test
    void oneMissedMonthMakesNoOtherOneLate() {
        BusinessDate.set(LocalDate.of(2046, 12, 31));
        JsonPath before = fill(2046);
        BusinessDate.set(LocalDate.of(2046, 1, 4));
        String id = disclosure("2046-01-31");
        for (int month = 2; month <= 12; month++) {
            LocalDate day = LocalDate.of(2046, month, 20);
            BusinessDate.set(day);
            published(id, day.toString(), "内网")
                    .body(
                            "notes[0].answeredDue",
                            is(day.withDayOfMonth(day.lengthOfMonth()).toString()))
                    .body("notes[0].late", is(false))
                    .body("overdue", is(false));
        }
        BusinessDate.set(LocalDate.of(2046, 12, 31));
        read("staff-fazhi", id).body("openDues", contains("2046-01-31"));
        JsonPath after = fill(2046);
        assertEquals(before.getInt("values.due") + 12, after.getInt("values.due"));
        assertEquals(before.getInt("values.made") + 11, after.getInt("values.made"));
        assertEquals(before.getInt("values.late") + 1, after.getInt("values.late"));

        Map<String, Object> values = Map.of("carrier", "公开栏", "address", "办证大厅");
        noteFor("staff-fazhi", id, "2046-12-20", "2046-02-28", values)
                .statusCode(422)
                .body("code", is("REGISTER_DUE_NOT_OPEN"))
                .body("errors.field", contains("answers"));
        UUID note = UUID.randomUUID();
        noteFor("staff-fazhi", id, note, "2046-12-20", "2046-01-31", values)
                .statusCode(200)
                .body("openDues", empty())
                .body("due", is("2047-01-31"));
        noteFor("staff-fazhi", id, note, "2046-12-20", "2046-01-31", values).statusCode(200);
        noteFor("staff-fazhi", id, note, "2046-12-20", "2046-02-28", values).statusCode(409);
        JsonPath made = fill(2046);
        assertEquals(before.getInt("values.made") + 12, made.getInt("values.made"));
        assertEquals(before.getInt("values.late") + 1, made.getInt("values.late"));
    }

    @Test
    void whatHappensOnceIsAnsweredLate() {
        BusinessDate.set(LocalDate.of(2047, 3, 1));
        String id = disclosure("2047-02-01", "一次性");
        published(id, "2047-02-20", "会议")
                .body("notes[0].answeredDue", is("2047-02-01"))
                .body("notes[0].late", is(true))
                .body("due", nullValue());
        published(id, "2047-03-01", "会议").body("notes[0].answeredDue", nullValue());
    }

    @Test
    void whoPublishesNothingMissesEveryDate() {
        LocalDate november = LocalDate.of(2044, 11, 29);
        LocalDate lastDay = LocalDate.of(2044, 12, 31);
        LocalDate nextYear = LocalDate.of(2045, 1, 10);
        List<LocalDate> days = List.of(november, lastDay, nextYear);
        List<int[]> before = days.stream().map(DisclosureTest::dueAndLate).toList();
        BusinessDate.set(LocalDate.of(2044, 1, 4));
        String id = disclosure("2044-01-31");
        List<int[]> expected = List.of(new int[] {10, 10}, new int[] {12, 11}, new int[] {12, 12});
        for (int i = 0; i < days.size(); i++) {
            int[] after = dueAndLate(days.get(i));
            assertEquals(before.get(i)[0] + expected.get(i)[0], after[0], days.get(i)::toString);
            assertEquals(before.get(i)[1] + expected.get(i)[1], after[1], days.get(i)::toString);
        }
        act("discipline", id, RegisterAct.CLOSE, "不再公开").statusCode(200);
        assertEquals(before.get(2)[1] + 12, dueAndLate(nextYear)[1]);
    }

    private static int[] dueAndLate(LocalDate today) {
        BusinessDate.set(today);
        JsonPath fill = fill(2044);
        return new int[] {fill.getInt("values.due"), fill.getInt("values.late")};
    }

    /** Due every month from a day on. */
    private static String disclosure(String first) {
        return disclosure(first, "每月");
    }

    private static String disclosure(String first, String frequency) {
        String id = draft(
                "staff-fazhi",
                RegisterKind.DISCLOSURE,
                "警务公开",
                Map.of("content", "月度办案数据", "scope", "社会公开", "carrier", "互联网", "frequency", frequency, "due", first));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        act("discipline", id, RegisterAct.CONFIRM, null).statusCode(200).body("due", is(first));
        return id;
    }

    private static ValidatableResponse published(String id, String heldOn, String carrier) {
        return note("staff-fazhi", id, heldOn, Map.of("carrier", carrier, "address", "内网首页"))
                .statusCode(200);
    }

    private static JsonPath fill(int year) {
        return get(
                "staff-fazhi", "/register-fills/disclosure-by-catalogue?year=" + year + "&unit=" + Fixture.unit("法制室"));
    }
}
