package org.qingyuan.cases.lead;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/** A line of a list as the database gives it, its contents still sealed. */
record LeadRow(
        UUID id,
        String bureau,
        LeadSource source,
        boolean repeated,
        Naming naming,
        SubjectRank subjectRank,
        MatterKind matterKind,
        LeadStage stage,
        LocalDate stageSince,
        LocalDate receivedOn,
        byte[] sealed,
        boolean frozen,
        boolean restricted,
        int version,
        UUID ruleSet,
        ClockKind clock,
        LocalDate due,
        boolean suspended,
        boolean superiorDue,
        LeadAct proposed,
        Instant reportDueAt) {

    static LeadRow of(Tuple row) {
        String clock = row.get("clock", String.class);
        String proposed = row.get("proposed", String.class);
        return new LeadRow(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                LeadSource.valueOf(row.get("source", String.class)),
                row.get("repeated", Boolean.class),
                Naming.valueOf(row.get("naming", String.class)),
                SubjectRank.valueOf(row.get("subject_rank", String.class)),
                MatterKind.valueOf(row.get("matter_kind", String.class)),
                LeadStage.valueOf(row.get("stage", String.class)),
                row.get("stage_since", LocalDate.class),
                row.get("received_on", LocalDate.class),
                row.get("sealed", byte[].class),
                row.get("frozen", Boolean.class),
                row.get("restricted", Boolean.class),
                row.get("version", Integer.class),
                row.get("rule_set", UUID.class),
                clock == null ? null : ClockKind.valueOf(clock),
                row.get("due", LocalDate.class),
                row.get("suspended_on", LocalDate.class) != null,
                Boolean.TRUE.equals(row.get("superior_due", Boolean.class)),
                proposed == null ? null : LeadAct.valueOf(proposed),
                row.get("report_due_at", Instant.class));
    }
}
