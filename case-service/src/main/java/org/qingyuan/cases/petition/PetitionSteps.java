package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Takes the steps of {@link PetitionTransition#TABLE}. */
@ApplicationScoped
class PetitionSteps {
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final PetitionPlaces places;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    PetitionSteps(
            PetitionRepository petitions,
            PetitionRules rules,
            PetitionPlaces places,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.petitions = petitions;
        this.rules = rules;
        this.places = places;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * @throws Problem 404 not to be known; 409 not in this state; 403 not by this person; 422 something is missing; 428 and 412
     *     as for every change
     */
    @Transactional
    public Petition act(Caller caller, UUID id, String ifMatch, PetitionActRequest request) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition petition = petitions.lock(sight, id);
        if (!sight.whole(petition)) {
            // Before the version is looked at: it would tell one stub from another.
            throw new Problem(PetitionProblem.PETITION_ACT_NOT_POSSIBLE);
        }
        IfMatch.check(ifMatch, petition.version);
        PetitionTransition step = PetitionTransition.of(petition.state, request.act())
                .orElseThrow(() -> new Problem(PetitionProblem.PETITION_ACT_NOT_POSSIBLE));
        if (caller.person() == null || !sight.is(step.who(), petition)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        complete(step, request);
        change(caller, petition, request);
        PetitionState from = petition.state;
        petition.state = step.to();
        petition.changedAt = Instant.now();
        if (step.to() == PetitionState.CLOSED) {
            places.copies(petition);
        }
        petitions.flush();
        note(caller, petition, step.act(), from, request.reason());
        return petition;
    }

    private static void complete(PetitionTransition step, PetitionActRequest request) {
        Problem incomplete = new Problem(PetitionProblem.PETITION_INCOMPLETE);
        step.needs().stream()
                .filter(need -> !request.has(need))
                .forEach(need -> incomplete.withError(need.name().toLowerCase(Locale.ROOT), "REQUIRED"));
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
    }

    private void change(Caller caller, Petition petition, PetitionActRequest request) {
        switch (request.act()) {
            case TAKE -> {
                places.requirePerson(petition, request.handler());
                petition.handler = request.handler();
                petition.takenOn = calendar.today();
                petition.closeBy(rules.of(petition).close(petition.takenOn, calendar.workdays()));
            }
            case TELL -> {
                if (petition.toldOn != null) {
                    throw new Problem(PetitionProblem.PETITION_TOLD);
                }
                petition.toldOn = day(petition, request.day());
                petition.toldWay = request.way();
            }
            case EXTEND -> {
                if (petition.extended) {
                    throw new Problem(PetitionProblem.PETITION_EXTENDED);
                }
                petition.extended = true;
                petition.closeBy(rules.of(petition).extended(petition.closeDue, calendar.workdays()));
            }
            case PROPOSE -> {
                petition.outcome = request.outcome();
                petition.finding = request.finding().strip();
                petition.reply = request.reply().strip();
                petition.proposer = caller.person();
            }
            case SIGN -> {
                if (caller.person().equals(petition.proposer)) {
                    throw new Problem(PetitionProblem.PETITION_FOUR_EYES);
                }
                petition.signer = caller.person();
                petition.signedOn = calendar.today();
            }
            case ANSWER -> {
                petition.answeredOn = day(petition, request.day());
                petition.answeredWay = request.way();
                if (petition.toldOn == null) {
                    petition.toldOn = petition.answeredOn;
                    petition.toldWay = petition.answeredWay;
                }
            }
            case ASSIGN -> {
                places.requireUnit(petition.bureau, request.unit());
                places.move(petition, request.unit());
                startAgain(petition);
            }
            case RECALL -> places.end(petition);
            case RETURN, SEND_BACK, SETTLE, REGISTER -> {}
        }
    }

    /** For the next unit; what the citizen was told stands. */
    private void startAgain(Petition petition) {
        petition.handler = null;
        petition.takenOn = null;
        petition.outcome = null;
        petition.finding = null;
        petition.reply = null;
        petition.proposer = null;
        petition.signer = null;
        petition.signedOn = null;
    }

    private LocalDate day(Petition petition, LocalDate day) {
        if (day.isAfter(calendar.today()) || day.isBefore(petition.receivedOn)) {
            throw new Problem(PetitionProblem.PETITION_DAY_WRONG, petition.receivedOn).withError("day", "RANGE");
        }
        return day;
    }

    void note(Caller caller, Petition petition, PetitionAct act, PetitionState from, String reason) {
        PetitionStep step = new PetitionStep();
        step.petition = petition.id;
        step.act = act;
        step.fromState = from;
        step.toState = petition.state;
        step.person = caller.person();
        step.unit = caller.unit();
        step.at = Instant.now();
        step.businessDay = calendar.today();
        step.reason = reason == null || reason.isBlank() ? null : reason.strip();
        entities.persist(step);
        trail.record("petition." + act.name().toLowerCase(Locale.ROOT).replace('_', '-'), "petition", petition.id);
    }
}
