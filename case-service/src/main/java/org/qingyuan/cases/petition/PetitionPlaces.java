package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Which unit has a petition, which had it, and who got a copy. */
@ApplicationScoped
class PetitionPlaces {
    private final EntityManager entities;
    private final CopiedDirectory directory;
    private final PetitionRules rules;
    private final BusinessCalendar calendar;

    PetitionPlaces(EntityManager entities, CopiedDirectory directory, PetitionRules rules, BusinessCalendar calendar) {
        this.entities = entities;
        this.directory = directory;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** @throws Problem 422 when the bureau has no such unit today */
    void requireUnit(String bureau, UUID unit) {
        LocalDate today = calendar.today();
        boolean there = directory
                .unit(bureau, unit)
                .filter(it -> it.validTo() == null || !it.validTo().isBefore(today))
                .isPresent();
        if (!there) {
            throw new Problem(PetitionProblem.PETITION_UNIT_UNKNOWN).withError("unit", "UNKNOWN");
        }
    }

    void requirePerson(Petition petition, UUID person) {
        boolean there = directory
                .person(petition.bureau, person)
                .filter(it -> it.unit().equals(petition.unit))
                .isPresent();
        if (!there) {
            throw new Problem(PetitionProblem.PETITION_HANDLER_UNKNOWN).withError("handler", "UNKNOWN");
        }
    }

    void assign(Petition petition) {
        new Statement("""
                        insert into petition_assignment (id, petition, unit, from_day)
                        values (:id, :petition, :unit, :today)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("petition", petition.id)
                .with("unit", petition.unit)
                .with("today", calendar.today())
                .run(entities);
    }

    void end(Petition petition) {
        new Statement(
                        "update petition_assignment set until_day = :today where petition = :petition and until_day is null")
                .with("petition", petition.id)
                .with("today", calendar.today())
                .run(entities);
    }

    void move(Petition petition, UUID unit) {
        end(petition);
        petition.unit = unit;
        assign(petition);
    }

    /** 抄送纪委和局办, but never to the unit that handled it. */
    void copies(Petition petition) {
        new Statement("""
                        insert into petition_copy (petition, unit, issued_on)
                        select :petition, d.id, :today from directory_unit d
                         where d.bureau = :bureau and d.id <> :unit
                           and (d.valid_to is null or d.valid_to >= :today)
                           and (d.kind = 'DISCIPLINE' or d.name = :office or :office = any(d.aliases))
                        """)
                .with("petition", petition.id)
                .with("bureau", petition.bureau)
                .with("unit", petition.unit)
                .with("office", rules.of(petition).office)
                .with("today", calendar.today())
                .run(entities);
    }
}
