package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.json.Canonical;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** Announced outcomes on their way from case-service into the facts of a round. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RoundOutcomesTest extends UntilInspected {
    @Inject
    ObjectFacts objectFacts;

    @Inject
    Rounds rounds;

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
