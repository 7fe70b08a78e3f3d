package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What two units both owed, and who stands for a unit that was split. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuccessorResourceTest {
    private RevisionBureau bureau;
    private Reform reform;
    private JsonPath plan;

    @BeforeEach
    void aTableInForce() {
        bureau = new RevisionBureau();
        reform = new Reform(bureau);
        plan = bureau.published(RevisionBureau.table());
    }

    /** 2 of 4 done by the one, 1 of 4 by the other: the successor has 3 of 4, and the records stay where they were accepted. */
    @Test
    void whatBothDidCountsForTheOneThatIsOwedOnce() {
        JsonPath talks = bureau.published(SmallTable.titled("谈话责任分解表")
                .row("1.1、谈话", "每年开展廉政谈话不少于4次。", "各单位", "无", "全年")
                .row("1.2、走访", "每年走访群众不少于1次。", "各单位", "无", "全年"));
        String id = talks.getString("id");
        String first = "&row=" + talks.getString("rows[0].id");
        String ofOrder = reform.owed(id, first, bureau.order);
        String ofCrime = reform.owed(id, first, bureau.crime);
        String one = reform.accepted(bureau.order, ofOrder, "2026-02-10");
        reform.accepted(bureau.order, ofOrder, "2026-03-10");
        reform.accepted(bureau.crime, ofCrime, "2026-04-10");
        String second = "&row=" + talks.getString("rows[1].id");
        String doneByOrder = reform.owed(id, second, bureau.order);
        String leftToCrime = reform.owed(id, second, bureau.crime);
        reform.accepted(bureau.order, doneByOrder, "2026-05-10");
        String hash = reform.record(bureau.order, one).extract().path("hash");

        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);

        reform.obligation(ofOrder)
                .body("state", is("CLOSED"))
                .body("accepted", is(2))
                .body("closedOn", is("2026-09-01"))
                .body("closedReason", is("机构改革：与承接单位的同一事项合并履行（治安大队）"));
        reform.obligation(ofCrime)
                .body("accepted", is(3))
                .body("required", is(4))
                .body("state", is("IN_PROGRESS"));
        reform.record(bureau.crime, one).body("hash", is(hash)).body("obligations.id", contains(ofOrder));
        bureau.staff(bureau.crime)
                .get(API + "/records?obligation=" + ofCrime)
                .then()
                .statusCode(200)
                .body("items.id", hasSize(3));
        // Fulfilled by the one in a window that is not over: the other need not do it again.
        reform.obligation(doneByOrder).body("state", is("DONE"));
        reform.obligation(leftToCrime).body("accepted", is(1)).body("state", is("DONE"));
    }

    /** An exemption was granted to the one unit; what the other owed is owed on, by the unit that follows. */
    @Test
    void whatTheSuccessorIsExemptFromItTakesOverAllTheSame() {
        String id = plan.getString("id");
        String year = "&row=" + plan.getString("rows[1].id") + "&from=2026-12-31&to=2026-12-31";
        String ofOrder = reform.owed(id, year, bureau.order);
        String ofCrime = reform.owed(id, year, bureau.crime);
        exempt(bureau.crime, ofCrime);
        String draft = bureau.record(bureau.order, ofOrder, "2026-08-11");
        Map<String, Object> merge = Map.of("kind", "MERGE", "successor", bureau.crime);

        reform.reorganise(bureau.directory.admin(), bureau.order, merge)
                .statusCode(200)
                .body("takenOver", is(13))
                .body("closed", is(3));

        reform.obligation(ofCrime).body("state", is("EXEMPT"));
        reform.obligation(ofOrder)
                .body("unit.id", is(bureau.crime.toString()))
                .body("state", not(is("CLOSED")))
                .body("accepted", is(0));
        reform.record(bureau.crime, draft).body("obligations.id", contains(ofOrder));
        bureau.staff(bureau.crime)
                .get(API + "/obligations?limit=200&plan=" + id)
                .then()
                .body("items.id", hasItem(ofOrder));
    }

    private void exempt(UUID unit, String obligation) {
        String path = API + "/reliefs/" + UUID.randomUUID();
        JsonPath asked = bureau.staff(unit)
                .contentType("application/json")
                .body(Map.of(
                        "kind", "EXEMPT", "obligations", List.of(obligation), "reason", "机构调整", "basis", "金公〔2026〕8号"))
                .put(path)
                .then()
                .statusCode(lessThan(300))
                .extract()
                .jsonPath();
        JsonPath submitted = relief(bureau.head(unit), path, asked, "SUBMIT");
        RequestSpecification secretary = As.token(t -> t.bureau(bureau.directory.code)
                .account("secretary")
                .person(UUID.randomUUID())
                .unit(bureau.discipline)
                .roles("discipline-head"));
        relief(secretary, path, submitted, "APPROVE");
    }

    private static JsonPath relief(RequestSpecification as, String path, JsonPath relief, String act) {
        return as.header("If-Match", etag(relief))
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(path + "/acts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A row that names the unit by its own name, not by 各单位: its parts are proposed as well. */
    @Test
    void aUnitNamedInItsRowIsProposedByAllItsParts() {
        UUID first = bureau.directory.make("units", bureau.directory.unit("治安一大队", "LEADERSHIP", 5));
        UUID second = bureau.directory.make("units", bureau.directory.unit("治安二大队", "LEADERSHIP", 6));
        reform.reorganise(
                        bureau.directory.admin(),
                        bureau.order,
                        Map.of("kind", "SPLIT", "successor", first, "parts", List.of(second)))
                .statusCode(200);
        JsonPath proposed = bureau.discipline()
                .get(API + "/plans/" + plan.getString("id") + "/owner-changes?on=2026-09-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String shared = "find { it.change == 'REGROUPS' }";
        assertEquals("治安一大队", proposed.getString(shared + ".owner.name"));
        assertEquals(List.of(plan.getString("rows[2].id")), proposed.getList(shared + ".duties.row"));
        assertEquals(List.of("治安一大队", "治安二大队"), proposed.getList(shared + ".duties[0].units.name"));
        assertEquals(4, proposed.getInt(shared + ".obligations"));

        // 纪委 is told until somebody has decided.
        String id = plan.getString("id");
        undecidedIn(contains(contains(id)));
        bureau.discipline()
                .header("If-Match", etag(bureau.plan(id)))
                .contentType("application/json")
                .body(Map.of(
                        "on",
                        "2026-09-01",
                        "accepted",
                        false,
                        "reason",
                        "由一大队承担",
                        "owners",
                        List.of(Map.of(
                                "change",
                                "REGROUPS",
                                "ownerKind",
                                "UNIT",
                                "owner",
                                proposed.getString(shared + ".owner.id")))))
                .post(API + "/plans/" + id + "/owner-changes")
                .then()
                .statusCode(200);
        undecidedIn(contains(empty()));

        JsonPath next = bureau.discipline()
                .contentType("application/json")
                .body(Map.of(
                        "rows",
                        List.of(Map.of("row", plan.getString("rows[2].id"), "choice", "REPEAT", "unfinished", "STAY"))))
                .put(API + "/plans/" + plan.getString("id") + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath draft = bureau.plan(next.getString("plan"));
        assertEquals(List.of("治安一大队", "治安二大队"), draft.getList("rows[0].responsible.unit.name"));
        assertEquals(List.of("UNIT_SPLIT"), draft.getList("rows[0].flags.code"));
        assertEquals("“治安大队”已拆分为治安一大队、治安二大队，都列为本行单位，请核定由谁负责。", draft.getString("rows[0].flags[0].message"));
    }

    private void undecidedIn(Matcher<?> plans) {
        bureau.discipline().get(API + "/reorganisations").then().statusCode(200).body("undecidedIn", plans);
    }
}
