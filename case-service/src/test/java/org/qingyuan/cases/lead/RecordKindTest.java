package org.qingyuan.cases.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordKindTest {
    /** Wherever the table of steps may take a lead that has evidence, the evidence can change hands. */
    @Test
    void custodyIsRecordedWhereverEvidenceCanLie() {
        Set<LeadStage> reached = EnumSet.noneOf(LeadStage.class);
        Arrays.stream(LeadStage.values()).filter(RecordKind.EVIDENCE::in).forEach(reached::add);
        int before;
        do {
            before = reached.size();
            LeadTransition.TABLE.stream()
                    .filter(step -> reached.contains(step.from()))
                    // Only what nobody handled goes back to the desk.
                    .filter(step -> step.act() != LeadAct.READMIT)
                    .forEach(step -> reached.add(step.to()));
        } while (reached.size() > before);
        assertTrue(reached.contains(LeadStage.ARCHIVED), reached::toString);
        Set<LeadStage> recorded = EnumSet.noneOf(LeadStage.class);
        Arrays.stream(LeadStage.values()).filter(RecordKind.CUSTODY::in).forEach(recorded::add);
        assertEquals(reached, recorded);
    }

    /** Rumours outlive the file. */
    @Test
    void aNameIsClearedAfterTheFileIsArchivedToo() {
        assertTrue(RecordKind.CLARIFICATION.in(LeadStage.ARCHIVED));
    }
}
