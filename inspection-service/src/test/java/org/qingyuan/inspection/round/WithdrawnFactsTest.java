package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.WithdrawnRecords;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What waits while the facts are frozen, and what falls away behind them afterwards. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class WithdrawnFactsTest extends UntilInspected {
    @Inject
    Rounds rounds;

    @Inject
    WithdrawnRecords withdrawn;

    @Test
    void aRecordWhoseAcceptanceIsWithdrawnIsStruckOrKept() throws SQLException {
        prepare();
        List<UUID> records = facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        open("政工室");
        freeze().statusCode(201);
        list("auditor").statusCode(200).body("", empty());
        list("unit-leader").statusCode(403);
        withdraw(records.get(0), "签到表系伪造");
        withdraw(records.get(1), "数字有误");
        withdraw(UUID.randomUUID(), "不在本次考评事实中");
        for (String account : List.of("staff", "inspector", "auditor")) {
            As.account(account).post(API + round + "/withdrawn-records").then().statusCode(403);
        }
        for (int twice = 0; twice < 2; twice++) {
            As.account("discipline")
                    .post(API + round + "/withdrawn-records")
                    .then()
                    .statusCode(200)
                    .body("", hasSize(2))
                    .body("struck", contains(nullValue(), nullValue()))
                    .body(of(records.get(0), "why"), is("签到表系伪造"))
                    .body(of(records.get(0), "since"), is("2026-12-02"));
        }
        assertEquals(List.of("政工室"), missing());
        done(3);

        Map<String, Object> strike = Map.of("struck", true, "reason", "经核实为虚假记录");
        answer(json("inspector"), records.get(0), strike).statusCode(403);
        RequestSpecification own = As.token(
                        token -> token.bureau("jintan").unit(POLITICAL).roles("discipline"))
                .contentType("application/json");
        answer(own, records.get(0), strike).statusCode(403).body("code", is("RECUSED"));
        answer(json("discipline"), UUID.randomUUID(), strike).statusCode(404);
        answer(json("discipline"), records.get(0), Map.of("struck", true, "reason", " "))
                .statusCode(400);
        answer(json("discipline"), records.get(0), strike)
                .statusCode(200)
                .body(of(records.get(0), "struck"), is(true))
                .body(of(records.get(1), "struck"), nullValue());
        answer(json("discipline"), records.get(0), strike).statusCode(409).body("code", is("WITHDRAWAL_ANSWERED"));
        done(2);
        assertEquals(List.of("政工室"), missing());
        answer(json("discipline"), records.get(1), Map.of("struck", false, "reason", "更正后已重新验收，完成情况不变"))
                .statusCode(200);
        assertEquals(List.of(), missing());
        done(2);
        refused("update withdrawal_answer set struck = false", "42501");
        refused("delete from record_withdrawal", "42501");
    }

    @Test
    void theFactsAreFrozenAnewUntilTheInspectionStarts() throws SQLException {
        prepare();
        List<UUID> first = facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 2, 0);
        open("政工室");
        Map<String, Object> waits = new HashMap<>(Map.of(
                "unit",
                Map.of("id", POLITICAL, "name", "政工室"),
                "side",
                "DISCIPLINE",
                "records",
                1,
                "oldest",
                "2026-11-20"));
        waits.put("acceptingUnit", null);
        facts.waiting.add(waits);
        String waiting = API + round + "/waiting-records";
        As.account("unit-leader").get(waiting).then().statusCode(403);
        As.account("discipline")
                .get(waiting)
                .then()
                .statusCode(200)
                .body("unit", contains("政工室"))
                .body("side", contains("DISCIPLINE"))
                .body("records", contains(1));
        freeze().statusCode(201);
        done(2);
        // 纪委 accepted it meanwhile. Nobody takes them anew without saying so.
        facts.settle(0, 3, 3, 0);
        freeze().statusCode(409).body("code", is("FACTS_FROZEN"));
        anew().statusCode(201).body("", hasSize(1)).body("[0].kind", is("MAIN"));
        done(3);
        // What the facts are no longer made of is no matter.
        withdraw(first.getFirst(), "数字有误");
        As.account("discipline").post(API + round + "/withdrawn-records").then().body("", empty());

        json("discipline")
                .body(Map.of("seed", "20261206-01"))
                .put(API + round + "/seed")
                .then()
                .statusCode(204);
        team(UUID.randomUUID(), person("舒样例"), political, yunxiu).statusCode(200);
        act("discipline", "START_INSPECTION").statusCode(200);
        anew().statusCode(409).body("code", is("ROUND_PHASE"));
    }

    private void open(String name) {
        act("discipline-head", "OPEN").statusCode(200);
        political = object(name);
        yunxiu = object("云岫派出所");
    }

    private ValidatableResponse anew() {
        return json("discipline")
                .body(Map.of("kind", "MAIN", "anew", true))
                .post(API + round + "/snapshots")
                .then();
    }

    private void withdraw(UUID record, String reason) {
        facts.withdrawn.add(Map.of(
                "record",
                record,
                "hash",
                "x",
                "unit",
                Map.of("id", POLITICAL, "name", "政工室"),
                "title",
                "信访举报分析",
                "accepted",
                false,
                "since",
                "2026-12-02",
                "reason",
                reason));
    }

    private ValidatableResponse list(String account) {
        return As.account(account).get(API + round + "/withdrawn-records").then();
    }

    private static String of(UUID record, String field) {
        return "find { it.record == '" + record + "' }." + field;
    }

    private ValidatableResponse answer(RequestSpecification as, UUID record, Map<String, Object> body) {
        return as.body(body)
                .post(API + round + "/withdrawn-records/" + record + "/answer")
                .then();
    }

    private void done(int done) {
        As.account("auditor")
                .get(API + round + "/objects/" + political + "/facts")
                .then()
                .statusCode(200)
                .body("[0].done", is(done));
    }

    private List<String> missing() {
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor"));
        return QuarkusTransaction.requiringNew()
                .call(() -> withdrawn.missing(rounds.own(auditor, round), RoundAct.CONCLUDE_SCORING).stream()
                        .map(RoundGate.Missing::about)
                        .toList());
    }
}
