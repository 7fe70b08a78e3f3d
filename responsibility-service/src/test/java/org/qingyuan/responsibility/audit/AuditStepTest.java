package org.qingyuan.responsibility.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditStepTest {
    @Test
    void whatWasFoundIsPutRightBeforeTheResultIsUsed() {
        assertEquals(List.of(AuditAct.RECTIFY, AuditAct.CORRECT), acts(AuditState.REPORTED, 3));
        assertEquals(List.of(AuditAct.APPLY, AuditAct.CORRECT), acts(AuditState.REPORTED, 0));
        assertEquals(List.of(AuditAct.APPLY, AuditAct.CORRECT), acts(AuditState.RECTIFYING, 3));
    }

    @Test
    void anEndIsAnEnd() {
        assertTrue(acts(AuditState.APPLIED, 0).isEmpty());
        assertTrue(acts(AuditState.CANCELLED, null).isEmpty());
        assertEquals(List.of(AuditAct.START, AuditAct.CANCEL), acts(AuditState.PLANNED, null));
        assertEquals(List.of(AuditAct.REPORT, AuditAct.CANCEL), acts(AuditState.IN_PROGRESS, null));
    }

    @Test
    void aQuarterAheadIsSoon() {
        LocalDate today = LocalDate.of(2042, 6, 15);
        assertEquals(AuditDue.OVERDUE, AuditDue.of(today.minusDays(1), today));
        assertEquals(AuditDue.DUE_SOON, AuditDue.of(today, today));
        assertEquals(AuditDue.DUE_SOON, AuditDue.of(today.plusDays(90), today));
        assertEquals(AuditDue.LATER, AuditDue.of(today.plusDays(91), today));
        assertEquals(AuditDue.NOT_OWED, AuditDue.of(null, today));
    }

    private static List<AuditAct> acts(AuditState state, Integer findings) {
        return AuditStep.possible(state, findings).stream().map(AuditStep::act).toList();
    }
}
