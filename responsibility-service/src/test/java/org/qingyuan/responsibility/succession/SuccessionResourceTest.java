package org.qingyuan.responsibility.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;
import static org.qingyuan.responsibility.directory.TestBureau.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuccessionResourceTest {
    @Inject
    EntityManager entities;

    private TestBureau bureau;

    @BeforeEach
    void inMarch() {
        bureau = TestBureau.create();
        BusinessDate.set(LocalDate.of(2026, 3, 1));
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    @Test
    void aDutyStaysWithThePostAndPassesToTheSuccessor() {
        UUID discipline = bureau.make("units", bureau.unit("纪委", "DISCIPLINE", 1));
        UUID leaders = bureau.make("units", bureau.unit("局领导", "LEADERSHIP", 2));
        Map<String, Object> first = deputy(leaders, bureau.newPerson("S0001", "甲局长", leaders), "2026-01-01");
        bureau.make("posts", first);
        bureau.make("posts", deputy(leaders, bureau.newPerson("S0002", "乙局长", leaders), "2026-01-01"));
        JsonPath plan = published(discipline);
        String lecture = discipline(discipline)
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.owner.name.startsWith('甲局长') }.id");
        holders(discipline, lecture)
                .body("holders.person.name", contains("甲局长"))
                .body("vacantSince", nullValue());

        bureau.put("posts", first.get("id"), with(first, "validTo", "2026-03-31"), 0)
                .statusCode(200);
        BusinessDate.set(LocalDate.of(2026, 4, 10));
        holders(discipline, lecture).body("holders.current", contains(false)).body("vacantSince", is("2026-04-01"));
        changes(discipline, plan, "2026-04-10").body("change", contains("LEAVES"));

        // The other deputy stays what he is; the one who comes later takes up the office.
        bureau.make("posts", deputy(leaders, bureau.newPerson("S0003", "丙局长", leaders), "2026-05-01"));
        BusinessDate.set(LocalDate.of(2026, 5, 2));
        holders(discipline, lecture)
                .body("holders.person.name", contains("甲局长", "丙局长"))
                .body("holders.current", contains(false, false))
                .body("vacantSince", is("2026-04-01"));
        // He holds a post of his own: that it owes instead of the old one is decided on like any change of owner, and
        // until then
        // nobody is reminded of it.
        changes(discipline, plan, "2026-05-02").body("change", contains("JOINS", "LEAVES"));

        As.token(token -> token.bureau(bureau.code).unit(leaders).roles("staff"))
                .get(API + "/obligations/" + lecture + "/holders")
                .then()
                .statusCode(404);
        As.account("discipline")
                .get(API + "/obligations/" + lecture + "/holders")
                .then()
                .statusCode(404);
    }

    /** Another person in the same row of the directory: it owes on, and whoever stood there before is named. */
    @Test
    void whoHeldTheSamePostBeforeIsNotForgotten() {
        BusinessDate.reset();
        UUID discipline = bureau.make("units", bureau.unit("纪委", "DISCIPLINE", 1));
        UUID leaders = bureau.make("units", bureau.unit("局领导", "LEADERSHIP", 2));
        UUID first = bureau.newPerson("S0001", "甲局长", leaders);
        UUID second = bureau.newPerson("S0002", "乙局长", leaders);
        Map<String, Object> post = deputy(leaders, second, "2026-01-01");
        bureau.make("posts", post);
        bureau.toldOn(entities, "2025-12-20", post, first);
        bureau.toldOn(entities, "2026-02-03", post, first);
        bureau.toldOn(entities, "2026-03-16", post, second);
        String lecture = discipline(discipline)
                .get(API + "/obligations?limit=200&plan="
                        + published(discipline).getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        holders(discipline, lecture)
                .body("holders.person.name", contains("甲局长", "乙局长"))
                .body("holders.from", contains("2026-01-01", "2026-03-16"))
                .body("holders.to", contains("2026-03-15", null))
                .body("holders.current", contains(false, true))
                .body("vacantSince", nullValue());
    }

    private Map<String, Object> deputy(UUID unit, UUID person, String from) {
        return with(
                bureau.object(
                        "unit",
                        unit,
                        "person",
                        person,
                        "title",
                        "副局长",
                        "kind",
                        "DEPUTY_CHIEF",
                        "economicResponsibility",
                        false),
                "validFrom",
                from);
    }

    /** Who came and went since publishing. */
    private ValidatableResponse changes(UUID discipline, JsonPath plan, String on) {
        return discipline(discipline)
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=" + on)
                .then()
                .statusCode(200);
    }

    private JsonPath published(UUID discipline) {
        JsonPath draft = SmallTable.titled("试验局责任分解表")
                .row("1.1、党课", "局领导每年上廉政党课不少于1次。", "纪委", "无", "全年")
                .importAs(discipline(discipline), 2026);
        draft = Plans.proofread(discipline(discipline), draft);
        return discipline(discipline)
                .header("If-Match", etag(draft))
                .contentType("application/json")
                .body(Map.of("validFrom", "2026-01-01", "validTo", "2026-12-31", "reportCycle", "P6M"))
                .post(API + "/plans/" + draft.getString("id") + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse holders(UUID discipline, String obligation) {
        return discipline(discipline)
                .get(API + "/obligations/" + obligation + "/holders")
                .then()
                .statusCode(200);
    }

    private RequestSpecification discipline(UUID unit) {
        return As.token(token -> token.bureau(bureau.code).unit(unit).roles("discipline"));
    }
}
