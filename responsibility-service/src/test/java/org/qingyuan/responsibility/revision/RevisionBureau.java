package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.lessThan;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.As;

/** A bureau of 纪委 and two brigades whose small table is in force in 2026; the business day is the machine's. */
public final class RevisionBureau {
    public final TestBureau directory = TestBureau.create();
    public final UUID discipline = directory.make("units", directory.unit("纪委", "DISCIPLINE", 1));
    public final UUID order = directory.make("units", directory.unit("治安大队", "OPERATIONAL", 2));
    public final UUID crime = directory.make("units", directory.unit("刑侦大队", "OPERATIONAL", 3));
    public final UUID reviewer = UUID.randomUUID();
    private int heads = 1000;

    public RevisionBureau() {
        Map<String, Object> group = directory.object("name", "各单位", "kinds", List.of("OPERATIONAL"));
        group.remove("validFrom");
        directory.make("unit-groups", group);
    }

    /** A yearly study of 纪委, a quarterly analysis of each brigade, a monthly meeting of one. */
    public static SmallTable table() {
        return SmallTable.titled("试验局责任分解表")
                .row("1.1、学习", "每年集中学习不少于2次。", "纪委", "无", "全年")
                .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年")
                .row("1.3、会议", "每月召开联席会议。", "治安大队", "无", "全年");
    }

    /** Each leader with economic responsibility, within two years. */
    public static SmallTable audits() {
        return SmallTable.titled("试验局责任分解表").row("3.5、审计", "坚持对负有经济责任的领导干部1到2年审计一次。", "治安大队", "无", "全年");
    }

    /** A post of the unit with economic responsibility, held from the day on. */
    public Map<String, Object> headOf(UUID unit, String from) {
        UUID person = directory.newPerson("32" + (heads++), "周示例", unit);
        return TestBureau.with(
                directory.object(
                        "unit", unit, "person", person, "title", "大队长", "kind", "HEAD", "economicResponsibility", true),
                "validFrom",
                from);
    }

    public JsonPath published(SmallTable table) {
        return publish(reviewed(table.importAs(discipline(), 2026)));
    }

    public JsonPath publish(JsonPath draft) {
        return discipline()
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("validFrom", "2026-01-01", "validTo", "2026-12-31", "reportCycle", "P6M"))
                .post(API + "/plans/" + draft.getString("id") + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath reviewed(JsonPath plan) {
        return Plans.proofread(discipline(), plan);
    }

    /** A reviewed draft that is to take over from the plan. */
    public JsonPath revision(SmallTable table, JsonPath old) {
        JsonPath draft = reviewed(table.importAs(discipline(), 2026));
        begin(discipline(), draft, old.getString("id")).statusCode(200);
        return plan(draft.getString("id"));
    }

    static ValidatableResponse begin(RequestSpecification as, JsonPath draft, String replaces) {
        return as.header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("replaces", replaces))
                .put(API + "/plans/" + draft.getString("id") + "/revision")
                .then();
    }

    public JsonPath plan(String id) {
        return discipline()
                .get(API + "/plans/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse preview(JsonPath draft, String on) {
        return discipline()
                .get(API + "/plans/" + draft.getString("id") + "/revision/preview?on=" + on + "&validTo=2026-12-31")
                .then();
    }

    ValidatableResponse carryOut(JsonPath draft, String on) {
        return carryOut(discipline(), draft, on);
    }

    ValidatableResponse carryOut(RequestSpecification as, JsonPath draft, String on) {
        return as.header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("on", on, "validTo", "2026-12-31", "reason", "责任分解表改版"))
                .post(API + "/plans/" + draft.getString("id") + "/revision/carry-out")
                .then();
    }

    /** All obligations of a plan by due date, the closed ones too when asked for. */
    public JsonPath obligations(String plan, String more) {
        return discipline()
                .get(API + "/obligations?limit=200&plan=" + plan + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A draft record of the unit for an obligation. */
    public String record(UUID unit, String obligation, String heldOn) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(Map.of(
                "heldOn",
                heldOn,
                "title",
                "分析会",
                "content",
                "研究情况。",
                "participants",
                "全体",
                "obligations",
                List.of(obligation)));
        staff(unit)
                .contentType("application/json")
                .body(body)
                .put(API + "/records/" + id)
                .then()
                .statusCode(lessThan(300));
        return id;
    }

    /** The unit asks for a later due date and is granted it. @return the request */
    public String postpone(UUID unit, String obligation, String until) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of(
                "kind",
                "POSTPONE",
                "until",
                until,
                "reason",
                "承担上级专项任务。",
                "basis",
                "会议纪要",
                "obligations",
                List.of(obligation));
        staff(unit)
                .contentType("application/json")
                .body(request)
                .put(API + "/reliefs/" + id)
                .then()
                .statusCode(201);
        act(() -> head(unit), id, "SUBMIT");
        act(this::secretary, id, "APPROVE");
        return id;
    }

    /** The approval is taken back. */
    public void revoke(String relief) {
        act(this::secretary, relief, "REVOKE");
    }

    private static void act(Supplier<RequestSpecification> as, String relief, String act) {
        int version = as.get().get(API + "/reliefs/" + relief).jsonPath().getInt("version");
        as.get()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act, "reason", "按程序办理"))
                .post(API + "/reliefs/" + relief + "/acts")
                .then()
                .statusCode(200);
    }

    public RequestSpecification discipline() {
        return As.token(t -> t.bureau(directory.code)
                .account("reviewer")
                .person(reviewer)
                .unit(discipline)
                .roles("discipline"));
    }

    /** 纪委书记. */
    public RequestSpecification secretary() {
        return of(discipline, "discipline-head");
    }

    /** A leader of the bureau, of a unit that has no duties. */
    public RequestSpecification leader() {
        return of(UUID.nameUUIDFromBytes(directory.code.getBytes(StandardCharsets.UTF_8)), "bureau-leader");
    }

    public RequestSpecification staff(UUID unit) {
        return of(unit, "staff");
    }

    public RequestSpecification head(UUID unit) {
        return of(unit, "unit-leader");
    }

    /** Who was staff of a unit before, with an account of another one now. */
    public RequestSpecification recorder(UUID before, UUID unit) {
        return of(before, unit, "staff");
    }

    private RequestSpecification of(UUID unit, String role) {
        return of(unit, unit, role);
    }

    private RequestSpecification of(UUID first, UUID unit, String role) {
        // The same person each time: a draft is its recorder's.
        UUID person = UUID.nameUUIDFromBytes((first + role).getBytes(StandardCharsets.UTF_8));
        return As.token(t ->
                t.bureau(directory.code).account(role).person(person).unit(unit).roles(role));
    }
}
