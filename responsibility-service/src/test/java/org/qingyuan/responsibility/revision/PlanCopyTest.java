package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRow;

class PlanCopyTest {
    @Test
    void theNextYearsRowHasTheLeaderOfTheOldOne() {
        Plan old = new Plan();
        old.validTo = LocalDate.of(2026, 12, 31);
        PlanRow row = new PlanRow();
        row.id = UUID.randomUUID();
        row.leader = "钱示例（政委）";
        old.rows.add(row);
        PlanCopy copy = PlanCopy.of(old, UUID.randomUUID(), every -> true, unit -> List.of());
        assertEquals("钱示例（政委）", copy.plan().rows.getFirst().leader);
    }
}
