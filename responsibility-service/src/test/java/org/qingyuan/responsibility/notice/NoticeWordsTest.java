package org.qingyuan.responsibility.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** Which duty a notice is for, and what it brings along. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NoticeWordsTest extends NoticeJourney {
    /** What a round tells, in its order, is counted for each duty of mechanism 6 without a person naming one. */
    @Test
    void theWordsOfANoticeNameItsDuty() {
        String discipline = Fixture.unit("纪委").toString();
        // 纪委 owes a self-inspection and the inspection: the unit alone does not tell them apart.
        Map<String, Object> own = notice("6.3", "2042-06-10", "自查报告 一");
        own.put("unit", discipline);
        note(UUID.randomUUID().toString(), own).statusCode(409).body("code", is("FULFILMENT_AMBIGUOUS"));
        own.put("clauseWords", List.of("自查"));
        clause(note(UUID.randomUUID().toString(), own), "自查报告");
        // Done is done: another notice of the same words does not slip into what is left of the item.
        own.put("reference", "自查报告 二");
        note(UUID.randomUUID().toString(), own).statusCode(409).body("code", is("NOTHING_OWED"));
        for (String words : List.of("班子成员履行", "建设及执行", "工作机构", "认可情况")) {
            Map<String, Object> checked = notice("6.2", "2042-06-10", "检查考评 " + words);
            checked.put("clauseWords", List.of(words, "本表没有的话"));
            clause(note(UUID.randomUUID().toString(), checked), words);
        }
        Map<String, Object> unheard = notice("6.4", "2042-06-10", "考评通报 一");
        unheard.put("clauseWords", List.of("公 告"));
        note(UUID.randomUUID().toString(), unheard)
                .statusCode(409)
                .body("code", is("FULFILMENT_AMBIGUOUS"))
                .body("duties.clause", hasSize(2));
        unheard.put("clauseWords", List.of("通 报"));
        clause(note(UUID.randomUUID().toString(), unheard), "及时通报");
        // Without words the next circular would be taken for an admonishing talk.
        unheard.put("reference", "考评通报 二");
        note(UUID.randomUUID().toString(), unheard).statusCode(409).body("code", is("NOTHING_OWED"));
        Map<String, Object> talk = notice("6.4", "2042-06-10", "诫勉谈话 一");
        talk.put("clauseWords", List.of("诫勉谈话"));
        clause(note(UUID.randomUUID().toString(), talk), "诫勉谈话");
        Map<String, Object> inspected = notice("6.3", "2042-06-10", "考评结果公开");
        inspected.put("clauseWords", List.of("检查组", "综合评价"));
        clause(note(UUID.randomUUID().toString(), inspected), "检查组");
    }

    /** A round sends the reports of all units under one reference: what each of two owes is counted for each, what they owe together once. */
    @Test
    void whatTwoUnitsSendUnderOneReferenceIsEachsOwn() {
        Map<String, Object> report = notice("6.3", "2042-06-10", "自查报告 三");
        report.put("clauseWords", List.of("自查"));
        JsonPath legal = counted(report, "法制室");
        JsonPath station = counted(report, "云岫派出所");
        owed(legal, "法制室");
        owed(station, "云岫派出所");
        assertEquals(legal.getString("record"), counted(report, "法制室").getString("record"));
        assertEquals(station.getString("record"), counted(report, "云岫派出所").getString("record"));

        Map<String, Object> heard = notice("5.2", "2042-06-10", "涉警舆情 一");
        heard.put("clauseWords", List.of("高度敏感"));
        assertEquals(
                counted(heard, "指挥中心").getString("obligation"),
                counted(heard, "网安大队").getString("obligation"));
    }

    /** A clean quarter is not a clean half-year: what is owed for longer than the notice speaks of stays owed. */
    @Test
    void aNoticeOfAPeriodFulfilsWhatIsOwedWithinIt() {
        Map<String, Object> quarter = notice("4.1", "2042-03-31", "政风热线 2042年1季度");
        quarter.put("clauseWords", List.of("政风热线"));
        quarter.put("coversFrom", "2041-10-01");
        quarter.put("coversUntil", "2042-03-31");
        note(UUID.randomUUID().toString(), quarter).statusCode(409).body("code", is("NOTHING_OWED"));
        BusinessDate.set(LocalDate.of(2042, 7, 5));
        quarter.put("reference", "政风热线 2042年2季度");
        quarter.put("coversUntil", "2042-06-30");
        quarter.put("form", "hot-line");
        quarter.put(
                "counts",
                List.of(
                        counted("2041-10-01", "2041-12-31", 100),
                        counted("2042-01-01", "2042-03-31", 3),
                        counted("2042-04-01", "2042-06-30", 4)));
        JsonPath answer = note(UUID.randomUUID().toString(), quarter)
                .statusCode(201)
                .extract()
                .jsonPath();
        String obligation = answer.getString("obligation");
        // What was counted is measured as if it had been typed; what nobody counted is unknown.
        As.account("discipline")
                .get(API + "/records/" + answer.getString("record"))
                .then()
                .body("values", is(Map.of("closed", 7, "late", 0)))
                .body("measures.name", is(List.of("closed", "late")))
                .body("measures[0].number", is(7))
                .body("measures[0].unit", is("件"));
        As.account("discipline")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("starts", is("2042-01-01"))
                .body("due", is("2042-06-30"))
                .body("state", is("DONE"));
    }

    /** A period with one end, or from its end to its beginning, is not taken for a notice of a day. */
    @Test
    void aPeriodHasTwoEnds() {
        Map<String, Object> quarter = notice("4.1", "2042-03-31", "政风热线 2042年1季度");
        quarter.put("clauseWords", List.of("政风热线"));
        quarter.put("coversFrom", "2042-03-31");
        badPeriod(quarter, "coversUntil", "REQUIRED");
        quarter.put("coversUntil", "2042-01-01");
        badPeriod(quarter, "coversUntil", "RANGE");
        quarter.remove("coversFrom");
        badPeriod(quarter, "coversFrom", "REQUIRED");
    }

    private static void badPeriod(Map<String, Object> notice, String field, String message) {
        note(UUID.randomUUID().toString(), notice)
                .statusCode(400)
                .body("code", is("INVALID_REQUEST"))
                .body("errors.field", is(List.of(field)))
                .body("errors.message", is(List.of(message)));
    }

    /** One order is an instance of the mechanism and a case of its own; what it is told for is told by its words, not by its reference. */
    @Test
    void oneOrderFulfilsTheMechanismAndIsACase() {
        Map<String, Object> order = notice("5.2", "2042-06-10", "协作督办 一");
        order.put("clauseWords", List.of("直查"));
        clause(note(UUID.randomUUID().toString(), order), "健全直查、协查、督办机制");
        order.put("clauseWords", List.of("挂牌督办"));
        String first = note(UUID.randomUUID().toString(), order)
                .statusCode(201)
                .extract()
                .path("obligation");
        note(UUID.randomUUID().toString(), order).statusCode(201).body("obligation", is(first));
        order.put("reference", "协作督办 二");
        clause(note(UUID.randomUUID().toString(), order), "挂牌督办");
        order.put("clauseWords", List.of("直查"));
        note(UUID.randomUUID().toString(), order).statusCode(409).body("code", is("NOTHING_OWED"));
    }

    private static Map<String, Object> counted(String from, String until, int closed) {
        return Map.of(
                "from",
                from,
                "until",
                until,
                "counts",
                Map.of("closed", closed, "late", 0, "byHead", 1, "noSuchField", 1));
    }

    private static JsonPath counted(Map<String, Object> notice, String unit) {
        notice.put("unit", Fixture.unit(unit).toString());
        return note(UUID.randomUUID().toString(), notice)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void owed(JsonPath counted, String unit) {
        As.account("discipline")
                .get(API + "/obligations/" + counted.getString("obligation"))
                .then()
                .body("owner.name", is(unit))
                .body("state", is("DONE"));
    }

    private static void clause(ValidatableResponse counted, String words) {
        String obligation = counted.statusCode(201).extract().path("obligation");
        As.account("discipline")
                .get(API + "/obligations/" + obligation)
                .then()
                .body("state", is("DONE"))
                .body("clause", containsString(words));
    }
}
