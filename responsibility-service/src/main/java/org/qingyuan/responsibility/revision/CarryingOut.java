package org.qingyuan.responsibility.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.event.EventOpening;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.RevisionKind;
import org.qingyuan.responsibility.reminder.ReminderSettings;
import org.qingyuan.responsibility.schedule.Generation;
import org.qingyuan.responsibility.schedule.PlannedWindows;
import org.qingyuan.responsibility.schedule.Publishing;

/** 实施新版: the new version takes over on a day, and no record is lost. Previewed by doing it and taking it back. */
@ApplicationScoped
public class CarryingOut {
    private static final int TIMEOUT_SECONDS = 600;

    /** Of PostgreSQL: a lock was not had in time. */
    private static final String NO_LOCK = "55P03";

    private final PlanRepository plans;
    private final MatchRepository matches;
    private final Revisions revisions;
    private final Succession succession;
    private final ReminderSettings reminderSettings;
    private final EventOpening events;
    private final PlannedWindows windows;
    private final Generation generation;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    CarryingOut(
            PlanRepository plans,
            MatchRepository matches,
            Revisions revisions,
            Succession succession,
            ReminderSettings reminderSettings,
            EventOpening events,
            PlannedWindows windows,
            Generation generation,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.plans = plans;
        this.matches = matches;
        this.revisions = revisions;
        this.succession = succession;
        this.reminderSettings = reminderSettings;
        this.events = events;
        this.windows = windows;
        this.generation = generation;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** What carrying it out would do; open flags do not stop it, so that a reviewer can look early. */
    public RevisionEffect preview(Caller caller, UUID id, CarryOutRequest request) {
        return tried(caller, id, request, (plan, effect) -> effect);
    }

    /** The obligations behind one figure of the preview. @param row of the new version; of the old one where it has none */
    public Page<EffectLine> lines(
            Caller caller, UUID id, CarryOutRequest request, UUID row, EffectFigure figure, Cursor after, int limit) {
        return tried(
                caller,
                id,
                request,
                (plan, effect) -> succession.lines(plan, revisions.replaced(caller, plan), row, figure, after, limit));
    }

    /**
     * A preview holds what it changes until it takes it back. So one waits for another, or for whoever changes what it reads,
     * some seconds and no longer.
     */
    private <T> T tried(Caller caller, UUID id, CarryOutRequest request, BiFunction<Plan, RevisionEffect, T> read) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TIMEOUT_SECONDS));
        try {
            Plan plan = plans.get(caller, id);
            plan.requireDraft();
            entities.createNativeQuery("set local lock_timeout = '5s'").executeUpdate();
            return read.apply(plan, apply(caller, plan, request));
        } catch (PersistenceException e) {
            throw lockMissed(e) ? new Problem(ResponsibilityProblem.PREVIEW_BUSY) : e;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static boolean lockMissed(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && NO_LOCK.equals(sql.getSQLState()));
    }

    /** @throws Problem 409 while a flag is open, a row unread or a unit unknown, 422 for a day outside of the old version's time */
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    @Transactional
    public RevisionEffect carryOut(Caller caller, UUID id, String ifMatch, CarryOutRequest request) {
        Plan plan = plans.get(caller, id);
        IfMatch.check(ifMatch, plan.version);
        plan.requireDraft();
        Publishing.requireReviewed(plan);
        RevisionEffect effect = apply(caller, plan, request);
        List<String> nobodys = generation.owedByNobody(plan.id);
        if (!nobodys.isEmpty()) {
            throw new Problem(ResponsibilityProblem.PLAN_OWES_NOTHING, nobodys.getFirst());
        }
        events.openEntries(caller);
        trail.record("plan.revision.carry-out", "plan", plan.id);
        return effect;
    }

    private RevisionEffect apply(Caller caller, Plan plan, CarryOutRequest request) {
        Plan old = revisions.replaced(caller, plan);
        LocalDate today = calendar.today();
        check(plan, old, request, today);
        List<RowDiff> diffs = Comparison.of(old, plan, matches.of(plan.id));
        takeOver(caller, plan, old, request, today);
        fix(caller, plan, diffs);
        generation.expand(plan.id, today);
        succession.apply(caller, plan, old, diffs, request);
        return RevisionEffect.of(
                request.on(), diffs, succession.effect(plan, old), windows.unpublishedYears(plan.id, request.on()));
    }

    private static void check(Plan plan, Plan old, CarryOutRequest request, LocalDate today) {
        if (old.state != PlanState.IN_FORCE || old.replacedBy != null) {
            throw new Problem(ResponsibilityProblem.REVISION_NOT_POSSIBLE, old.title);
        }
        boolean nextYear = plan.revisionKind == RevisionKind.CARRY_OVER;
        LocalDate next = old.validTo.plusDays(1);
        LocalDate earliest = nextYear ? next : old.validFrom.plusDays(1);
        LocalDate latest = nextYear ? next : old.validTo.isBefore(today) ? old.validTo : today;
        if (request.on().isBefore(earliest) || request.on().isAfter(latest)) {
            throw new Problem(ResponsibilityProblem.REVISION_DAY, earliest, latest);
        }
        if (request.carriedDueOrDefault().isBefore(request.on())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED);
        }
        if (request.validTo().isBefore(request.on())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED);
        }
    }

    /** The old version ends first: the database lets no two versions of one title hold on one day. */
    private void takeOver(Caller caller, Plan plan, Plan old, CarryOutRequest request, LocalDate today) {
        old.plannedTo = old.validTo;
        old.validTo = request.on().minusDays(1);
        old.replacedBy = plan.id;
        entities.flush();
        if (plans.inForce(plan, request.on(), request.validTo())) {
            throw new Problem(ResponsibilityProblem.PLAN_OVERLAPS);
        }
        plan.validFrom = request.on();
        plan.validTo = request.validTo();
        plan.reportCycle = old.reportCycle;
        plan.firstYear = old.firstYear;
        plan.dueShift = old.dueShift;
        plan.state = PlanState.IN_FORCE;
        plan.publishedBy = caller.person();
        plan.publishedOn = today;
        entities.flush();
        reminderSettings.passOn(old.id, plan.id);
    }

    /** What was found by likeness becomes what was decided: both versions are frozen now and so is their comparison. */
    private void fix(Caller caller, Plan plan, List<RowDiff> diffs) {
        for (RowDiff row : diffs) {
            if (!row.decided()) {
                revisions.keep(caller, plan, MatchKind.ROW, row.old(), row.fresh());
            }
            for (DutyDiff duty : row.duties()) {
                if (!duty.decided()) {
                    revisions.keep(caller, plan, MatchKind.DUTY, duty.old(), duty.fresh());
                }
            }
        }
    }
}
