package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.caller.Caller;

/** Who can be named on a lead: the discipline office, and by name whoever is borrowed from elsewhere in the bureau. */
@ApplicationScoped
public class LeadCandidates {
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final People people;

    LeadCandidates(LeadRepository leads, LeadFactsReader facts, People people) {
        this.leads = leads;
        this.facts = facts;
        this.people = people;
    }

    /** @param name null for the office */
    List<CandidateView> list(Caller caller, UUID id, String name) {
        Lead lead = leads.get(caller, id);
        Map<UUID, String> sides = leads.people(id).stream()
                .collect(Collectors.toMap(held -> held.person, held -> held.side, (first, same) -> first));
        List<People.Officer> asked = name == null || name.isBlank()
                ? people.ofDisciplineOffice(lead.bureau)
                : people.named(lead.bureau, name.strip());
        return asked.stream()
                .map(officer -> {
                    boolean free = !facts.concerned(lead, officer.id());
                    String side = sides.get(officer.id());
                    return new CandidateView(
                            officer.id(),
                            officer.name(),
                            officer.unitName(),
                            free && (side == null || side.equals(Duty.HANDLER.side())),
                            free && (side == null || side.equals(Duty.ADJUDICATOR.side())));
                })
                .toList();
    }
}
