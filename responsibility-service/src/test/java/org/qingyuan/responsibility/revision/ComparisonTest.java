package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.reading.TimeLimitKind;

class ComparisonTest {
    @Test
    void anotherLeaderInChargeIsAChange() {
        RowDiff changed = compared("赵示例（局长）", "钱示例（政委）");
        assertEquals(Change.CHANGED, changed.change());
        assertEquals(Set.of(RowField.LEADER), changed.fields());
        assertEquals(Change.SAME, compared("赵示例（局长）", "赵示例（局长）").change());
    }

    private static RowDiff compared(String was, String is) {
        return Comparison.of(plan(was), plan(is), List.of()).getFirst();
    }

    private static Plan plan(String leader) {
        Plan plan = new Plan();
        PlanRow row = new PlanRow();
        row.id = UUID.randomUUID();
        row.itemNo = "1.1";
        row.itemName = "学习教育制度";
        row.task = "每年集中学习不少于2次。";
        row.leader = leader;
        row.timeLimit = new Limit("全年", TimeLimitKind.WHOLE_YEAR, null, null, null, null);
        plan.rows.add(row);
        return plan;
    }
}
