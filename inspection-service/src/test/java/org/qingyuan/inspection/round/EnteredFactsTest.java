package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** Figures that no ledger holds: entered with their paper by one person, confirmed by another, never changed. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EnteredFactsTest extends UntilInspected {
    private static final byte[] PAPER = "%PDF-1.4\n通报\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    ObjectFacts objectFacts;

    @Inject
    Rounds rounds;

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
        act("discipline", fact, "WITHDRAW", "文号有误").statusCode(200);
        assertEquals(List.of(), counted());
        enter("inspector", "3").statusCode(201).body("file", nullValue());
        As.account("auditor").get(API + round + "/entered-facts").then().body("", hasSize(2));
    }

    private List<Fact> counted() {
        return QuarkusTransaction.requiringNew().call(() -> {
            RoundObject object = rounds.objects(round).stream()
                    .filter(one -> one.id().equals(UUID.fromString(political)))
                    .findFirst()
                    .orElseThrow();
            Round found = rounds.own(new Caller("jintan", null, null, "auditor", "auditor", Set.of("auditor")), round);
            return objectFacts.of(found, TestScheme.scheme(), object).facts().stream()
                    .filter(fact -> fact instanceof Fact.Number number && number.source() == SourceKind.DOCUMENT)
                    .toList();
        });
    }

    private ValidatableResponse enter(String account, String number) {
        return json(account)
                .body(Map.of(
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

    private ValidatableResponse act(String account, String fact, String act, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("act", act));
        body.put("reason", reason);
        return json(account)
                .body(body)
                .post(API + round + "/entered-facts/" + fact + "/acts")
                .then();
    }
}
