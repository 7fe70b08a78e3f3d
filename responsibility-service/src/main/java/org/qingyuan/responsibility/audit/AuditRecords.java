package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.record.RecordRequest;
import org.qingyuan.responsibility.record.RecordService;

/** The record of an audit for the obligation of the post, filled in from what is on file; nobody types it again. */
@ApplicationScoped
public class AuditRecords {
    private static final String FORM = "economic-audit";

    private final AuditRepository audits;
    private final AuditAccess access;
    private final AuditSchedule schedule;
    private final RecordService records;
    private final Forms forms;
    private final Trail trail;

    AuditRecords(
            AuditRepository audits,
            AuditAccess access,
            AuditSchedule schedule,
            RecordService records,
            Forms forms,
            Trail trail) {
        this.audits = audits;
        this.access = access;
        this.schedule = schedule;
        this.records = records;
        this.forms = forms;
        this.trail = trail;
    }

    /**
     * Drafts the record; it goes its usual way through signature and acceptance from there.
     *
     * @throws Problem 403 in an audit of oneself or for a unit that does not record for the obligation; 409 not applied yet, drafted
     *     already, or no obligation behind it
     */
    @Transactional
    public void draft(Caller caller, UUID id, String ifMatch) {
        access.requireKeeping(caller);
        Audit audit = audits.lock(caller, id);
        Audits.requireOther(caller, audit.person);
        IfMatch.check(ifMatch, audit.version);
        if (audit.state != AuditState.APPLIED || audits.record(audit).isPresent()) {
            throw new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, audit.state);
        }
        audit.obligation = schedule.obligation(caller, audit);
        if (audit.obligation == null) {
            throw new Problem(ResponsibilityProblem.NOTHING_OWED, "3.5");
        }
        if (!audits.records(caller, audit.obligation)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        AuditSummary summary = audits.summary(audit);
        UUID record = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        records.save(
                caller,
                record,
                null,
                new RecordRequest(
                        audit.reportedOn,
                        "%s经济责任审计（%s）".formatted(summary.leader().name(), audit.kind.title()),
                        audit.use,
                        summary.leader().name(),
                        Set.of(audit.obligation),
                        Map.of(),
                        forms.inUse(caller, FORM).id(),
                        values(audit, summary)));
        audit.record = record;
        audits.flush();
        trail.record("audit.record", "audit", id, Map.of("record", record.toString()));
    }

    private static Map<String, Object> values(Audit audit, AuditSummary summary) {
        Map<String, Object> values = new HashMap<>();
        values.put("leader", audit.person.toString());
        values.put("post", summary.postTitle());
        values.put("kind", audit.kind.title());
        values.put("from", audit.coversFrom.toString());
        values.put("to", audit.coversTo.toString());
        values.put("auditor", audit.auditor);
        values.put("reportOn", audit.reportedOn.toString());
        values.put("findings", audit.findings);
        values.put("corrected", audit.corrected);
        values.put("opinion", audit.opinion.title());
        values.put(
                "uses",
                Arrays.stream(audit.uses)
                        .map(use -> AuditUse.valueOf(use).title())
                        .toList());
        values.put("use", audit.use);
        if (audit.amount != null) {
            values.put("amount", audit.amount);
        }
        if (audit.problems != null && !audit.problems.isBlank()) {
            values.put("problems", audit.problems);
        }
        return values;
    }
}
