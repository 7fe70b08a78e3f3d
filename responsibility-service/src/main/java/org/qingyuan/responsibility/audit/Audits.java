package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** 审计: planned, and taken through each step of {@link AuditStep#TABLE}. */
@ApplicationScoped
public class Audits {
    private final AuditRepository audits;
    private final AuditAccess access;
    private final AuditSchedule schedule;
    private final FormerHolders former;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Audits(
            AuditRepository audits,
            AuditAccess access,
            AuditSchedule schedule,
            FormerHolders former,
            BusinessCalendar calendar,
            Trail trail) {
        this.audits = audits;
        this.access = access;
        this.schedule = schedule;
        this.former = former;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * Plans an audit under the client's id, or changes the plan of one that has not begun.
     *
     * @return whether it was planned now
     * @throws Problem 403 for who only reads, and in an audit of oneself; 409 under audit already, or begun; 422 no such post
     */
    @Transactional
    public boolean save(Caller caller, UUID id, String ifMatch, AuditRequest request) {
        access.requireKeeping(caller);
        AuditRepository.Post post = audits.post(caller, request.post())
                .orElseThrow(() ->
                        new Problem(ResponsibilityProblem.POST_NOT_AUDITED).withError("post", "POST_NOT_AUDITED"));
        Audit audit = audits.find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (audit == null) {
            UUID person = Objects.requireNonNullElse(request.person(), post.person());
            requireOther(caller, person);
            if (!person.equals(post.person()) && !former.held(caller, post.id(), person)) {
                throw new Problem(ResponsibilityProblem.POST_NOT_AUDITED).withError("person", "POST_NOT_AUDITED");
            }
            plan(caller, id, post, person, request);
            return true;
        }
        requireOther(caller, audit.person);
        if (ifMatch == null && audit.same(request)) {
            return false;
        }
        IfMatch.check(ifMatch, audit.version);
        boolean same = audit.post.equals(request.post())
                && (request.person() == null || audit.person.equals(request.person()));
        if (audit.state != AuditState.PLANNED || !same) {
            throw new Problem(ResponsibilityProblem.AUDIT_BEGUN);
        }
        fill(audit, request);
        audits.flush();
        trail.record("audit.change", "audit", id);
        return false;
    }

    private void plan(Caller caller, UUID id, AuditRepository.Post post, UUID person, AuditRequest request) {
        if (audits.findByIdOptional(id).isPresent()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        if (audits.underAudit(caller, post.id(), person, id)) {
            throw new Problem(ResponsibilityProblem.POST_UNDER_AUDIT, post.title());
        }
        Audit audit = new Audit();
        audit.id = id;
        audit.bureau = caller.bureau();
        audit.post = post.id();
        audit.person = person;
        audit.state = AuditState.PLANNED;
        audit.obligation = schedule.obligation(caller, post.id(), person);
        audit.createdBy = caller.person();
        audit.createdAt = Instant.now();
        fill(audit, request);
        audits.persistAndFlush(audit);
        audits.note(audit, null, null, caller.person(), calendar.today(), null, null);
        trail.record("audit.plan", "audit", id);
    }

    private static void fill(Audit audit, AuditRequest request) {
        audit.kind = request.kind();
        audit.plannedOn = request.plannedOn();
        audit.auditor = request.auditor().strip();
        audit.note = request.note().strip();
        audit.changedAt = Instant.now();
    }

    /** @throws Problem 409 when the state allows no such step; 422 naming each field that it needs and each that cannot be */
    @Transactional
    public void act(Caller caller, UUID id, String ifMatch, AuditActRequest request) {
        access.requireKeeping(caller);
        Audit audit = audits.lock(caller, id);
        requireOther(caller, audit.person);
        IfMatch.check(ifMatch, audit.version);
        AuditStep step = AuditStep.of(audit.state, request.act(), audit.findings)
                .orElseThrow(() -> new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, audit.state));
        check(audit, step, request);
        AuditState from = audit.state;
        AuditView.Report before = step.act() == AuditAct.CORRECT ? AuditView.Report.of(audit) : null;
        carryOut(audit, step, request);
        audits.flush();
        audits.note(audit, step.act(), from, caller.person(), calendar.today(), request.reason(), before);
        trail.record("audit." + step.act().name().toLowerCase(Locale.ROOT), "audit", id);
    }

    private void check(Audit audit, AuditStep step, AuditActRequest request) {
        Set<AuditField> missing = EnumSet.noneOf(AuditField.class);
        missing.addAll(step.needs());
        missing.removeAll(request.given());
        Problem incomplete = new Problem(ResponsibilityProblem.AUDIT_INCOMPLETE);
        missing.forEach(field -> incomplete.withError(field.field(), "REQUIRED"));
        boolean future = request.on() != null && request.on().isAfter(calendar.today());
        if (future) {
            incomplete.withError("on", "HELD_IN_FUTURE");
        }
        boolean reversed = reversed(audit, step, request);
        if (reversed) {
            incomplete.withError(step.act() == AuditAct.REPORT ? "coversTo" : "on", "PERIOD_REVERSED");
        }
        boolean tooMany = step.act() == AuditAct.APPLY
                && request.corrected() != null
                && request.corrected() > Objects.requireNonNullElse(audit.findings, 0);
        if (tooMany) {
            incomplete.withError("corrected", "TOO_MANY");
        }
        if (!missing.isEmpty() || future || reversed || tooMany) {
            throw incomplete;
        }
    }

    private static boolean reversed(Audit audit, AuditStep step, AuditActRequest request) {
        return switch (step.act()) {
            case REPORT ->
                request.on() != null
                        && request.coversFrom() != null
                        && request.coversTo() != null
                        && (request.on().isBefore(audit.startedOn)
                                || request.coversTo().isBefore(request.coversFrom()));
            case APPLY -> request.on() != null && request.on().isBefore(audit.reportedOn);
            case START, RECTIFY, CANCEL, CORRECT -> false;
        };
    }

    private static void carryOut(Audit audit, AuditStep step, AuditActRequest request) {
        switch (step.act()) {
            case START -> audit.startedOn = request.on();
            case REPORT -> {
                audit.reportedOn = request.on();
                audit.reportNo = request.reportNo();
                audit.coversFrom = request.coversFrom();
                audit.coversTo = request.coversTo();
                audit.opinion = request.opinion();
                audit.findings = request.findings();
                audit.amount = request.amount();
                audit.problems = request.problems();
            }
            case RECTIFY -> audit.rectifyBy = request.by();
            case APPLY -> {
                audit.appliedOn = request.on();
                audit.corrected = request.corrected();
                audit.uses = request.uses().stream().map(Enum::name).sorted().toArray(String[]::new);
                audit.use = request.use().strip();
            }
            case CORRECT -> {
                audit.reportedOn = null;
                audit.reportNo = null;
                audit.coversFrom = null;
                audit.coversTo = null;
                audit.opinion = null;
                audit.findings = null;
                audit.amount = null;
                audit.problems = null;
                audit.rectifyBy = null;
            }
            case CANCEL -> {}
        }
        audit.state = step.to();
        audit.changedAt = Instant.now();
    }

    static void requireOther(Caller caller, UUID audited) {
        if (audited.equals(caller.person())) {
            throw new Problem(ResponsibilityProblem.AUDIT_OF_SELF);
        }
    }
}
