package org.qingyuan.responsibility.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.directory.Directory;

/** 免除·延期: drafting, and each step of {@link ReliefTransition#TABLE}. */
@ApplicationScoped
public class ReliefService {
    private final ReliefRepository reliefs;
    private final ReliefChecks checks;
    private final ReliefHands hands;
    private final ReliefEffect effect;
    private final Directory directory;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    ReliefService(
            ReliefRepository reliefs,
            ReliefChecks checks,
            ReliefHands hands,
            ReliefEffect effect,
            Directory directory,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.reliefs = reliefs;
        this.checks = checks;
        this.hands = hands;
        this.effect = effect;
        this.directory = directory;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** A saved draft; {@code created} when the client's id was new. */
    public record Saved(Relief relief, boolean created) {}

    /**
     * Keeps a draft under the client's id; the unit's staff and head write on it together. The same request again changes
     * nothing.
     *
     * @throws Problem 404 an obligation of another unit; 409 no longer editable; 428 and 412 as for every change
     */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, ReliefRequest request) {
        if (caller.unit() == null || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Relief relief = reliefs.find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (relief == null) {
            return new Saved(create(caller, id, request), true);
        }
        if (!ReliefSight.own(caller, relief)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (ifMatch == null && same(relief, request)) {
            return new Saved(relief, false);
        }
        IfMatch.check(ifMatch, relief.version);
        if (!relief.editable()) {
            throw new Problem(ResponsibilityProblem.RELIEF_NOT_EDITABLE);
        }
        checks.obligations(caller, request.obligations());
        fill(relief, request);
        reliefs.flush();
        trail.record("relief.change", "relief", relief.id);
        return new Saved(relief, false);
    }

    private Relief create(Caller caller, UUID id, ReliefRequest request) {
        if (reliefs.findByIdOptional(id).isPresent()) {
            // Another bureau's, another unit's or a discarded one: the id is taken, and nothing more is said.
            throw new Problem(BaseProblem.CONFLICT);
        }
        checks.obligations(caller, request.obligations());
        Relief relief = new Relief();
        relief.id = id;
        relief.bureau = caller.bureau();
        relief.unit = caller.unit();
        relief.drafter = caller.person();
        relief.state = ReliefState.DRAFT;
        relief.createdAt = Instant.now();
        fill(relief, request);
        reliefs.persistAndFlush(relief);
        trail.record("relief.create", "relief", relief.id);
        return relief;
    }

    private static boolean same(Relief relief, ReliefRequest request) {
        return relief.kind == request.kind()
                && Objects.equals(relief.until, until(request))
                && relief.reason.equals(request.reason())
                && relief.basis.equals(request.basis())
                && relief.obligations.equals(new TreeSet<>(request.obligations()));
    }

    private static void fill(Relief relief, ReliefRequest request) {
        relief.kind = request.kind();
        relief.until = until(request);
        relief.reason = request.reason();
        relief.basis = request.basis();
        relief.changedAt = Instant.now();
        if (!relief.obligations.equals(request.obligations())) {
            relief.obligations.clear();
            relief.obligations.addAll(request.obligations());
        }
    }

    /** Somebody who turns a postponement into an exemption leaves the date behind. */
    private static LocalDate until(ReliefRequest request) {
        return request.kind() == ReliefKind.POSTPONE ? request.until() : null;
    }

    /** @throws Problem 409 when the state allows no such step, 403 when the caller may not take it, 422 when something is missing */
    @Transactional
    public Relief act(Caller caller, UUID id, String ifMatch, ReliefActRequest request) {
        Relief relief = reliefs.lock(caller, id);
        IfMatch.check(ifMatch, relief.version);
        ReliefTransition step = ReliefTransition.of(relief.state, request.act())
                .orElseThrow(() -> new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, relief.state));
        UUID inPlaceOf = hands.require(step, caller, relief);
        boolean noReason = request.reason() == null || request.reason().isBlank();
        if (step.reason() && noReason) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED)
                    .withError("reason", step.act().name());
        }
        carryOut(caller, inPlaceOf, relief, step);
        note(caller, inPlaceOf, relief, step, noReason ? null : request.reason().strip());
        reliefs.flush();
        return relief;
    }

    /** Looks first and writes last: a query in between would flush a half-made step into the table's checks. */
    private void carryOut(Caller caller, UUID inPlaceOf, Relief relief, ReliefTransition step) {
        switch (step.act()) {
            case SUBMIT -> {
                checks.complete(relief);
                checks.grantable(relief);
                ApprovingSide side = approvingSide(relief);
                relief.submitter = caller.person();
                relief.submittedFor = inPlaceOf;
                relief.approvingSide = side;
            }
            case WITHDRAW -> {
                relief.submitter = null;
                relief.submittedFor = null;
                relief.approvingSide = null;
            }
            case APPROVE -> {
                checks.grantable(relief);
                decide(caller, inPlaceOf, relief);
            }
            case REFUSE -> decide(caller, inPlaceOf, relief);
            case REVOKE -> relief.revokedOn = calendar.today();
            case DISCARD -> {}
        }
        relief.state = step.to();
        relief.changedAt = Instant.now();
        if (step.act() == ReliefAct.APPROVE || step.act() == ReliefAct.REVOKE) {
            effect.settle(relief.id);
        }
    }

    private ApprovingSide approvingSide(Relief relief) {
        boolean ofDiscipline = directory
                .disciplineUnit(relief.bureau, calendar.today())
                .filter(relief.unit::equals)
                .isPresent();
        return ofDiscipline ? ApprovingSide.BUREAU_LEADER : ApprovingSide.DISCIPLINE;
    }

    private void decide(Caller caller, UUID inPlaceOf, Relief relief) {
        relief.approver = caller.person();
        relief.approvedFor = inPlaceOf;
        relief.approverUnit = caller.unit();
        relief.decidedOn = calendar.today();
    }

    private void note(Caller caller, UUID inPlaceOf, Relief relief, ReliefTransition transition, String reason) {
        ReliefStep step = new ReliefStep();
        step.relief = relief.id;
        step.act = transition.act();
        step.fromState = transition.from();
        step.toState = transition.to();
        step.onBehalfOf = inPlaceOf;
        step.by(caller, calendar.today(), reason);
        entities.persist(step);
        trail.record(
                "relief." + transition.act().name().toLowerCase(Locale.ROOT),
                "relief",
                relief.id,
                inPlaceOf == null ? Map.of() : Map.of("onBehalfOf", inPlaceOf.toString()));
    }
}
