package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.inspection.score.ScoreSheets;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.json.Canonical;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** What a snapshot says stays said; only what was not yet due is settled later. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FrozenFactsTest extends UntilInspected {
    @Inject
    ObjectFacts objectFacts;

    @Inject
    Rounds rounds;

    @Inject
    ScoreSheets sheets;

    @Test
    void whatWasNotYetDueIsSettledByASupplement() throws SQLException {
        opened();
        score().body("parts[0].lines[1].verified", is(40.0f)).body("parts[0].lines[1].notYetDue", is(1));
        // The year is over: December's meeting was not held. What was due before stays as it was frozen.
        facts.settle(0, 4, 0, 0);
        facts.settle(1, 12, 11, 0);
        supplement("2026-12-31").statusCode(422).body("code", is("ROUND_PERIOD"));
        BusinessDate.set(LocalDate.of(2026, 12, 31));
        supplement("2026-11-30").statusCode(422);
        supplement("2026-12-31").statusCode(201).body("kind", contains("MAIN", "SUPPLEMENT"));
        // One of another period would be another one.
        assertTrue(facts.keys
                .getFirst()
                .contains(facts.asked.getFirst().get("from") + "-"
                        + facts.asked.getFirst().get("to")));
        score().body("parts[0].lines[0].verified", is(60.0f))
                .body("parts[0].lines[1].verified", is(35.0f))
                .body("parts[0].lines[1].notYetDue", is(0));
        supplement("2026-12-31").statusCode(409).body("code", is("FACTS_FROZEN"));
        json("staff")
                .body(Map.of("kind", "SUPPLEMENT", "asOf", "2026-12-31"))
                .post(API + round + "/snapshots")
                .then()
                .statusCode(403);
    }

    @Test
    void measuresOfRecordsAreFactsByFormAndName() throws SQLException {
        prepare();
        facts.add(POLITICAL, "政工室", "1.1", "每年集中学习", 2, 2, 0);
        facts.measure(0, "hours", 6, null);
        facts.measure(0, "central-group-study", "hours", 4, null);
        facts.measure(0, "published", null, true);
        facts.measure(0, "below-zero", -1, null);
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        assertEquals(List.of("hours 6", "central-group-study.hours 4", "published 1"), figures(TestScheme.scheme()));
    }

    /** One meeting for two duties is one meeting: its people are counted once. */
    @Test
    void aRecordThatServesTwoDutiesIsMeasuredOnce() throws SQLException {
        prepare();
        facts.add(POLITICAL, "政工室", "1.4", "廉政测试", 1, 1, 0);
        facts.measure(0, "integrity-test", "people", 40, null);
        facts.add(POLITICAL, "政工室", "1.2", "集中学习", 1, 1, 0);
        facts.serve(1, 0);
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        assertEquals(List.of("integrity-test.people 40"), figures(TestScheme.scheme()));
    }

    @Test
    void aDeductionWithoutItsFigureIsMissingLikeAnIndicator() throws SQLException {
        prepare(TestScheme.adopted(database, "jintan", TestScheme.withDeduction()));
        act("discipline-head", "OPEN").statusCode(200);
        As.account("auditor")
                .get(API + round + "/scores")
                .then()
                .statusCode(200)
                .body("missing", contains(2, 2));
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor"));
        assertEquals(
                List.of("政工室 · z1", "政工室 · k1", "云岫派出所 · z1", "云岫派出所 · k1"),
                QuarkusTransaction.requiringNew()
                        .call(() -> sheets.missing(rounds.own(auditor, round), RoundAct.CONCLUDE_SCORING).stream()
                                .map(RoundGate.Missing::about)
                                .toList()));
    }

    /** What was chosen is 1; what a scheme asks for beside it, 0. */
    @Test
    void aChoiceIsAFigureByItsWords() throws SQLException {
        prepare();
        facts.add(POLITICAL, "政工室", "1.6", "争创示范点", 1, 1, 0);
        facts.choice(0, "culture-site", "level", "市级");
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        assertEquals(List.of("culture-site.level=市级 1"), figures(TestScheme.scheme()));
        for (String key : List.of("level=省级", "culture-site.level=省级")) {
            assertEquals(List.of("culture-site.level=市级 1", "culture-site.level=省级 0"), figures(asking(key)));
        }
        assertEquals(List.of("culture-site.level=市级 1"), figures(asking("level=市级")));
        assertEquals(List.of("culture-site.level=市级 1"), figures(asking("audit-body.level=省级")));
    }

    private static Scheme asking(String key) {
        String text = Canonical.write(TestScheme.scheme());
        String asking = text.replace(
                "\"keys\":[\"3.2\"],\"kind\":\"DUTY\",\"quantity\":\"SHORTFALL\"",
                "\"keys\":[\"" + key + "\"],\"kind\":\"FORM\",\"quantity\":\"SUM\"");
        assertNotEquals(text, asking);
        return Canonical.read(asking, Scheme.class);
    }

    @Test
    void whatUnitsOweTogetherCountsForEachAndOnce() throws SQLException {
        prepare();
        UUID keeper = UUID.randomUUID();
        facts.add(keeper, "办公室", "2.4", "每季度分析", 4, 3, 0);
        facts.share(0, POLITICAL, "政工室");
        facts.add(keeper, "办公室", "3.2", "每月召开联席会议", 12, 12, 0);
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        assertEquals(List.of("2.4 3/4"), duties("政工室"));
    }

    private List<String> duties(String unit) {
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor"));
        return QuarkusTransaction.requiringNew().call(() -> {
            Round found = rounds.own(auditor, round);
            return rounds.objects(round).stream()
                    .filter(one -> one.name().equals(unit))
                    .flatMap(one -> objectFacts.of(found, TestScheme.scheme(), one).facts().stream())
                    .filter(Fact.Duty.class::isInstance)
                    .map(Fact.Duty.class::cast)
                    .map(duty -> duty.key() + " " + duty.done() + "/" + duty.required())
                    .toList();
        });
    }

    private void opened() throws SQLException {
        prepare();
        facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        facts.add(POLITICAL, "政工室", "3.2", "每月召开联席会议", 11, 11, 1);
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        political = object("政工室");
    }

    private List<String> figures(Scheme scheme) {
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor"));
        return QuarkusTransaction.requiringNew().call(() -> {
            Round found = rounds.own(auditor, round);
            return objectFacts.of(found, scheme, rounds.objects(round).getFirst()).facts().stream()
                    .filter(fact -> fact.source() == SourceKind.FORM)
                    .map(fact -> fact.key() + " " + ((Fact.Number) fact).number())
                    .toList();
        });
    }

    private ValidatableResponse score() {
        return As.account("auditor")
                .get(API + round + "/objects/" + political + "/score")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse supplement(String asOf) {
        return json("discipline")
                .body(Map.of("kind", "SUPPLEMENT", "asOf", asOf))
                .post(API + round + "/snapshots")
                .then();
    }
}
