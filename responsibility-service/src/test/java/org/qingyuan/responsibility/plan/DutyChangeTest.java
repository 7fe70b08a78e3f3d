package org.qingyuan.responsibility.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.plan.RowRequest.DutyRequest;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;

class DutyChangeTest {
    /** A client of before there was a choice sends none. */
    @Test
    void whichPartyOrganisationsOweStaysAsItWasWhereNoneAreGiven() {
        PlanRow row = new PlanRow();
        row.task = "各党总支每年组织生活";
        change(row, null, null);
        Duty duty = row.duties.getFirst();
        assertEquals(BranchList.BRANCHES, duty.branchList);
        change(row, duty.id, BranchList.GENERAL_BRANCHES);
        change(row, duty.id, null);
        assertEquals(BranchList.GENERAL_BRANCHES, row.duties.getFirst().branchList);
    }

    private static void change(PlanRow row, UUID id, BranchList branches) {
        DutyRequest request = new DutyRequest(
                id,
                0,
                row.task.length(),
                DutyKind.STANDING,
                null,
                null,
                null,
                null,
                OwedBy.BRANCH,
                null,
                branches,
                List.of(),
                Sharing.EACH,
                null,
                null,
                List.of(),
                null);
        DutyChange.apply(row, List.of(request), unit -> null);
    }
}
