package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.notice.FileEntry;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What a corrected result takes back of what the circular and a talk left in a leader's file. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CorrectedCircularTest extends UntilInspected {
    @Inject
    Rounds rounds;

    @Inject
    OwnerNotices notices;

    private void leader() throws SQLException {
        prepare();
        String leader =
                As.account("discipline").get(API + round + "/candidates").path("find { it.kind == 'LEADER' }.ref");
        change("discipline", "1")
                .body(Map.of("objects", List.of(Map.of("kind", "LEADER", "ref", leader))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200);
    }

    private void noting(BiConsumer<Round, RoundObject> work) {
        Caller auditor = new Caller("jintan", null, null, "auditor", "auditor", java.util.Set.of("auditor"));
        QuarkusTransaction.requiringNew()
                .run(() -> work.accept(
                        rounds.own(auditor, round), rounds.objects(round).getFirst()));
    }

    /** In whatever order the sending goes: nobody can revoke what was not told yet. */
    @Test
    void theFileHoldsTheCorrectedCircular() throws SQLException, InterruptedException {
        leader();
        noting((round, object) -> {
            notices.circularCorrected(round, object, "更正 0");
            notices.noted(round, object, FileEntry.CIRCULAR, "通报 1");
            notices.circularCorrected(round, object, "更正 1");
            notices.circularCorrected(round, object, "更正 2");
        });
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (told.measures.size() < 5) {
            assertTrue(Instant.now().isBefore(end), told.measures.toString());
            Thread.sleep(100);
        }
        List<String> sent = told.measures.stream()
                .map(one -> one.get("act") + " " + one.get("kind") + " " + one.get("reference"))
                .toList();
        assertEquals(
                List.of("ANNOUNCED CIRCULAR 更正 1", "ANNOUNCED CIRCULAR 更正 2", "ANNOUNCED CIRCULAR 通报 1"),
                sent.stream()
                        .filter(one -> one.startsWith("ANNOUNCED"))
                        .sorted()
                        .toList());
        for (String reference : List.of("通报 1", "更正 1")) {
            assertTrue(
                    sent.indexOf("REVOKED CIRCULAR " + reference) > sent.indexOf("ANNOUNCED CIRCULAR " + reference),
                    sent.toString());
        }
    }

    /** Held is held; it leaves the file where the result that it followed from did not stand. */
    @Test
    void aTalkIsWithdrawnOnceItsResultWasCorrected() throws SQLException, InterruptedException {
        leader();
        String object = As.account("discipline").get(API + round).path("objects[0].id");
        sql("update evaluation_round set state = 'PUBLISHED', scheme_json = '{}', scheme_hash = '0' where id = '"
                + round + "'");
        sql("insert into measure (id, bureau, round, object, kind, state, subject, basis, addressee, due, issued_on,"
                + " issued_name, version) values ('" + UUID.randomUUID() + "', 'jintan', '" + round + "', '" + object
                + "', 'ADMONISHING_TALK', 'ISSUED', '台账不实', '考评结果', '本人', date '2026-12-20', date '2026-12-01',"
                + " '戴样例', 0)");
        measure("discipline", "HOLD", 0).statusCode(200).body("[0].acts", empty());
        measure("discipline", "WITHDRAW", 0).statusCode(403);
        sql(
                "insert into result_revision (id, round, object, revision, cause, known_from, facts_json, facts_hash, score_json,"
                        + " score_hash, total, grade, by_name, reason, decided_by, document) values ('"
                        + UUID.randomUUID()
                        + "', '" + round + "', '" + object
                        + "', 1, 'CORRECTED', '2026-12-09', '{}', '0', '{}', '0', 90, 'good', '戴样例', '更正', '局党委', '1号')");
        As.account("discipline").get(API + round + "/measures").then().body("[0].acts", contains("WITHDRAW"));
        measure("discipline", "WITHDRAW", 0).statusCode(200).body("[0].state", org.hamcrest.Matchers.is("WITHDRAWN"));
    }
}
