package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Registers petitions. */
@ApplicationScoped
class PetitionService {
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final PetitionSteps steps;
    private final PetitionPlaces places;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    PetitionService(
            PetitionRepository petitions,
            PetitionRules rules,
            PetitionSteps steps,
            PetitionPlaces places,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.petitions = petitions;
        this.rules = rules;
        this.steps = steps;
        this.places = places;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** A registered petition; {@code created} when the client's id was new. */
    record Saved(Petition petition, boolean created) {}

    /**
     * Registers under the client's id, or corrects what was registered until a unit takes it.
     *
     * @throws Problem 403 for another unit; 409 taken already; 422 unknown unit, day; 428 and 412 as for every change
     */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, PetitionRequest request) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        if (caller.person() == null || !sight.mayRegister(request.unit())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Petition found =
                petitions.find(sight, id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (found == null) {
            return new Saved(create(caller, sight, id, request), true);
        }
        if (!mayCorrect(sight, caller, found)) {
            throw new Problem(PetitionProblem.PETITION_NOT_EDITABLE);
        }
        IfMatch.check(ifMatch, found.version);
        check(sight, id, request);
        if (!found.unit.equals(request.unit())) {
            places.move(found, request.unit());
        }
        fill(found, request);
        Petitioner petitioner = entities.find(Petitioner.class, id);
        fill(petitioner, request.petitioner());
        petitions.flush();
        trail.record("petition.change", "petition", id);
        return new Saved(found, false);
    }

    static boolean mayCorrect(PetitionSight sight, Caller caller, Petition petition) {
        boolean open = petition.state == PetitionState.REGISTERED || petition.state == PetitionState.RETURNED;
        return open
                && sight.whole(petition)
                && (sight.desk() || sight.oversees() || petition.registrarUnit.equals(caller.unit()));
    }

    private Petition create(Caller caller, PetitionSight sight, UUID id, PetitionRequest request) {
        if (petitions.findByIdOptional(id).isPresent()) {
            // Another bureau's or another unit's: the id is taken, and nothing more is said.
            throw new Problem(BaseProblem.CONFLICT);
        }
        check(sight, id, request);
        Petition petition = new Petition();
        petition.id = id;
        petition.bureau = caller.bureau();
        petition.year = calendar.today().getYear();
        petition.no = petitions.nextNumber(caller.bureau(), petition.year);
        petition.state = PetitionState.REGISTERED;
        petition.registrar = caller.person();
        petition.registrarUnit = caller.unit();
        petition.rule = rules.inForce(caller.bureau()).id;
        petition.createdAt = Instant.now();
        fill(petition, request);
        petitions.persistAndFlush(petition);
        Petitioner petitioner = new Petitioner();
        petitioner.petition = id;
        fill(petitioner, request.petitioner());
        entities.persist(petitioner);
        places.assign(petition);
        steps.note(caller, petition, PetitionAct.REGISTER, null, null);
        return petition;
    }

    private void check(PetitionSight sight, UUID id, PetitionRequest request) {
        LocalDate today = calendar.today();
        if (request.receivedOn().isAfter(today) || request.receivedOn().isBefore(today.minusYears(1))) {
            throw new Problem(PetitionProblem.PETITION_DAY_WRONG, today.minusYears(1)).withError("receivedOn", "RANGE");
        }
        places.requireUnit(sight.bureau(), request.unit());
        if (request.repeatOf() != null
                && (request.repeatOf().equals(id)
                        || petitions
                                .find(sight, request.repeatOf(), LockModeType.NONE)
                                .filter(sight::whole)
                                .isEmpty())) {
            throw new Problem(PetitionProblem.PETITION_REPEAT_UNKNOWN).withError("repeatOf", "UNKNOWN");
        }
    }

    private void fill(Petition petition, PetitionRequest request) {
        PetitionRule rule = rules.of(petition);
        petition.source = request.source();
        petition.kind = request.kind();
        petition.unit = request.unit();
        petition.title = request.title().strip();
        petition.content = request.content().strip();
        petition.receivedOn = request.receivedOn();
        petition.repeatOf = request.repeatOf();
        petition.tellBy(rule.tell(request.receivedOn(), calendar.workdays()));
        petition.closeBy(rule.close(request.receivedOn(), calendar.workdays()));
        petition.changedAt = Instant.now();
    }

    private static void fill(Petitioner petitioner, PetitionRequest.Citizen citizen) {
        petitioner.name = citizen.name().strip();
        petitioner.contact = citizen.contact().strip();
        petitioner.address = citizen.address().strip();
        petitioner.anonymous = citizen.anonymous();
    }
}
