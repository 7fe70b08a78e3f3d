package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.SubjectRank;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.problem.Problem;

/**
 * 更正被反映人. Whoever the lead concerns from now on loses sight of it and every duty in the same moment; whom it concerned before
 * stays without, for nobody learns of a report by its being put right.
 */
@ApplicationScoped
class LeadIdentity {
    private final AnnouncedMeasures announced;
    private final SubjectFinder subjects;
    private final LeadOpening opening;
    private final LeadFactsReader facts;
    private final LeadRepository leads;
    private final LeadPeople members;
    private final Approvers approvers;
    private final People people;
    private final LeadCipher cipher;
    private final StandingMeasures measures;
    private final Event<LeadOpened> opened;

    LeadIdentity(
            AnnouncedMeasures announced,
            SubjectFinder subjects,
            LeadOpening opening,
            LeadFactsReader facts,
            LeadRepository leads,
            LeadPeople members,
            Approvers approvers,
            People people,
            LeadCipher cipher,
            StandingMeasures measures,
            Event<LeadOpened> opened) {
        this.announced = announced;
        this.subjects = subjects;
        this.opening = opening;
        this.facts = facts;
        this.leads = leads;
        this.members = members;
        this.approvers = approvers;
        this.people = people;
        this.cipher = cipher;
        this.measures = measures;
        this.opened = opened;
    }

    /**
     * What was proposed on what the lead said before is withdrawn: its approvers were shown another.
     *
     * @return what it said before
     * @throws Problem 404 for a person or a unit that is not in the directory; 409 while an announced measure stands,
     *     one was decided on another person, or there is no organ above to which it belongs; 422 as a registration
     */
    LeadStep.Was correct(Lead lead, SubjectRequest asked, RuleSet rules) {
        LeadContent old = cipher.open(lead.id, KeyUse.CASE, lead.place(), lead.sealed, LeadContent.class);
        boolean another = old.subjectPerson() != null && !old.subjectPerson().equals(asked.subjectPerson());
        if (!announced.standing(lead.id).isEmpty()) {
            throw new Problem(LeadProblem.LEAD_ANNOUNCED);
        }
        if (another && measures.decided(lead.id)) {
            throw new Problem(LeadProblem.LEAD_MEASURE_DECIDED);
        }
        LeadStep.Was was = new LeadStep.Was(
                old.subjectName(),
                old.subjectPerson(),
                old.subjectUnitName(),
                old.subjectPost(),
                lead.subjectRank,
                lead.matterKind,
                old.named());
        if (asked.subjectRank() == SubjectRank.UNIT && asked.subjectUnit() == null) {
            throw new Problem(LeadProblem.SUBJECT_UNIT_REQUIRED).withError("subjectUnit", "REQUIRED");
        }
        if (another) {
            // What was studied, found and signed here was about somebody else.
            lead.visit++;
            lead.subjectSince = lead.visit;
        }
        boolean same = same(asked, old);
        LeadContent now = same ? of(asked, old) : found(lead, asked, old, rules);
        byRank(lead, asked, now, same, rules);
        lead.subjectRank = asked.subjectRank();
        lead.matterKind = asked.matterKind();
        opening.keep(lead, now);
        // Colleagues know of it already, and somebody has to hand it over.
        boolean colleagues = subjects.ofColleagues(lead.bureau, now.subjectUnit());
        opening.concerns(lead, now, colleagues ? null : now.subjectUnit());
        leads.flush();
        leads.people(lead.id).stream()
                .filter(held -> held.untilDay == null && facts.concerned(lead, held.person))
                .map(held -> held.person)
                .forEach(person -> members.endAll(lead.id, person));
        approvers.withdraw(lead);
        lead.superiorSees |= approvers
                .standing(lead, List.of(ApproverRole.DISCIPLINE_HEAD), null)
                .contains(ApproverRole.SUPERIOR);
        opened.fire(new LeadOpened(lead.id, lead.bureau));
        return was;
    }

    private static boolean same(SubjectRequest asked, LeadContent old) {
        return asked.subjectPerson() != null
                ? asked.subjectPerson().equals(old.subjectPerson())
                : old.subjectPerson() == null
                        && asked.subjectName().strip().equals(old.subjectName())
                        && Objects.equals(asked.subjectUnit(), old.subjectUnit());
    }

    /** The same subject, who may be of a bureau below: nothing of the directory is asked again. */
    private static LeadContent of(SubjectRequest asked, LeadContent old) {
        return content(asked, old, old.subjectName(), old.subjectPerson(), old.subjectUnit(), old.subjectUnitName());
    }

    /** A rank that is the superior's to handle takes the lead away from the bureau, and a lower one gives it back. */
    private void byRank(Lead lead, SubjectRequest asked, LeadContent now, boolean same, RuleSet rules) {
        boolean is = rules.handling(asked.subjectRank(), asked.matterKind()) == Handling.SUPERIOR;
        boolean was = rules.handling(lead.subjectRank, lead.matterKind) == Handling.SUPERIOR;
        if (same && is == was) {
            return;
        }
        if (is && !subjects.ofBelow(lead.bureau, now.subjectUnit())) {
            lead.belongsAbove = true;
            lead.superiorSees = true;
        } else if (same && was) {
            lead.belongsAbove = subjects.own(lead.bureau, now, rules.settings());
        }
    }

    private LeadContent found(Lead lead, SubjectRequest asked, LeadContent old, RuleSet rules) {
        SubjectFinder.Subject subject = subjects.find(lead.bureau, asked.said(), rules.settings());
        if (subject.straightUp()) {
            people.superior(lead.bureau).orElseThrow(() -> new Problem(LeadProblem.LEAD_NO_ORGAN_ABOVE));
            lead.superiorSees = true;
        }
        lead.belongsAbove = subject.straightUp();
        People.Officer officer = subject.officer();
        return officer == null
                ? content(
                        asked,
                        old,
                        asked.subjectName().strip(),
                        null,
                        asked.subjectUnit(),
                        subjects.unitName(lead.bureau, asked.subjectUnit()))
                : content(asked, old, officer.name(), officer.id(), officer.unit(), officer.unitName());
    }

    private static LeadContent content(
            SubjectRequest asked, LeadContent old, String name, UUID person, UUID unit, String unitName) {
        return new LeadContent(
                name,
                person,
                unit,
                unitName,
                asked.subjectPost(),
                old.matter(),
                old.summary(),
                List.copyOf(asked.named()));
    }
}
