package org.qingyuan.responsibility.workbench;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.audit.AuditAccess;
import org.qingyuan.responsibility.meeting.MeetingRepository;
import org.qingyuan.responsibility.obligation.ObligationFilter;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationRepository.Pending;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.record.Deputies;
import org.qingyuan.responsibility.record.Queue;
import org.qingyuan.responsibility.record.RecordRepository;
import org.qingyuan.responsibility.relief.ReliefQueue;
import org.qingyuan.responsibility.relief.ReliefRepository;

/** One call for the first page that a person sees. */
@Path("/api/responsibility/v1/workbench")
@Tag(name = "workbench")
public class WorkbenchResource {
    private static final int DAYS_AHEAD = 30;
    private static final int NEXT = 10;

    private final CurrentCaller caller;
    private final ObligationRepository obligations;
    private final RecordRepository records;
    private final PlanRepository plans;
    private final Deputies deputies;
    private final ReliefRepository reliefs;
    private final AuditAccess audits;
    private final MeetingRepository meetings;

    WorkbenchResource(
            CurrentCaller caller,
            ObligationRepository obligations,
            RecordRepository records,
            PlanRepository plans,
            Deputies deputies,
            ReliefRepository reliefs,
            AuditAccess audits,
            MeetingRepository meetings) {
        this.caller = caller;
        this.obligations = obligations;
        this.records = records;
        this.plans = plans;
        this.deputies = deputies;
        this.reliefs = reliefs;
        this.audits = audits;
        this.meetings = meetings;
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public WorkbenchView getWorkbench() {
        Caller me = caller.get();
        Caller standing = deputies.standing(me);
        boolean unitPeople = me.ofUnit();
        Pending pending = unitPeople ? obligations.pending(me, DAYS_AHEAD, NEXT) : new Pending(0, 0, List.of());
        return new WorkbenchView(
                pending.overdue(),
                pending.dueSoon(),
                pending.next(),
                unitPeople ? obligations.count(me, ObligationFilter.urged(me.unit())) : 0,
                records.count(standing, Queue.SIGN),
                records.count(standing, Queue.ACCEPT),
                records.count(me, Queue.RETURNED),
                records.count(me, Queue.DRAFTS),
                records.count(me, Queue.UNATTENDED),
                records.count(me, Queue.FOUND_WRONG),
                plans.countDrafts(me),
                reliefs.count(me, ReliefQueue.SUBMIT),
                reliefs.count(me, ReliefQueue.APPROVE),
                reliefs.count(me, ReliefQueue.DECIDED),
                audits.sees(me),
                meetings.countAwaited(me));
    }
}
