package org.qingyuan.responsibility.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.PlanInForce;
import org.qingyuan.responsibility.Records;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SharedFactTest extends PlanInForce {
    SharedFactTest() {
        super(LocalDate.of(2028, 7, 1));
    }

    /** 3.4: 政工室 keeps the ledger of what five units owe together; a record of any of them is everybody's. */
    @Test
    void whatUnitsOweTogetherCountsForEachOfThem() {
        List<Map<String, Object>> shared = As.account("staff-fazhi")
                .get(API + "/obligations?limit=200&plan=" + plan.getString("id"))
                .path("items.findAll { it.item.no == '3.4' }");
        String duty = (String) shared.getFirst().get("duty");
        String record = Records.accepted(
                "staff-fazhi",
                "leader-fazhi",
                "discipline",
                (String) shared.getFirst().get("id"),
                "2028-06-20");
        String snapshot = FactSnapshotResourceTest.take("2028-12-31", null);
        String line = "items.find { it.duty == '" + duty + "' }";
        JsonPath own = FactSnapshotResourceTest.facts(snapshot, "法制室");
        assertEquals("政工室", own.getString(line + ".unit.name"));
        assertEquals(Set.of("办公室", "纪委", "法制室", "行政服务审批中心公安窗口"), Set.copyOf(own.getList(line + ".sharedWith.name")));
        assertEquals(List.of(record), own.getList(line + ".records.id"));
        assertTrue(
                own.getString(line + ".line").endsWith("|+" + String.join(",", own.getList(line + ".sharedWith.id"))));
        assertEquals(
                own.getString(line + ".line"),
                FactSnapshotResourceTest.facts(snapshot, "纪委").getString(line + ".line"));
        // Nobody shares what each unit owes for itself.
        assertEquals(
                List.of(),
                FactSnapshotResourceTest.facts(snapshot, "云岫派出所").getList("items.findAll { it.itemNo == '3.4' }"));
        // A leader's duty is the leader's, and the unit's that keeps the ledger.
        assertEquals(
                List.of(),
                FactSnapshotResourceTest.facts(snapshot, "纪委")
                        .getList("items.findAll { it.owner != null }.sharedWith.flatten()"));
    }
}
