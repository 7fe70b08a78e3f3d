package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** Who approves a proposal: the chain of the rule set, and the superior for an approver who is concerned or proposes himself. */
@ApplicationScoped
public class Approvers {
    private final EntityManager entities;
    private final People people;
    private final LeadFactsReader facts;
    private final Trail trail;

    Approvers(EntityManager entities, People people, LeadFactsReader facts, Trail trail) {
        this.entities = entities;
        this.people = people;
        this.facts = facts;
        this.trail = trail;
    }

    /** Writes down who has to approve, in order. @throws Problem 409 where the superior has to and there is none */
    void ask(Lead lead, LeadProposal proposal, List<ApproverRole> chain) {
        if (chain.contains(ApproverRole.SUPERIOR)
                && people.superior(lead.bureau).isEmpty()) {
            throw new Problem(LeadProblem.LEAD_NO_ORGAN_ABOVE);
        }
        List<ApproverRole> asked = new ArrayList<>();
        for (ApproverRole role : chain) {
            ApproverRole who = standing(lead, role, proposal.proposer);
            if (asked.contains(who)) {
                continue;
            }
            asked.add(who);
            LeadApproval approval = new LeadApproval();
            approval.proposal = proposal.id;
            approval.ordinal = asked.size();
            approval.lead = lead.id;
            approval.role = who;
            approval.insteadOf = who == role ? null : role;
            approval.state = LeadApproval.State.WAITING;
            entities.persist(approval);
        }
        lead.superiorSees |= asked.contains(ApproverRole.SUPERIOR);
        entities.flush();
    }

    /**
     * After a recusal: what still waits for somebody who must not approve any more goes to the superior. Where he has answered
     * already nobody is left to ask, and the proposal is withdrawn, to be made again.
     */
    void askAgain(Lead lead) {
        for (LeadApproval waiting : waiting(lead.id)) {
            ApproverRole who =
                    standing(lead, waiting.role, entities.find(LeadProposal.class, waiting.proposal).proposer);
            if (who != waiting.role) {
                waiting.insteadOf = waiting.role;
                waiting.role = who;
                lead.superiorSees = true;
            }
        }
        entities.flush();
        open(lead).stream()
                .filter(proposal -> next(proposal.id).isEmpty())
                .forEach(proposal -> withdraw(lead, proposal));
        entities.flush();
    }

    /** What is open, whoever was to approve it. */
    void withdraw(Lead lead) {
        open(lead).forEach(proposal -> withdraw(lead, proposal));
        entities.flush();
    }

    private void withdraw(Lead lead, LeadProposal proposal) {
        proposal.state = ProposalState.WITHDRAWN;
        trail.recordIn(lead.bureau, "lead.withdraw", "lead", lead.id, Map.of("act", proposal.act.name()));
    }

    private List<LeadProposal> open(Lead lead) {
        return entities.createQuery("from LeadProposal where lead = :lead and state = :open", LeadProposal.class)
                .setParameter("lead", lead.id)
                .setParameter("open", ProposalState.OPEN)
                .getResultList();
    }

    /** Whether the caller is the approver; that he is not concerned, {@link LeadSight} has seen to. */
    static boolean is(ApproverRole role, Caller caller, Lead lead) {
        boolean own = caller.bureau().equals(lead.bureau);
        return switch (role) {
            case DISCIPLINE_HEAD -> own && caller.has(Roles.DISCIPLINE_HEAD);
            case BUREAU_LEADER -> own && caller.has(Roles.BUREAU_LEADER);
            case SUPERIOR -> !own && caller.has(Roles.SUPERIOR);
        };
    }

    /** In order. The superior is asked once, however many he stands in for: a second row of his that waits is left out. */
    List<LeadApproval> of(UUID proposal) {
        List<LeadApproval> rows = entities.createQuery(
                        "from LeadApproval where proposal = :proposal order by ordinal", LeadApproval.class)
                .setParameter("proposal", proposal)
                .getResultList();
        Optional<LeadApproval> superior = rows.stream()
                .filter(row -> row.role == ApproverRole.SUPERIOR)
                .min(Comparator.comparing((LeadApproval row) -> row.state == LeadApproval.State.WAITING)
                        .thenComparing(row -> row.ordinal));
        return rows.stream()
                .filter(row -> row.role != ApproverRole.SUPERIOR
                        || row.state != LeadApproval.State.WAITING
                        || row == superior.orElseThrow())
                .toList();
    }

    Optional<LeadApproval> next(UUID proposal) {
        return of(proposal).stream()
                .filter(each -> each.state == LeadApproval.State.WAITING)
                .findFirst();
    }

    /** Whom a proposal of that person would ask. */
    List<ApproverRole> standing(Lead lead, List<ApproverRole> chain, UUID proposer) {
        return chain.stream()
                .map(role -> standing(lead, role, proposer))
                .distinct()
                .toList();
    }

    /** The superior in place of a role all of whose holders are concerned, recused or proposing; where there is one. */
    private ApproverRole standing(Lead lead, ApproverRole role, UUID proposer) {
        Set<UUID> holders =
                switch (role) {
                    case DISCIPLINE_HEAD -> people.holders(lead.bureau, List.of("DISCIPLINE_SECRETARY"));
                    case BUREAU_LEADER -> people.holders(lead.bureau, List.of("CHIEF"));
                    case SUPERIOR -> Set.of();
                };
        boolean nobody = !holders.isEmpty()
                && holders.stream().allMatch(holder -> holder.equals(proposer) || facts.concerned(lead, holder));
        return nobody && people.superior(lead.bureau).isPresent() ? ApproverRole.SUPERIOR : role;
    }

    private List<LeadApproval> waiting(UUID lead) {
        return entities.createQuery("from LeadApproval where lead = :lead and state = :waiting", LeadApproval.class)
                .setParameter("lead", lead)
                .setParameter("waiting", LeadApproval.State.WAITING)
                .getResultList();
    }
}
