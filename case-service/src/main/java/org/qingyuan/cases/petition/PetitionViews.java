package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Person;
import org.qingyuan.kit.directory.Unit;
import org.qingyuan.kit.sql.Statement;

/** Puts together what a caller sees of one petition. */
@ApplicationScoped
class PetitionViews {
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    PetitionViews(
            PetitionRepository petitions,
            PetitionRules rules,
            CopiedDirectory directory,
            BusinessCalendar calendar,
            EntityManager entities) {
        this.petitions = petitions;
        this.rules = rules;
        this.directory = directory;
        this.calendar = calendar;
        this.entities = entities;
    }

    PetitionView of(Caller caller, Petition petition) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        boolean whole = sight.whole(petition);
        return new PetitionView(
                petition.id,
                PetitionSummary.number(petition.year, petition.no),
                petition.source,
                petition.receivedOn,
                whole ? petition.state : PetitionState.RECALLED,
                whole ? petition.light(calendar.today()) : null,
                whole ? matter(petition) : null,
                whole
                        ? petitions.files(petition.id).stream()
                                .map(file -> PetitionView.PetitionPaper.of(
                                        file,
                                        person(petition, file.removedBy),
                                        PetitionFiles.mayRead(sight, file),
                                        PetitionFiles.mayRemove(caller, sight, file)))
                                .toList()
                        : List.of(),
                whole ? history(petition) : List.of(),
                whole ? acts(caller, sight, petition) : List.of(),
                PetitionService.mayCorrect(sight, caller, petition),
                whole ? petition.version : 0);
    }

    private PetitionView.Matter matter(Petition petition) {
        Petitioner citizen = entities.find(Petitioner.class, petition.id);
        return new PetitionView.Matter(
                petition.kind,
                unit(petition, petition.unit),
                petition.title,
                petition.content,
                citizen == null
                        ? new PetitionView.Petitioning("", "", "", true)
                        : new PetitionView.Petitioning(
                                citizen.name, citizen.contact, citizen.address, citizen.anonymous),
                petition.repeatOf == null ? null : reference(petition.repeatOf),
                person(petition, petition.registrar),
                person(petition, petition.handler),
                petition.tellDue,
                petition.toldOn,
                petition.toldWay,
                petition.closeDue,
                petition.extended,
                petition.outcome,
                petition.finding,
                petition.reply,
                person(petition, petition.signer),
                petition.signedOn,
                petition.answeredOn,
                petition.answeredWay,
                copies(petition),
                PetitionRuleView.of(rules.of(petition)));
    }

    private static List<PetitionView.PetitionOpen> acts(Caller caller, PetitionSight sight, Petition petition) {
        return PetitionTransition.TABLE.stream()
                .filter(step -> step.from() == petition.state && sight.is(step.who(), petition))
                .filter(step -> switch (step.act()) {
                    case SIGN -> !Objects.equals(petition.proposer, caller.person());
                    case TELL -> petition.toldOn == null;
                    case EXTEND -> !petition.extended;
                    default -> true;
                })
                .map(step -> new PetitionView.PetitionOpen(step.act(), step.needs()))
                .toList();
    }

    private List<PetitionView.PetitionTaken> history(Petition petition) {
        return petitions.steps(petition.id).stream()
                .map(step -> new PetitionView.PetitionTaken(
                        step.act, step.toState, person(petition, step.person), step.at, step.reason))
                .toList();
    }

    private List<PetitionView.Copy> copies(Petition petition) {
        return new Statement(
                        "select unit, issued_on, read_at from petition_copy where petition = :petition order by unit")
                .with("petition", petition.id)
                .rows(
                        entities,
                        row -> new PetitionView.Copy(
                                unit(petition, row.get("unit", UUID.class)),
                                row.get("issued_on", LocalDate.class),
                                row.get("read_at", Instant.class)));
    }

    /** Opening it is reading the copy. */
    void read(Caller caller, Petition petition) {
        if (caller.unit() == null || caller.person() == null) {
            return;
        }
        new Statement("""
                        update petition_copy set read_by = :person, read_at = :at
                         where petition = :petition and unit = :unit and read_at is null
                        """)
                .with("person", caller.person())
                .with("at", Instant.now())
                .with("petition", petition.id)
                .with("unit", caller.unit())
                .run(entities);
    }

    private PetitionView.PetitionRef reference(UUID id) {
        Petition first = entities.find(Petition.class, id);
        return new PetitionView.PetitionRef(id, PetitionSummary.number(first.year, first.no));
    }

    private NamedRef unit(Petition petition, UUID id) {
        return NamedRef.of(
                id, directory.unit(petition.bureau, id).map(Unit::name).orElse(null));
    }

    private NamedRef person(Petition petition, UUID id) {
        return id == null
                ? null
                : NamedRef.of(
                        id,
                        directory.person(petition.bureau, id).map(Person::name).orElse(null));
    }
}
