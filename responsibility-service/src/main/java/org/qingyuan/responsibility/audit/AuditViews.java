package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.record.RecordState;

/** Puts together what a caller sees of one audit. */
@ApplicationScoped
public class AuditViews {
    private final AuditRepository audits;
    private final AuditAccess access;
    private final AuditSchedule schedule;

    AuditViews(AuditRepository audits, AuditAccess access, AuditSchedule schedule) {
        this.audits = audits;
        this.access = access;
        this.schedule = schedule;
    }

    /** @throws org.qingyuan.kit.problem.Problem 404 when the caller may not know of it */
    AuditView of(Caller caller, UUID id) {
        access.requireSight(caller);
        Audit audit = audits.get(caller, id);
        AuditSummary summary = audits.summary(audit);
        UUID obligation = schedule.obligation(caller, audit);
        Tuple record = audits.record(audit).orElse(null);
        boolean keeps = access.keeps(caller) && !audit.person.equals(caller.person());
        return new AuditView(
                audit.id,
                audit.post,
                summary.postTitle(),
                summary.leader(),
                summary.unit(),
                audit.kind,
                audit.plannedOn,
                audit.auditor,
                audit.note,
                audit.state,
                obligation,
                audit.startedOn,
                audit.coversFrom,
                audit.coversTo,
                audit.reportedOn,
                audit.reportNo,
                audit.opinion,
                audit.findings,
                audit.amount,
                audit.problems,
                audit.rectifyBy,
                audit.corrected,
                Arrays.stream(audit.uses).map(AuditUse::valueOf).toList(),
                audit.use,
                audit.appliedOn,
                record == null ? null : NamedRef.of(audit.record, record.get("title", String.class)),
                record == null ? null : RecordState.valueOf(record.get("state", String.class)),
                keeps && record == null && audit.state == AuditState.APPLIED && audits.records(caller, obligation),
                keeps ? steps(audit) : List.of(),
                audits.history(audit),
                keeps && audit.state == AuditState.PLANNED,
                audit.version);
    }

    private static List<AuditView.PossibleStep> steps(Audit audit) {
        return AuditStep.possible(audit.state, audit.findings).stream()
                .map(step -> new AuditView.PossibleStep(
                        step.act(),
                        step.needs().stream().map(AuditField::field).sorted().toList()))
                .toList();
    }
}
