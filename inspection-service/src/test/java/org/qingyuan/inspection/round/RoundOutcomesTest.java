package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.decision.VetoProposals;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.inspection.notice.FileEntry;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.json.Canonical;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Announced outcomes on their way from case-service into the facts of a round. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RoundOutcomesTest extends UntilInspected {
    @Inject
    ObjectFacts objectFacts;

    @Inject
    Rounds rounds;

    @Inject
    VetoProposals proposals;

    @Inject
    OwnerNotices notices;

    @Test
    void outcomesCountForTheirUnitOnceTheyAreTakenOver() throws SQLException, IOException {
        prepare();
        String leader =
                As.account("discipline").get(API + round + "/candidates").path("find { it.kind == 'LEADER' }.ref");
        change("discipline", "1")
                .body(Map.of(
                        "objects",
                        List.of(
                                Map.of("kind", "UNIT", "ref", POLITICAL),
                                Map.of("kind", "UNIT", "ref", YUNXIU),
                                Map.of("kind", "LEADER", "ref", leader))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        outcomes.add(POLITICAL, null, "ADMONISHMENT", false, false);
        outcomes.add(POLITICAL, UUID.fromString(leader), "PARTY_SANCTION", true, true);
        outcomes.add(YUNXIU, null, "ADMONISHMENT", false, false);

        As.account("staff").post(API + round + "/outcome-snapshots").then().statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .post(API + round + "/outcome-snapshots")
                .then()
                .statusCode(404);
        outcomes.broken = true;
        take().statusCode(409).body("code", is("FACTS_BROKEN"));
        outcomes.broken = false;
        As.account("auditor").get(API + round + "/outcome-snapshots").then().body("", empty());
        take().statusCode(201).body("", hasSize(1)).body("[0].outcomes", is(3)).body("[0].asOf", is("2026-12-05"));
        assertEquals(
                Map.of("bureau", "jintan", "from", "2026-01-01", "to", "2026-12-31", "asOf", "2026-12-05"),
                outcomes.asked.getLast());
        assertEquals(List.of("admonishment 1", "sanction 1", "case-filed 1", "party-sanction 1"), figures("政工室"));
        // None is a figure too where the scheme asks for it.
        assertEquals(List.of("admonishment 1", "case-filed 0"), figures("云岫派出所"));
        assertEquals(List.of("sanction 1", "case-filed 1", "party-sanction 1"), figures(null));

        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true);
        take().statusCode(201).body("", hasSize(2)).body("[0].outcomes", is(4));
        assertEquals(List.of("admonishment 1", "sanction 1", "case-filed 1", "party-sanction 1"), figures("云岫派出所"));
        refused("update round_outcome set sanction = false", "42501");

        owner.close();
        take().statusCode(503);
        As.account("auditor").get(API + round + "/outcome-snapshots").then().body("", hasSize(2));
    }

    /** 党纪 and 政务 at once are one case and one sanction. */
    @Test
    void measuresOfOneMatterCountAsOneCaseAndOneSanction() throws SQLException, IOException {
        prepare();
        UUID matter = UUID.randomUUID();
        for (String kind : List.of("PARTY_SANCTION", "ADMINISTRATIVE_SANCTION")) {
            outcomes.add(POLITICAL, null, kind, true, true, "2026-10-20", matter);
        }
        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true);
        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true);
        take().statusCode(201);
        assertEquals(
                List.of("sanction 1", "case-filed 1", "party-sanction 1", "administrative-sanction 1"), figures("政工室"));
        assertEquals(2, figures("云岫派出所").stream().filter("case-filed 1"::equals).count());
    }

    /** A secretary takes part under the branch; what is announced, and told to the file, is about the person. */
    @Test
    void aBranchSecretaryIsMeantByThePerson() throws SQLException, IOException {
        prepare();
        Map<String, String> secretary = As.account("discipline")
                .get(API + round + "/candidates")
                .path("find { it.kind == 'BRANCH_SECRETARY' }");
        change("discipline", "1")
                .body(Map.of("objects", List.of(Map.of("kind", "BRANCH_SECRETARY", "ref", secretary.get("ref")))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
        UUID person = UUID.fromString(secretary.get("person"));
        outcomes.add(POLITICAL, person, "PARTY_SANCTION", true, true);
        outcomes.add(POLITICAL, UUID.fromString(secretary.get("ref")), "ADMONISHMENT", false, false);
        take().statusCode(201);
        assertEquals(List.of("sanction 1", "case-filed 1", "party-sanction 1"), figures(null));
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", java.util.Set.of("auditor"));
        QuarkusTransaction.requiringNew()
                .run(() -> notices.noted(
                        rounds.own(auditor, round),
                        rounds.objects(round).getFirst(),
                        FileEntry.CIRCULAR,
                        "坛公发〔2026〕9号"));
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select body ->> 'person' from owner_notice where round = '" + round + "'")) {
            row.next();
            assertEquals(person.toString(), row.getString(1));
        }
    }

    @Test
    void whatIsAnnouncedIsProposedAsAVetoAndAnsweredOnce() throws SQLException {
        prepare();
        act("discipline-head", "OPEN").statusCode(200);
        political = object("政工室");
        yunxiu = object("云岫派出所");
        outcomes.add(POLITICAL, null, "ADMONISHMENT", false, false);
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        outcomes.add(POLITICAL, null, "PARTY_SANCTION", true, true);
        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true);
        // What is not announced yet reaches nobody, even if the other service should err.
        outcomes.add(YUNXIU, null, "PARTY_SANCTION", true, true, "2026-12-06");
        As.account("auditor").get(API + round + "/veto-proposals").then().body("", empty());
        take().statusCode(201);
        for (String account : List.of("discipline", "inspector", "bureau-leader", "auditor")) {
            As.account(account)
                    .get(API + round + "/veto-proposals")
                    .then()
                    .statusCode(200)
                    .body("ground", contains("case", "case", "case"))
                    .body("object", contains(political, political, yunxiu))
                    .body("state", contains("OPEN", "OPEN", "OPEN"))
                    .body("[0].keySet()", not(hasItem("person")));
        }
        As.account("unit-leader").get(API + round + "/veto-proposals").then().statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("superior"))
                .get(API + round + "/veto-proposals")
                .then()
                .statusCode(404);
        assertEquals(List.of("政工室", "云岫派出所"), waiting());

        String first = outcomes.id(1);
        String second = outcomes.id(2);
        String third = outcomes.id(3);
        answer("discipline", political, "taken", taking(first)).statusCode(403);
        answer("inspector", political, "taken", taking(first)).statusCode(403);
        // The outcome of another object, one that fits nothing, and one that is not announced yet.
        answer("discipline-head", political, "taken", taking(third)).statusCode(404);
        answer("discipline-head", political, "taken", taking(outcomes.id(0))).statusCode(404);
        answer("discipline-head", yunxiu, "taken", taking(outcomes.id(4))).statusCode(404);
        answer("discipline-head", political, "taken", Map.of("outcome", first, "ground", "case"))
                .statusCode(400);
        answer("discipline-head", yunxiu, "declined", Map.of("outcome", third, "ground", "case", "reason", " "))
                .statusCode(400);

        answer("discipline-head", political, "taken", taking(first))
                .statusCode(200)
                .body("state", contains("TAKEN", "COVERED", "OPEN"))
                .body("[0].reason", is("负责人被立案"))
                .body("[0].answeredBy", is("孙示例"));
        As.account("auditor")
                .get(API + round + "/vetoes")
                .then()
                .body("ground", contains("case"))
                .body("[0].announcedOn", is("2026-10-20"))
                .body("[0].document", is("常公纪〔2026〕9号"));
        answer("discipline-head", political, "taken", taking(second))
                .statusCode(409)
                .body("code", is("VETO_PROPOSAL_ANSWERED"));
        Map<String, Object> declining = Map.of("outcome", third, "ground", "case", "reason", "情节轻微，不属于重大案件");
        answer("unit-leader", yunxiu, "declined", declining).statusCode(403);
        As.token(token -> token.bureau("jintan").unit(YUNXIU).roles("bureau-leader"))
                .contentType("application/json")
                .body(declining)
                .post(API + round + "/objects/" + yunxiu + "/veto-proposals/declined")
                .then()
                .statusCode(403)
                .body("code", is("RECUSED"));
        answer("discipline-head", yunxiu, "declined", declining)
                .statusCode(200)
                .body("state", contains("TAKEN", "COVERED", "DECLINED"));
        answer("discipline-head", yunxiu, "declined", declining).statusCode(409);
        assertEquals(List.of(), waiting());
        for (String sql : List.of("update veto_answer set reason = 'x'", "delete from veto_answer")) {
            refused(sql, "42501");
        }
        // A day later the last one is announced as well, and asks for an answer of its own.
        BusinessDate.set(LocalDate.of(2026, 12, 6));
        assertEquals(List.of("云岫派出所"), waiting());
    }

    private static Map<String, Object> taking(String outcome) {
        return Map.of(
                "outcome", outcome,
                "ground", "case",
                "basis", "负责人被立案",
                "decidedBy", "局党委",
                "document", "常公纪〔2026〕9号");
    }

    private ValidatableResponse answer(String account, String object, String how, Map<String, Object> body) {
        return json(account)
                .body(body)
                .post(API + round + "/objects/" + object + "/veto-proposals/" + how)
                .then();
    }

    /** Whose proposals keep the scoring from being concluded. */
    private List<String> waiting() {
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", java.util.Set.of("auditor"));
        return QuarkusTransaction.requiringNew()
                .call(() -> proposals.missing(rounds.own(auditor, round), RoundAct.CONCLUDE_SCORING).stream()
                        .map(RoundGate.Missing::about)
                        .toList());
    }

    private ValidatableResponse take() {
        return As.account("discipline").post(API + round + "/outcome-snapshots").then();
    }

    /** @param name of a unit, null for the leader */
    private List<String> figures(String name) throws IOException {
        Scheme scheme = askingForFiledCases();
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", java.util.Set.of("auditor"));
        return QuarkusTransaction.requiringNew().call(() -> {
            Round found = rounds.own(auditor, round);
            RoundObject object = rounds.objects(round).stream()
                    .filter(one -> name == null
                            ? one.kind() != org.qingyuan.scoring.ObjectKind.UNIT
                            : one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return objectFacts.of(found, scheme, object).facts().stream()
                    .filter(fact -> fact.source() == SourceKind.OUTCOME)
                    .map(fact -> fact.key() + " " + ((Fact.Number) fact).number())
                    .toList();
        });
    }

    private static Scheme askingForFiledCases() throws IOException {
        try (InputStream in = RoundOutcomesTest.class.getResourceAsStream("/schemes/example.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Canonical.read(text.replace("corrected-decision", "case-filed"), Scheme.class);
        }
    }
}
