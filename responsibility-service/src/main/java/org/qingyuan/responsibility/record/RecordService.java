package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
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

/** 填报, and each step of {@link Transition#TABLE}. */
@ApplicationScoped
public class RecordService {
    private final RecordRepository records;
    private final RecordChecks checks;
    private final Acceptance acceptance;
    private final Fulfilments fulfilments;
    private final Deputies deputies;
    private final PastVersions past;
    private final PassingOn passing;
    private final TakingOver takingOver;
    private final BusinessCalendar calendar;
    private final Trail trail;

    RecordService(
            RecordRepository records,
            RecordChecks checks,
            Acceptance acceptance,
            Fulfilments fulfilments,
            Deputies deputies,
            PastVersions past,
            PassingOn passing,
            TakingOver takingOver,
            BusinessCalendar calendar,
            Trail trail) {
        this.records = records;
        this.checks = checks;
        this.acceptance = acceptance;
        this.fulfilments = fulfilments;
        this.deputies = deputies;
        this.past = past;
        this.passing = passing;
        this.takingOver = takingOver;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** A saved draft; {@code created} when the client's id was new. */
    public record Saved(DutyRecord record, boolean created) {}

    /**
     * Keeps a draft under the client's id. The same request again changes nothing.
     *
     * @throws Problem 404 an obligation of another unit; 409 no longer editable; 428 and 412 as for every change
     */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, RecordRequest request) {
        if (caller.unit() == null || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        DutyRecord record =
                records.find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (record == null) {
            return new Saved(create(caller, id, request), true);
        }
        deputies.require(caller, Who.RECORDER, record);
        if (ifMatch == null && same(record, request)) {
            return new Saved(record, false);
        }
        IfMatch.check(ifMatch, record.version);
        if (!record.editable()) {
            throw new Problem(ResponsibilityProblem.RECORD_NOT_EDITABLE);
        }
        checks.draft(caller, request);
        if (!Objects.equals(record.formVersion, request.form())) {
            checks.form(caller, request);
        }
        fill(record, request);
        records.flush();
        trail.record("record.change", "record", record.id);
        return new Saved(record, false);
    }

    private DutyRecord create(Caller caller, UUID id, RecordRequest request) {
        if (records.findByIdOptional(id).isPresent()) {
            // Another bureau's, another unit's or a discarded one: the id is taken, and nothing more is said.
            throw new Problem(BaseProblem.CONFLICT);
        }
        checks.draft(caller, request);
        checks.form(caller, request);
        DutyRecord record = new DutyRecord();
        record.id = id;
        record.bureau = caller.bureau();
        record.unit = caller.unit();
        record.recorder = caller.person();
        record.state = RecordState.DRAFT;
        record.createdAt = Instant.now();
        fill(record, request);
        records.persistAndFlush(record);
        trail.record("record.create", "record", record.id);
        return record;
    }

    private static boolean same(DutyRecord record, RecordRequest request) {
        return Objects.equals(record.heldOn, request.heldOn())
                && record.title.equals(request.title())
                && record.content.equals(request.content())
                && record.participants.equals(request.participants())
                && record.served.equals(request.served())
                && Objects.equals(record.formVersion, request.form())
                && FormJson.canonical(record.values()).equals(request.canonicalValues());
    }

    private static void fill(DutyRecord record, RecordRequest request) {
        record.heldOn = request.heldOn();
        record.title = request.title();
        record.content = request.content();
        record.participants = request.participants();
        record.changedAt = Instant.now();
        record.formVersion = request.form();
        record.formValues = request.canonicalValues();
        if (!record.served.equals(request.served())) {
            record.served.clear();
            record.served.putAll(request.served());
        }
    }

    /** @throws Problem 409 when the state allows no such step, 403 when the caller may not take it, 422 when something is missing */
    @Transactional
    public DutyRecord act(Caller caller, UUID id, String ifMatch, ActRequest request, Language language) {
        DutyRecord record = records.lock(deputies.standing(caller), id);
        IfMatch.check(ifMatch, record.version);
        Transition step = Transition.of(record.state, request.act())
                .orElseThrow(() -> new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, record.state));
        UUID inPlaceOf = deputies.require(caller, step.who(), record);
        boolean noReason = request.reason() == null || request.reason().isBlank();
        if (step.reason() && noReason) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED)
                    .withError("reason", step.act().name());
        }
        RecordStep note = note(
                caller,
                inPlaceOf,
                record,
                step,
                noReason ? null : request.reason().strip());
        if (step.act() == RecordAct.TAKE_OVER) {
            takingOver.pass(caller, record, request.recorder(), note);
        }
        carryOut(caller, inPlaceOf, record, step, language);
        records.getEntityManager().persist(note);
        records.flush();
        return record;
    }

    private void carryOut(Caller caller, UUID inPlaceOf, DutyRecord record, Transition step, Language language) {
        switch (step.act()) {
            case SUBMIT -> {
                checks.complete(record, language);
                fulfilments.settle(record);
                // One that was signed before its unit ended and came back since: the head of the unit that took over
                // signs it.
                record.unit = records.standing(record, calendar.today());
                record.signer = null;
                record.signedFor = null;
                record.acceptingSide = null;
                record.acceptingUnit = null;
            }
            case SIGN -> {
                acceptance.choose(record);
                record.signer = caller.person();
                record.signedFor = inPlaceOf;
            }
            case ACCEPT -> acceptance.accept(caller, inPlaceOf, record);
            case REOPEN -> {
                past.keep(record);
                passing.toWhoTookOver(caller, record);
                record.acceptor = null;
                record.acceptedFor = null;
                record.acceptedOn = null;
                record.hash = null;
            }
            case RETURN -> passing.toWhoTookOver(caller, record);
            case WITHDRAW, SEND_BACK, DISCARD, TAKE_OVER -> {}
        }
        record.state = step.to();
        record.changedAt = Instant.now();
        if (step.act() == RecordAct.ACCEPT) {
            acceptance.measure(caller, record);
        }
    }

    private RecordStep note(Caller caller, UUID inPlaceOf, DutyRecord record, Transition transition, String reason) {
        RecordStep step = new RecordStep();
        step.record = record.id;
        step.act = transition.act();
        step.fromState = transition.from();
        step.toState = transition.to();
        step.onBehalfOf = inPlaceOf;
        step.by(caller, calendar.today(), reason);
        trail.record(
                "record." + transition.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "record",
                record.id,
                inPlaceOf == null ? Map.of() : Map.of("onBehalfOf", inPlaceOf.toString()));
        return step;
    }
}
