package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A wrong note is struck out: it stays to be read, and everything is as it was without it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StruckNoteTest extends RegisterJourney {
    private static final String UNIT = "&unit=" + Fixture.unit("法制室");

    @Test
    void aPublicationAtTheWrongEntryAnswersNothing() {
        BusinessDate.set(LocalDate.of(2048, 3, 20));
        JsonPath before = get("staff-fazhi", "/register-fills/disclosure-by-catalogue?year=2048" + UNIT);
        BusinessDate.set(LocalDate.of(2048, 1, 4));
        String id = draft(
                "staff-fazhi",
                RegisterKind.DISCLOSURE,
                "收费标准",
                Map.of(
                        "content", "收费标准",
                        "scope", "社会公开",
                        "carrier", "公开栏",
                        "frequency", "每月",
                        "due", "2048-01-31"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        act("discipline", id, RegisterAct.CONFIRM, null).statusCode(200);
        Map<String, Object> values = Map.of("carrier", "公开栏", "address", "大厅");
        for (String day : List.of("2048-01-20", "2048-02-20", "2048-03-20")) {
            BusinessDate.set(LocalDate.parse(day));
            note("staff-fazhi", id, day, values).statusCode(200);
        }
        String february = get("staff-fazhi", "/register-entries/" + id).getString("notes[1].id");
        strike("staff-yunxiu", id, february, "不是本单位").statusCode(404);
        strike("discipline", id, february, "不是本人登记").statusCode(403);
        strike("staff-fazhi", id, february, " ").statusCode(400);
        strike("leader-fazhi", id, UUID.randomUUID().toString(), "没有这一条").statusCode(404);
        strike("staff-fazhi", id, february, "登错条目")
                .statusCode(200)
                .body("notes[1].struck.reason", is("登错条目"))
                .body("notes[1].strikable", is(false))
                .body("notes[0].struck", nullValue())
                .body("notes[0].strikable", is(true))
                .body("openDues", contains("2048-02-29"))
                .body("due", is("2048-04-30"));
        String march = get("staff-fazhi", "/register-entries/" + id).getString("notes[0].id");
        strike("leader-fazhi", id, march, "未实际公开")
                .statusCode(200)
                .body("openDues", contains("2048-02-29", "2048-03-31"))
                .body("due", is("2048-02-29"))
                .body("overdue", is(true));
        strike("leader-fazhi", id, march, "再来一次").statusCode(200).body("notes[0].struck.reason", is("未实际公开"));
        JsonPath after = get("staff-fazhi", "/register-fills/disclosure-by-catalogue?year=2048" + UNIT);
        assertEquals(before.getInt("values.made") + 1, after.getInt("values.made"));
        assertEquals(before.getInt("values.late") + 1, after.getInt("values.late"));
        note("staff-fazhi", id, "2048-03-20", values).statusCode(200).body("due", is("2048-04-30"));
    }

    @Test
    void aMatterIsNoCriminalCaseByMistake() {
        int before = criminal();
        Map<String, Object> matter =
                new HashMap<>(Map.of("kind", "劳资纠纷", "people", 4, "situation", "拖欠补偿", "grade", "低"));
        matter.put("liable", Fixture.person("蒋示例").id());
        matter.put("until", "2037-04-30");
        String id = draft("staff-fazhi", RegisterKind.UNSTABLE_MATTER, "某店补偿", matter);
        act("staff-fazhi", id, RegisterAct.REGISTER, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.BEGIN, null).statusCode(200);
        told(id, "有进展");
        told(id, "转为刑事案件");
        assertEquals(before + 1, criminal());
        strike("leader-fazhi", id, last(id), "点错选项").statusCode(200).body("outcome", is("有进展"));
        assertEquals(before, criminal());
        act("leader-fazhi", id, RegisterAct.DEFUSE, "已付清").statusCode(200);
        // It is defused by what that note tells.
        String eased = get("staff-fazhi", "/register-entries/" + id).getString("notes.find { it.struck == null }.id");
        strike("leader-fazhi", id, eased, "再看").statusCode(409).body("code", is("REGISTER_NOTE_MISSING"));
        read("staff-fazhi", id).body("outcome", is("有进展"));
    }

    @Test
    void aFaultThatWasNoneAsksForNothing() {
        String id = draft(
                "staff-fazhi",
                RegisterKind.MONITORED_PLACE,
                "三号询问室",
                Map.of("kind", "询问室", "location", "三楼", "cameras", 1, "recording", true, "every", "每月"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).statusCode(200);
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "故障", "finding", "黑屏", "fixBy", "2037-03-12"))
                .body("due", is("2037-03-12"));
        strike("staff-fazhi", id, last(id), "登错场所")
                .statusCode(200)
                .body("grade", is("正常覆盖"))
                .body("outcome", nullValue())
                .body("due", is("2037-04-10"));
    }

    @Test
    void aPaperThatProvesNothingIsRemoved() {
        String id = draft("staff-fazhi", RegisterKind.FIRM_VISIT, "某厂", Map.of());
        String file = UUID.randomUUID().toString();
        paper("staff-fazhi", id, file).statusCode(200);
        As.account("staff-fazhi")
                .delete(API + "/register-entries/" + id + "/files/" + file)
                .then()
                .statusCode(204);
        read("staff-fazhi", id).body("files", empty());
    }

    private static void told(String id, String outcome) {
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", outcome, "content", "约谈"))
                .statusCode(200)
                .body("outcome", is(outcome));
    }

    private static String last(String id) {
        return get("staff-fazhi", "/register-entries/" + id).getString("notes.max { it.at }.id");
    }

    private static int criminal() {
        Integer count = get("staff-fazhi", "/register-fills/unstable-matters?year=2037" + UNIT)
                .get("values.criminal");
        return count == null ? 0 : count;
    }

    private static ValidatableResponse strike(String account, String id, String note, String reason) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(API + "/register-entries/" + id + "/notes/" + note + "/strike")
                .then();
    }
}
