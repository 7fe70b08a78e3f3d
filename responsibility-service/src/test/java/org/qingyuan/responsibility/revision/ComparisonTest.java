package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

class ComparisonTest {
    @Test
    void anotherLeaderInChargeIsAChange() {
        RowDiff changed = compared("赵示例（局长）", "钱示例（政委）");
        assertEquals(Change.CHANGED, changed.change());
        assertEquals(Set.of(RowField.LEADER), changed.fields());
        assertEquals(Change.SAME, compared("赵示例（局长）", "赵示例（局长）").change());
    }

    @Test
    void anotherTermOrActOfAnEventIsAChange() {
        Plan old = plan("");
        Plan fresh = plan("");
        duty(old);
        Duty is = duty(fresh);
        assertEquals(
                Change.SAME, Comparison.of(old, fresh, List.of()).getFirst().change());
        is.termDays = 10;
        is.acts = new String[] {"廉政承诺"};
        is.triggerList = RosterKind.PROMOTED;
        is.countedList = CountedList.values()[0];
        DutyDiff changed =
                Comparison.of(old, fresh, List.of()).getFirst().duties().getFirst();
        assertEquals(Set.of(DutyField.TERM, DutyField.ACTS, DutyField.TRIGGER, DutyField.COUNTED), changed.fields());
    }

    private static Duty duty(Plan plan) {
        Duty duty = new Duty();
        duty.id = UUID.randomUUID();
        duty.row = plan.rows.getFirst();
        duty.clauseText = "履行廉政承诺和廉政宣誓";
        duty.kind = DutyKind.EVENT;
        duty.acts = new String[] {"廉政承诺", "廉政宣誓"};
        duty.row.duties.add(duty);
        return duty;
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
