package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/** The way for other features to a lead: for a caller, and as a record. */
@ApplicationScoped
public class LeadAccess {
    private static final List<String> HEAD = List.of("DISCIPLINE_SECRETARY");

    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final LeadOpening opening;
    private final LeadPeople members;
    private final Approvers approvers;
    private final RuleSets rules;
    private final People people;
    private final LeadViews views;

    LeadAccess(
            EntityManager entities,
            LeadRepository leads,
            LeadFactsReader facts,
            LeadOpening opening,
            LeadPeople members,
            Approvers approvers,
            RuleSets rules,
            People people,
            LeadViews views) {
        this.entities = entities;
        this.leads = leads;
        this.facts = facts;
        this.opening = opening;
        this.members = members;
        this.approvers = approvers;
        this.rules = rules;
        this.people = people;
        this.views = views;
    }

    /** @throws Problem 404 when the caller may not know of it */
    public KnownLead get(Caller caller, UUID id) {
        return known(caller, leads.get(caller, id));
    }

    /** The same, held until the transaction ends. */
    public KnownLead lock(Caller caller, UUID id) {
        return known(caller, leads.lock(caller, id));
    }

    public boolean sees(Caller caller, UUID id) {
        return leads.sees(caller, id);
    }

    /** Of a bureau's leads those of which the caller may not even know that something happened to them. */
    public List<String> hiddenFrom(Caller caller, String bureau) {
        return leads.hiddenFrom(caller, bureau);
    }

    /** By its number, for a break of the glass; empty as well where there is one that concerns the caller. */
    public Optional<UUID> notConcerning(Caller caller, int year, int number) {
        return leads.notConcerning(caller, year, number);
    }

    /** All that the caller sees of it. @throws Problem 404 when he may not know of it */
    public LeadView view(Caller caller, UUID id) {
        return views.of(caller, leads.get(caller, id));
    }

    /** The year and number that stand inside the case. */
    public String number(UUID id) {
        Lead lead = entities.find(Lead.class, id);
        return lead.year + "-" + lead.number;
    }

    /** Whether the lead concerns the person, so that he sees nothing of it. */
    public boolean concerns(UUID lead, UUID person) {
        return facts.concerned(entities.find(Lead.class, lead), person);
    }

    /** Whether the report is about the person, or names him. */
    public boolean names(UUID lead, UUID person) {
        return facts.named(lead, person);
    }

    /** Leads of the bureau that are about the person or name him. */
    public List<UUID> about(String bureau, UUID person) {
        return facts.about(bureau, person);
    }

    /** Whether those who head the discipline office are all concerned themselves. */
    public boolean headConcerned(UUID id) {
        Lead lead = entities.find(Lead.class, id);
        Set<UUID> heads = people.holders(lead.bureau, HEAD);
        return !heads.isEmpty() && heads.stream().allMatch(head -> facts.concerned(lead, head));
    }

    /** Whether the person is one of those who head the discipline office: then somebody above has to decide on him. */
    public boolean concernsHead(KnownLead lead, UUID person) {
        return people.holders(lead.bureau(), HEAD).contains(person);
    }

    /** From now on the superior organ sees it beside the own bureau. */
    public void letSuperiorSee(UUID id) {
        entities.find(Lead.class, id).superiorSees = true;
    }

    /** Holds it until the transaction ends, whoever sees it. */
    public void hold(UUID id) {
        entities.find(Lead.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A recusal: the person loses every duty and sees the lead no more; what waited for him goes to another. */
    public void recuse(UUID id, UUID person) {
        Lead lead = entities.find(Lead.class, id);
        members.endAll(id, person);
        opening.concern(id, "RECUSED", person);
        approvers.askAgain(lead);
        if (headConcerned(id)) {
            // What is open and was the head's to decide is the superior's now.
            lead.superiorSees = true;
        }
        leads.touch(lead);
    }

    public void freeze(UUID id, boolean frozen) {
        entities.find(Lead.class, id).frozen = frozen;
        entities.flush();
    }

    private KnownLead known(Caller caller, Lead lead) {
        return new KnownLead(
                lead.id,
                lead.bureau,
                lead.stage,
                lead.frozen,
                lead.restricted,
                leads.duties(lead.id, caller.person()),
                rules.get(lead.ruleSet),
                lead.version);
    }
}
