package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Who has which duty on a lead. The database keeps the sides apart, whatever comes here. */
@ApplicationScoped
public class LeadPeople {
    private final EntityManager entities;
    private final People people;
    private final BusinessCalendar calendar;

    LeadPeople(EntityManager entities, People people, BusinessCalendar calendar) {
        this.entities = entities;
        this.people = people;
        this.calendar = calendar;
    }

    /** Gives the duty to just these people; who had it before and is not among them has it no more. */
    void replace(Lead lead, Duty duty, Collection<NamedMember> named) {
        List<UUID> keep = named.stream().map(NamedMember::person).toList();
        for (LeadPerson present : holding(lead.id, duty)) {
            if (!keep.contains(present.person)) {
                present.untilDay = calendar.today();
            }
        }
        entities.flush();
        for (NamedMember member : named) {
            people.officer(lead.bureau, member.person())
                    .orElseThrow(() -> new Problem(LeadProblem.LEAD_PERSON_UNKNOWN));
            if (holding(lead.id, duty).stream().noneMatch(held -> held.person.equals(member.person()))) {
                give(lead, member.person(), duty, member.borrowedFrom());
            }
        }
    }

    void end(UUID lead, Duty duty) {
        holding(lead, duty).forEach(held -> held.untilDay = calendar.today());
        entities.flush();
    }

    /** A recused person has no duty any more. */
    void endAll(UUID lead, UUID person) {
        for (Duty duty : Duty.values()) {
            holding(lead, duty).stream()
                    .filter(held -> held.person.equals(person))
                    .forEach(held -> held.untilDay = calendar.today());
        }
        entities.flush();
    }

    void give(Lead lead, UUID person, Duty duty, String borrowedFrom) {
        new Statement(
                        "insert into lead_side (lead, person, side) values (:lead, :person, :side) on conflict do nothing")
                .with("lead", lead.id)
                .with("person", person)
                .with("side", duty.side())
                .run(entities);
        LeadPerson held = new LeadPerson();
        held.lead = lead.id;
        held.person = person;
        held.side = duty.side();
        held.duty = duty;
        held.borrowedFrom = borrowedFrom;
        held.stage = lead.stage;
        held.fromDay = calendar.today();
        entities.persist(held);
        entities.flush();
    }

    private List<LeadPerson> holding(UUID lead, Duty duty) {
        return entities.createQuery(
                        "from LeadPerson where lead = :lead and duty = :duty and untilDay is null", LeadPerson.class)
                .setParameter("lead", lead)
                .setParameter("duty", duty)
                .getResultList();
    }
}
