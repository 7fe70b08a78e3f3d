package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.FactsGate;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** Figures that no ledger holds: entered with their paper by one person, confirmed by another, never changed. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EnteredFactsTest extends UntilInspected {
    private static final Caller AUDITOR = new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor"));
    private static final byte[] PAPER = "%PDF-1.4\n通报\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    ObjectFacts objectFacts;

    @Inject
    Rounds rounds;

    @Inject
    FactsGate gate;

    @Test
    void aFigureCountsOnceSomebodyElseHasConfirmedItByItsPaper() throws SQLException {
        prepare();
        political = object("政工室");
        String fact = enter("discipline", "2.5")
                .statusCode(201)
                .body("enteredBy", is("discipline"))
                .extract()
                .path("id");
        enter("inspector", "3").statusCode(409).body("code", is("FACT_ENTERED_TWICE"));
        enter("auditor", "3").statusCode(403);
        assertEquals(List.of(), counted());
        // Nobody of the unit touches its figures, with whatever role.
        enter(seconded(), "3").statusCode(403).body("code", is("RECUSED"));
        for (String act : List.of("CONFIRM", "WITHDRAW")) {
            act(seconded(), fact, act, "有误").statusCode(403).body("code", is("RECUSED"));
        }
        paper("inspector", fact, PAPER).statusCode(403);
        paper("discipline", fact, "draft".getBytes(StandardCharsets.UTF_8)).statusCode(200);
        paper("discipline", fact, PAPER)
                .statusCode(200)
                .body("fileName", is("通报.pdf"))
                .body("fileSha256", is(Digests.sha256(new String(PAPER, StandardCharsets.UTF_8))))
                .body("file", notNullValue());
        act("discipline", fact, "CONFIRM", null).statusCode(403).body("code", is("SECOND_PERSON"));
        act("inspector", fact, "CONFIRM", null).statusCode(200).body("confirmedBy", is("inspector"));
        act("inspector", fact, "CONFIRM", null).statusCode(409).body("code", is("FACT_SETTLED"));
        Fact.Number number = (Fact.Number) counted().getFirst();
        assertEquals("2.5", number.number().toPlainString());
        assertNotEquals(
                Digests.sha256("坛纪通〔2026〕3号\n2026-11-01\nverified-complaints\n2.5"),
                number.evidence().getFirst().hash(),
                "the hash of the file is part of the evidence");

        // Whoever confirmed went by this paper: it stays, for the service and for the database.
        paper("discipline", fact, "another".getBytes(StandardCharsets.UTF_8)).statusCode(409);
        refused("update entered_fact set file = null where id = '" + fact + "'", "23514");
        refused("update entered_fact set number = 1 where id = '" + fact + "'", "42501");
        byte[] read = As.account("auditor")
                .get(API + round + "/entered-facts/" + fact + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("pdf"))
                .extract()
                .asByteArray();
        assertArrayEquals(PAPER, read);
        As.account("unit-leader")
                .get(API + round + "/entered-facts/" + fact + "/file")
                .then()
                .statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + round + "/entered-facts/" + fact + "/file")
                .then()
                .statusCode(404);

        act("discipline", fact, "WITHDRAW", " ").statusCode(422);
        // Two people saw it: taking it out takes two, and until then it counts.
        act("inspector", fact, "WITHDRAW", "文号有误").statusCode(200).body("withdrawnAt", nullValue());
        act("inspector", fact, "WITHDRAW", "文号有误").statusCode(403).body("code", is("SECOND_PERSON"));
        act("inspector", fact, "CONFIRM", null).statusCode(403).body("code", is("SECOND_PERSON"));
        assertEquals(1, counted().size());
        assertEquals(List.of("政工室 · verified-complaints"), waiting());
        act("discipline", fact, "CONFIRM", null).statusCode(200).body("withdrawnBy", nullValue());
        assertEquals(List.of(), waiting());
        act("discipline", fact, "CONFIRM", null).statusCode(409).body("code", is("FACT_SETTLED"));
        act("discipline", fact, "WITHDRAW", "文号有误").statusCode(200).body("withdrawnBy", is("discipline"));
        act("discipline-head", fact, "WITHDRAW", null).statusCode(200).body("withdrawnAt", notNullValue());
        assertEquals(List.of(), counted());
        refused("update entered_fact set withdrawn_agreed = withdrawn_by where id = '" + fact + "'", "23514");
        enter("inspector", "3").statusCode(201).body("file", nullValue());
        As.account("auditor").get(API + round + "/entered-facts").then().body("", hasSize(2));
    }

    @Test
    void theMinutesOfJointMeetingsCountUnlessAPaperSaysOtherwise() throws SQLException {
        prepare();
        political = object("政工室");
        UUID meeting = UUID.randomUUID();
        told.minutes.add(Map.of(
                "unit", Map.of("id", POLITICAL, "name", "政工室"),
                "verified", 2,
                "rank", 3.5,
                "keyWork", List.of("窗口整治"),
                "meetings", List.of(meeting)));
        facts.add(POLITICAL, "政工室", "2.4", "每季度分析", 3, 3, 0);
        // Until it is opened the period may change.
        freeze().statusCode(409).body("code", is("ROUND_PHASE"));
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        String asked = told.minutesAsked.getLast();
        // As of 30 November: what minutes of December say is not known yet.
        assertTrue(asked.contains("bureau=jintan")
                && asked.contains("from=2026-01-01")
                && asked.contains("to=2026-11-30"));
        As.account("auditor")
                .get(API + round + "/minuted-figures")
                .then()
                .statusCode(200)
                .body("unitName", contains("政工室"))
                .body("[0].verified", is(2))
                .body("[0].rank", is(3.5f))
                .body("[0].keyWork", contains("窗口整治"));
        As.account("unit-leader").get(API + round + "/minuted-figures").then().statusCode(403);
        assertEquals(Map.of("verified-complaints", "2", "conduct-rank", "3.5"), numbers());
        Fact.Number number = (Fact.Number) counted().getFirst();
        assertEquals("minutes", number.evidence().getFirst().kind());
        assertEquals(meeting.toString(), number.evidence().getFirst().id());

        String fact = enter("discipline", "5").statusCode(201).extract().path("id");
        assertEquals("2", numbers().get("verified-complaints"), "not before somebody confirmed it");
        act("inspector", fact, "CONFIRM", null).statusCode(200);
        assertEquals(Map.of("verified-complaints", "5", "conduct-rank", "3.5"), numbers());
        refused("update minuted_figure set verified = 0", "42501");
    }

    @Test
    void aLeaderIsEvaluatedByWhatHeOwesInPersonAsWell() throws SQLException {
        prepare(TestScheme.adopted(database, "jintan", TestScheme.withSheetOf(ObjectKind.LEADER)));
        String leader =
                As.account("discipline").get(API + round + "/candidates").path("find { it.kind == 'LEADER' }.ref");
        change("discipline", "1")
                .body(Map.of("objects", List.of(Map.of("kind", "LEADER", "ref", leader))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        UUID elsewhere = UUID.randomUUID();
        facts.add(elsewhere, "纪委", UUID.fromString(leader), "1.1", "上廉政党课", 1, 1, 0);
        facts.add(elsewhere, "纪委", UUID.randomUUID(), "1.1", "上廉政党课", 1, 0, 0);
        facts.add(elsewhere, "纪委", "3.3", "每月联席会议", 12, 1, 0);
        act("discipline-head", "OPEN").statusCode(200);
        freeze().statusCode(201);
        String object = As.account("auditor").get(API + round).path("objects[0].id");
        As.account("auditor")
                .get(API + round + "/objects/" + object + "/facts")
                .then()
                .statusCode(200)
                .body("findAll { it.unitName == '纪委' }.owner", contains(leader))
                .body("findAll { it.unitName == '纪委' }.done", contains(1));
    }

    private Map<String, String> numbers() {
        return counted().stream()
                .map(Fact.Number.class::cast)
                .collect(Collectors.toMap(Fact.Number::key, one -> one.number().toPlainString()));
    }

    private List<Fact> counted() {
        return QuarkusTransaction.requiringNew().call(() -> {
            RoundObject object = rounds.objects(round).stream()
                    .filter(one -> one.id().equals(UUID.fromString(political)))
                    .findFirst()
                    .orElseThrow();
            Round found = rounds.own(AUDITOR, round);
            return objectFacts.of(found, TestScheme.scheme(), object).facts().stream()
                    .filter(fact -> fact instanceof Fact.Number number && number.source() == SourceKind.DOCUMENT)
                    .toList();
        });
    }

    private ValidatableResponse enter(String account, String number) {
        return enter(json(account), number);
    }

    private ValidatableResponse enter(RequestSpecification as, String number) {
        return as.body(Map.of(
                        "object", political,
                        "source", "DOCUMENT",
                        "key", "verified-complaints",
                        "number", number,
                        "document", "坛纪通〔2026〕3号",
                        "documentOn", "2026-11-01"))
                .post(API + round + "/entered-facts")
                .then();
    }

    private ValidatableResponse paper(String account, String fact, byte[] bytes) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "通报.pdf")
                .body(bytes)
                .put(API + round + "/entered-facts/" + fact + "/file")
                .then();
    }

    private List<String> waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> gate.missing(rounds.own(AUDITOR, round), RoundAct.CONCLUDE_SCORING).stream()
                        .map(RoundGate.Missing::about)
                        .toList());
    }

    /** An inspector from the unit itself. */
    private static RequestSpecification seconded() {
        return As.token(token -> token.bureau("jintan").unit(POLITICAL).roles("inspector"))
                .contentType("application/json");
    }

    private ValidatableResponse act(String account, String fact, String act, String reason) {
        return act(json(account), fact, act, reason);
    }

    private ValidatableResponse act(RequestSpecification as, String fact, String act, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        body.put("reason", reason);
        return as.body(body)
                .post(API + round + "/entered-facts/" + fact + "/acts")
                .then();
    }
}
