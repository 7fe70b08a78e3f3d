package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormSchemas;
import org.qingyuan.responsibility.form.Forms;

/** 专项台账: keeping drafts, and each step of the tables ({@link Register#table}). */
@ApplicationScoped
public class RegisterService {
    private final RegisterRepository entries;
    private final RegisterChecks checks;
    private final RegisterHands hands;
    private final Forms forms;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    RegisterService(
            RegisterRepository entries,
            RegisterChecks checks,
            RegisterHands hands,
            Forms forms,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.entries = entries;
        this.checks = checks;
        this.hands = hands;
        this.forms = forms;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** A saved draft; {@code created} when the client's id was new. */
    public record Saved(RegisterEntry entry, boolean created) {}

    /**
     * Keeps a draft under the client's id; the unit's staff and head write on it together. What stands in the register stays whole.
     * The same request again changes nothing.
     *
     * @throws Problem 409 no longer editable; 422 a partner or power that does not fit, or something missing in what is no draft;
     *     428 and 412 as for every change
     */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, RegisterEntryRequest request, Language language) {
        if (caller.unit() == null || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        RegisterEntry entry =
                entries.find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (entry == null) {
            return new Saved(create(caller, id, request), true);
        }
        if (!RegisterSight.own(caller, entry)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (ifMatch == null && same(entry, request)) {
            return new Saved(entry, false);
        }
        IfMatch.check(ifMatch, entry.version);
        if (!entry.editable()) {
            throw new Problem(ResponsibilityProblem.REGISTER_ENTRY_NOT_EDITABLE);
        }
        if (entry.kind != request.kind()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        checks.references(caller, request);
        checks.alone(caller, id, request);
        fill(caller, entry, request);
        if (!entry.draft()) {
            checks.ready(entry, RegisterNeed.WHOLE, language);
        }
        entries.flush();
        trail.record("register.change", "register-entry", entry.id);
        return new Saved(entry, false);
    }

    private RegisterEntry create(Caller caller, UUID id, RegisterEntryRequest request) {
        if (entries.findByIdOptional(id).isPresent()) {
            // Another bureau's, another unit's or a discarded one: the id is taken, and nothing more is said.
            throw new Problem(BaseProblem.CONFLICT);
        }
        checks.references(caller, request);
        checks.alone(caller, id, request);
        RegisterEntry entry = new RegisterEntry();
        entry.id = id;
        entry.bureau = caller.bureau();
        entry.kind = request.kind();
        entry.unit = caller.unit();
        entry.drafter = caller.person();
        entry.state = RegisterState.DRAFT;
        entry.createdAt = Instant.now();
        fill(caller, entry, request);
        entries.persistAndFlush(entry);
        trail.record("register.create", "register-entry", entry.id, Map.of("kind", entry.kind.name()));
        return entry;
    }

    private static boolean same(RegisterEntry entry, RegisterEntryRequest request) {
        RegisterRevision written = entry.written();
        return entry.kind == request.kind()
                && written.title().equals(request.title().strip())
                && Objects.equals(entry.partner, request.partner())
                && Objects.equals(written.parent(), request.parent())
                && FormJson.canonical(written.values()).equals(FormJson.canonical(FormSchemas.tidy(request.values())));
    }

    /** A draft goes over to the form that is in use when it is written. */
    private void fill(Caller caller, RegisterEntry entry, RegisterEntryRequest request) {
        entry.partner = request.partner();
        entry.write(new RegisterRevision(
                request.title().strip(),
                request.parent(),
                forms.inUse(caller, entry.kind.form()).id(),
                FormJson.canonical(FormSchemas.tidy(request.values()))));
    }

    /** @throws Problem 409 when the state allows no such step, 403 when the caller may not take it, 422 when something is missing */
    @Transactional
    public RegisterEntry act(Caller caller, UUID id, String ifMatch, RegisterActRequest request, Language language) {
        RegisterEntry entry = entries.lock(caller, id);
        IfMatch.check(ifMatch, entry.version);
        RegisterTransition step = entry.register()
                .step(entry.state, request.act())
                .orElseThrow(() -> new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, entry.state));
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        UUID inPlaceOf = hands.require(step, caller, entry);
        boolean noReason = request.reason() == null || request.reason().isBlank();
        if (step.reason() && noReason) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED)
                    .withError("reason", step.act().name());
        }
        checks.ready(entry, step.need(), language);
        if (step.act() == RegisterAct.HAND_OVER) {
            checks.receiver(entry, request.unit());
            entry.handOver(request.unit());
        }
        carryOut(caller, inPlaceOf, entry, step);
        note(caller, inPlaceOf, entry, step, noReason ? null : request.reason().strip());
        entries.flush();
        return entry;
    }

    private void carryOut(Caller caller, UUID inPlaceOf, RegisterEntry entry, RegisterTransition step) {
        switch (step.act()) {
            case SUBMIT, DECLARE, REQUEST -> {
                entry.forgetHands();
                entry.submitter = caller.person();
            }
            case SIGN -> {
                entry.signer = caller.person();
                entry.signedFor = inPlaceOf;
            }
            case CONFIRM, CHOOSE, NAME -> {
                entry.decider = caller.person();
                entry.decidedFor = inPlaceOf;
                entry.deciderUnit = caller.unit();
            }
            case WITHDRAW, RETURN, REVISE -> entry.forgetHands();
            default -> {}
        }
        entry.move(step.to(), calendar.today());
    }

    private void note(
            Caller caller, UUID inPlaceOf, RegisterEntry entry, RegisterTransition transition, String reason) {
        RegisterStep step = new RegisterStep();
        step.entry = entry.id;
        step.act = transition.act();
        step.fromState = transition.from();
        step.toState = transition.to();
        step.onBehalfOf = inPlaceOf;
        step.by(caller, calendar.today(), reason);
        entities.persist(step);
        trail.record(
                "register." + transition.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "register-entry",
                entry.id,
                inPlaceOf == null ? Map.of() : Map.of("onBehalfOf", inPlaceOf.toString()));
    }
}
