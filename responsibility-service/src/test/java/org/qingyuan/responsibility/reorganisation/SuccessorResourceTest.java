package org.qingyuan.responsibility.reorganisation;

import static org.hamcrest.Matchers.contains;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** What two units both owed, and who stands for one of them afterwards. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuccessorResourceTest extends TableInForce {
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

    /** Facts as of a day are what they were on that day; who inspects the successor opens what its figures rest on. */
    @Test
    void whatIsCreditedCountsFromTheMergerOnAndIsOpenedByAGrantForTheSuccessor() {
        JsonPath talks =
                bureau.published(SmallTable.titled("谈话责任分解表").row("1.1、谈话", "每年开展廉政谈话不少于4次。", "各单位", "无", "全年"));
        String row = "&row=" + talks.getString("rows[0].id");
        String ofOrder = reform.owed(talks.getString("id"), row, bureau.order);
        BusinessDate.set(LocalDate.of(2026, 4, 20));
        String byOrder = reform.accepted(bureau.order, ofOrder, "2026-02-10");
        String byCrime =
                reform.accepted(bureau.crime, reform.owed(talks.getString("id"), row, bureau.crime), "2026-04-10");
        BusinessDate.set(LocalDate.of(2026, 9, 10));
        String inspector = "inspector-" + UUID.randomUUID();
        grant(inspector, bureau.crime);
        opens(inspector, byCrime, 200);
        opens(inspector, byOrder, 404);

        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);

        String duty = talks.getString("rows[0].duties[0].id");
        assertEquals(List.of(List.of(byOrder)), recordsOf(bureau.order, duty, "2026-08-31"));
        assertEquals(List.of(List.of(byCrime)), recordsOf(bureau.crime, duty, "2026-08-31"));
        assertEquals(List.of(), recordsOf(bureau.order, duty, "2026-09-01"));
        assertEquals(
                Set.of(byOrder, byCrime),
                Set.copyOf(recordsOf(bureau.crime, duty, "2026-09-01").getFirst()));
        opens(inspector, byOrder, 200);
        String other = "inspector-" + UUID.randomUUID();
        grant(other, bureau.discipline);
        opens(other, byOrder, 404);
    }

    /** In a round over a period before the merger the two were inspected apart: maybe by somebody recused from the other. */
    @Test
    void aGrantForAPeriodBeforeTheMergerOpensOnlyWhatTheSuccessorsFiguresRestOn() {
        JsonPath talks =
                bureau.published(SmallTable.titled("约谈责任分解表").row("1.1、谈话", "每年开展廉政谈话不少于4次。", "各单位", "无", "全年"));
        JsonPath studies =
                bureau.published(SmallTable.titled("学习责任分解表").row("1.1、学习", "每季度集中学习不少于1次。", "各单位", "无", "全年"));
        String year = "&row=" + talks.getString("rows[0].id");
        String quarter = "&to=2026-03-31&row=" + studies.getString("rows[0].id");
        BusinessDate.set(LocalDate.of(2026, 4, 20));
        String talk =
                reform.accepted(bureau.order, reform.owed(talks.getString("id"), year, bureau.order), "2026-02-10");
        String study = reform.accepted(
                bureau.order, reform.owed(studies.getString("id"), quarter, bureau.order), "2026-02-11");
        BusinessDate.set(LocalDate.of(2026, 9, 10));
        reform.reorganise(bureau.directory.admin(), bureau.order, Map.of("kind", "MERGE", "successor", bureau.crime))
                .statusCode(200);

        String before = "inspector-" + UUID.randomUUID();
        grant(before, bureau.crime, "2026-08-31");
        opens(before, talk, 200);
        opens(before, study, 404);
        String with = "inspector-" + UUID.randomUUID();
        grant(with, bureau.crime, "2026-12-31");
        opens(with, study, 200);
        String old = "inspector-" + UUID.randomUUID();
        grant(old, bureau.order, "2026-08-31");
        opens(old, study, 200);
    }

    @AfterEach
    void today() {
        BusinessDate.reset();
    }

    /** Ids of the records behind each fact of the unit. */
    private List<List<String>> recordsOf(UUID unit, String duty, String asOf) {
        String snapshot = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("from", "2026-01-01", "to", "2026-12-31", "asOf", asOf))
                .post(API + "/fact-snapshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return bureau.discipline()
                .get(API + "/fact-snapshots/" + snapshot + "/facts?limit=200&unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.duty == '" + duty + "' }.records.id");
    }

    private void grant(String inspector, UUID unit) {
        grant(inspector, unit, "2026-12-31");
    }

    private void grant(String inspector, UUID unit, String to) {
        As.token(token -> token.bureau(null).roles("fact-reader"))
                .contentType("application/json")
                .body(Map.of(
                        "bureau",
                        bureau.directory.code,
                        "units",
                        List.of(unit),
                        "round",
                        UUID.randomUUID(),
                        "from",
                        "2026-01-01",
                        "to",
                        to,
                        "inspectorBureau",
                        bureau.directory.code,
                        "inspector",
                        inspector,
                        "until",
                        Instant.now().plus(Duration.ofHours(2)).toString()))
                .put(API + "/inspection-grants/" + UUID.randomUUID())
                .then()
                .statusCode(204);
    }

    private void opens(String inspector, String record, int status) {
        As.token(t -> t.bureau(bureau.directory.code)
                        .account(inspector)
                        .person(UUID.randomUUID())
                        .unit(bureau.discipline)
                        .roles("inspector"))
                .get(API + "/records/" + record)
                .then()
                .statusCode(status);
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
}
