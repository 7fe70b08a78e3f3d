package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** What was taken back looks the same to everybody but the intake desk, whatever became of it. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionStubTest extends PetitionJourney {

    @Test
    void nobodyOutsideTheDeskTellsOneStubFromAnother() {
        UUID waiting = recalled("还在受理岗");
        UUID settled = recalled("受理岗已办结");
        act("intake", settled, "SETTLE", Map.of("reason", "重复件并入")).statusCode(200);
        for (String account : new String[] {"staff-yunxiu", "leader-yunxiu", "discipline", "discipline-head"}) {
            assertEquals(stub(account, waiting), stub(account, settled), account);
            for (UUID id : new UUID[] {waiting, settled}) {
                read(account, id)
                        .body("state", equalTo("RECALLED"))
                        .body("matter", nullValue())
                        .body("history", empty())
                        .body("files", empty())
                        .body("acts", empty());
                for (int version : new int[] {0, 1, 2, 3, 4}) {
                    act(account, id, version, "TAKE", Map.of()).statusCode(409).body("version", nullValue());
                }
                list(account, Map.of("state", "RECALLED", "limit", 200)).body("items.id", hasItem(id.toString()));
                list(account, Map.of("state", "SETTLED")).body("items", empty());
                list(account, Map.of("q", "受理岗")).body("items", empty());
            }
        }
        read("intake", settled).body("state", equalTo("SETTLED")).body("matter.title", equalTo("受理岗已办结"));
    }

    @Test
    void theDeskGivesItToAnotherUnit() {
        UUID id = recalled("换个单位");
        act("intake", id, "ASSIGN", Map.of("unit", YUNXIU)).statusCode(200);
        read("leader-yunxiu", id).body("state", equalTo("REGISTERED")).body("matter.title", equalTo("换个单位"));
        read("discipline", id).body("matter.title", equalTo("换个单位"));
    }

    private static UUID recalled(String title) {
        UUID id = taken(title);
        act("discipline", id, "RECALL", Map.of()).statusCode(403);
        act("intake", id, "RECALL", Map.of()).statusCode(200).body("state", equalTo("RECALLED"));
        return id;
    }

    /** All that is told, without what is the petition's own from the beginning. */
    private static Map<String, Object> stub(String account, UUID id) {
        Map<String, Object> told =
                new LinkedHashMap<>(read(account, id).extract().jsonPath().getMap(""));
        told.remove("id");
        told.remove("number");
        return told;
    }
}
