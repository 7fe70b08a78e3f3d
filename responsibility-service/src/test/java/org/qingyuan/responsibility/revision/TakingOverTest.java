package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TakingOverTest {
    private static final String ASKED = "rows[%d].flags.findAll { it.settledAt == null }.size()";

    private RevisionBureau bureau;
    private JsonPath old;

    @BeforeEach
    void aTableWithDoubtsInForce() {
        bureau = new RevisionBureau();
        old = bureau.published(table("发现问题的，及时报告。"));
        assertTrue(old.getList("rows[0].flags").size() > 0
                && old.getList("rows[1].flags").size() > 0);
    }

    @Test
    void whatWasSettledForTheSameWordsIsNotAskedAgain() {
        JsonPath draft = table("发现线索的，一律移送。").importAs(bureau.discipline(), 2026);
        int asked = draft.getInt("openFlags");
        RevisionBureau.begin(bureau.discipline(), draft, old.getString("id")).statusCode(200);
        JsonPath begun = bureau.plan(draft.getString("id"));
        assertEquals(0, begun.getInt(ASKED.formatted(0)));
        assertFalse(begun.getList("rows[0].flags.takenOver").contains(false));
        assertEquals(old.getList("rows[0].flags.settledAt"), begun.getList("rows[0].flags.settledAt"));
        assertEquals(old.getString("rows[0].proofreadAt"), begun.getString("rows[0].proofreadAt"));
        assertEquals(List.of(true, false), begun.getList("rows.readingTakenOver"));
        assertEquals(1, begun.getInt("unreadRows"));
        assertEquals(draft.getInt(ASKED.formatted(1)), begun.getInt(ASKED.formatted(1)));
        assertEquals(asked - draft.getInt(ASKED.formatted(0)), begun.getInt("openFlags"));

        bureau.discipline()
                .header("If-Match", etag(begun))
                .delete(API + "/plans/" + begun.getString("id") + "/revision")
                .then()
                .statusCode(204);
        JsonPath again = bureau.plan(begun.getString("id"));
        assertEquals(asked, again.getInt("openFlags"));
        assertEquals(2, again.getInt("unreadRows"));
    }

    @Test
    void otherUnitsAreAskedAboutAgain() {
        JsonPath draft = SmallTable.titled("试验局责任分解表")
                .row("1.1、报告", "必要时开展专项检查。", "刑侦大队", "无", "全年")
                .importAs(bureau.discipline(), 2026);
        RevisionBureau.begin(bureau.discipline(), draft, old.getString("id")).statusCode(200);
        JsonPath begun = bureau.plan(draft.getString("id"));
        assertEquals(draft.getInt("openFlags"), begun.getInt("openFlags"));
        assertEquals(
                List.of(false),
                begun.getList("rows[0].flags.takenOver").stream().distinct().toList());
    }

    @Test
    void whatAPersonCorrectedIsTakenOverWithItsAnswers() {
        RevisionBureau other = new RevisionBureau();
        JsonPath first = table("发现问题的，及时报告。").importAs(other.discipline(), 2026);
        Map<String, Object> duty = new HashMap<>(Map.of(
                "id",
                first.getString("rows[0].duties[0].id"),
                "start",
                first.getInt("rows[0].duties[0].clause.start"),
                "end",
                first.getInt("rows[0].duties[0].clause.end"),
                "kind",
                "EVENT",
                "owedBy",
                "UNIT",
                "owners",
                List.of(),
                "sharing",
                "SHARED",
                "termDays",
                10));
        JsonPath corrected = other.discipline()
                .header("If-Match", etag(first))
                .contentType("application/json")
                .body(Map.of(
                        "responsible", List.of(Map.of("text", "治安大队", "unit", other.order)),
                        "supporting", List.of(),
                        "timeLimit", first.getMap("rows[0].timeLimit"),
                        "duties", List.of(duty)))
                .put(API + "/plans/" + first.getString("id") + "/rows/" + first.getString("rows[0].id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath inForce = other.publish(other.reviewed(corrected));
        JsonPath draft = table("发现线索的，一律移送。").importAs(other.discipline(), 2026);
        assertEquals(30, draft.getInt("rows[0].duties[0].termDays"));
        RevisionBureau.begin(other.discipline(), draft, inForce.getString("id")).statusCode(200);
        JsonPath begun = other.plan(draft.getString("id"));
        assertEquals(10, begun.getInt("rows[0].duties[0].termDays"));
        assertEquals(0, begun.getInt(ASKED.formatted(0)));
    }

    @Test
    void theAnswersOfATableComeAlongWhenItIsCarriedOver() {
        String id = old.getString("id");
        List<Map<String, Object>> rows = old.getList("rows.id").stream()
                .map(row -> Map.<String, Object>of("row", row, "choice", "REPEAT", "unfinished", "STAY"))
                .toList();
        String carried = bureau.discipline()
                .contentType("application/json")
                .body(Map.of("rows", rows))
                .put(API + "/plans/" + id + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .path("plan");
        JsonPath next = bureau.plan(carried);
        assertEquals(0, next.getInt("openFlags"));
        assertEquals(0, next.getInt("unreadRows"));
        assertEquals(List.of(true, true), next.getList("rows.readingTakenOver"));
        for (String of : List.of("rows[0].flags", "rows[1].flags", "flags")) {
            assertEquals(old.getList(of + ".code"), next.getList(of + ".code"));
            assertEquals(old.getList(of + ".settledAt"), next.getList(of + ".settledAt"));
            assertFalse(next.getList(of + ".takenOver").contains(false));
        }
    }

    @Test
    void aDoubtAboutTheWholeTableIsTakenOverWhereItsWordsTellIt() {
        RevisionBureau other = new RevisionBureau();
        JsonPath asked = ofAnOrgan().importAs(other.discipline(), 2026);
        JsonPath settled = other.discipline()
                .header("If-Match", etag(asked))
                .contentType("application/json")
                .body(Map.of("flags", asked.getList("flags.id"), "settled", true))
                .put(API + "/plans/" + asked.getString("id") + "/flags")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath first = other.publish(other.reviewed(settled));
        assertTrue(first.getList("flags.code").contains("ISSUER_INFERRED"), () -> first.getString("flags.code"));
        JsonPath draft = ofAnOrgan().importAs(other.discipline(), 2026);
        RevisionBureau.begin(other.discipline(), draft, first.getString("id")).statusCode(200);
        JsonPath begun = other.plan(draft.getString("id"));
        assertEquals(List.of(true), begun.getList("flags.findAll { it.code == 'ISSUER_INFERRED' }.takenOver"));
    }

    private static SmallTable ofAnOrgan() {
        return SmallTable.titled("试验县公安局2026年责任分解表").row("1.1、报告", "必要时开展专项检查。", "治安大队", "无", "全年");
    }

    private static SmallTable table(String second) {
        return SmallTable.titled("试验局责任分解表")
                .row("1.1、报告", "必要时开展专项检查。", "治安大队", "无", "全年")
                .row("1.2、处置", second, "治安大队", "无", "全年");
    }
}
