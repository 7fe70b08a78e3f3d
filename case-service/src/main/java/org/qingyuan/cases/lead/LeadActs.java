package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Steps of {@link LeadTransition#TABLE}: taken at once, or proposed and carried out by the last approval. */
@ApplicationScoped
public class LeadActs {
    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadCourse course;
    private final Approvers approvers;
    private final StandingMeasures measures;
    private final SummaryRight summaries;
    private final Declarations declarations;
    private final RuleSets rules;
    private final LeadCipher cipher;
    private final BusinessCalendar calendar;
    private final Trail trail;

    LeadActs(
            EntityManager entities,
            LeadRepository leads,
            LeadCourse course,
            Approvers approvers,
            StandingMeasures measures,
            SummaryRight summaries,
            Declarations declarations,
            RuleSets rules,
            LeadCipher cipher,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.course = course;
        this.approvers = approvers;
        this.measures = measures;
        this.summaries = summaries;
        this.declarations = declarations;
        this.rules = rules;
        this.cipher = cipher;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 403 not the caller's step; 409 not possible or needs approval; 422 something is missing */
    @Transactional
    public Lead act(Caller caller, UUID id, String ifMatch, ActRequest request) {
        if (request.act() == LeadAct.IDENTIFY) {
            declarations.keepOut(caller.bureau());
        }
        Lead lead = held(caller, id, ifMatch);
        RuleSet set = rules.get(lead.ruleSet);
        LeadTransition step = allowed(caller, lead, request);
        course.check(lead, set, request);
        if (step.approval() != null) {
            throw new Problem(LeadProblem.LEAD_NEEDS_APPROVAL);
        }
        if (step.act() != LeadAct.IDENTIFY) {
            none(lead);
        }
        course.carryOut(caller, caller.person(), lead, step, request, set);
        return lead;
    }

    /** 呈批. @throws Problem as {@link #act}; 409 when another proposal is open */
    @Transactional
    public Lead propose(Caller caller, UUID id, String ifMatch, ActRequest request) {
        Lead lead = held(caller, id, ifMatch);
        RuleSet set = rules.get(lead.ruleSet);
        LeadTransition step = allowed(caller, lead, request);
        course.check(lead, set, request);
        if (step.approval() == null) {
            throw new Problem(LeadProblem.LEAD_NEEDS_NO_APPROVAL);
        }
        none(lead);
        LeadProposal proposal = new LeadProposal();
        proposal.lead = lead.id;
        proposal.act = step.act();
        proposal.visit = lead.visit;
        proposal.state = ProposalState.OPEN;
        proposal.proposer = caller.person();
        proposal.proposedOn = calendar.today();
        proposal.sealed = cipher.seal(lead.id, KeyUse.CASE, "proposal", request);
        entities.persist(proposal);
        entities.flush();
        approvers.ask(lead, proposal, step.chain(set, lead.subjectRank));
        leads.touch(lead);
        record(lead, "lead.propose", step.act());
        return lead;
    }

    /**
     * The next approval in the chain. The last one carries the step out: what was on record when it was proposed must be so
     * still.
     *
     * @throws Problem 403 not the caller's to approve, or he proposed or handles it; 409 decided already
     */
    @Transactional
    public Lead decide(Caller caller, UUID id, UUID proposalId, String ifMatch, DecisionRequest request) {
        Lead lead = held(caller, id, ifMatch);
        LeadProposal proposal = open(lead, proposalId);
        LeadApproval next = approvers.next(proposal.id).orElseThrow();
        if (!Approvers.is(next.role, caller, lead)) {
            throw new Problem(LeadProblem.LEAD_APPROVAL_NOT_YOURS);
        }
        if (proposal.proposer.equals(caller.person())
                || !leads.duties(lead.id, caller.person()).isEmpty()) {
            throw new Problem(LeadProblem.LEAD_FOUR_EYES);
        }
        boolean silent = request.opinion() == null || request.opinion().isBlank();
        if (!request.approved() && silent) {
            throw new Problem(LeadProblem.LEAD_REASON_REQUIRED).withError("opinion", "REQUIRED");
        }
        if (!silent) {
            summaries.namesNobody(caller, lead, List.of(), request.opinion());
        }
        next.state = request.approved() ? LeadApproval.State.APPROVED : LeadApproval.State.REFUSED;
        next.person = caller.person();
        next.decidedOn = calendar.today();
        next.sealed = silent ? null : cipher.seal(lead.id, KeyUse.CASE, "approval", request.opinion());
        entities.flush();
        trail.recordIn(
                lead.bureau,
                request.approved() ? "lead.approve" : "lead.refuse",
                "lead",
                lead.id,
                Map.of("act", proposal.act.name()));
        if (!request.approved()) {
            proposal.state = ProposalState.REFUSED;
            if (LeadTransition.takesMeasures(proposal.act)) {
                measures.refuse(proposal);
            }
            leads.touch(lead);
        } else if (approvers.next(proposal.id).isEmpty()) {
            carry(caller, lead, proposal);
        } else {
            leads.touch(lead);
        }
        return lead;
    }

    /** 撤回, by who proposed. */
    @Transactional
    public Lead withdraw(Caller caller, UUID id, UUID proposalId, String ifMatch) {
        Lead lead = held(caller, id, ifMatch);
        LeadProposal proposal = open(lead, proposalId);
        if (!proposal.proposer.equals(caller.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        proposal.state = ProposalState.WITHDRAWN;
        leads.touch(lead);
        record(lead, "lead.withdraw", proposal.act);
        return lead;
    }

    void reporterVerified(Lead lead, boolean verified) {
        course.reporterVerified(lead, verified, rules.get(lead.ruleSet));
    }

    /** 密封: case management and the desk see it no more. */
    @Transactional
    public Lead restrict(Caller caller, UUID id, String ifMatch, boolean restricted) {
        Lead lead = held(caller, id, ifMatch);
        lead.restricted = restricted;
        leads.flush();
        trail.recordIn(lead.bureau, restricted ? "lead.restrict" : "lead.unrestrict", "lead", lead.id, Map.of());
        return lead;
    }

    List<LeadProposal> proposals(UUID lead) {
        return entities.createQuery("from LeadProposal where lead = :lead order by id", LeadProposal.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** Whether a step that was studied collectively waits for its approval. */
    boolean deciding(Lead lead) {
        return proposals(lead.id).stream()
                .filter(proposal -> proposal.state == ProposalState.OPEN)
                .flatMap(proposal -> LeadTransition.of(lead.stage, proposal.act).stream())
                .anyMatch(step -> step.needs().contains(Need.COLLECTIVE_DECISION));
    }

    ActRequest asked(LeadProposal proposal) {
        return cipher.open(proposal.lead, KeyUse.CASE, "proposal", proposal.sealed, ActRequest.class);
    }

    private void carry(Caller caller, Lead lead, LeadProposal proposal) {
        RuleSet set = rules.get(lead.ruleSet);
        ActRequest request = asked(proposal);
        LeadTransition step = course.check(lead, set, request);
        proposal.state = ProposalState.CARRIED;
        course.carryOut(caller, proposal.proposer, lead, step, request, set);
        leads.touch(lead);
    }

    private Lead held(Caller caller, UUID id, String ifMatch) {
        Lead lead = leads.lock(caller, id);
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        IfMatch.check(ifMatch, lead.version);
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        return lead;
    }

    private LeadTransition allowed(Caller caller, Lead lead, ActRequest request) {
        LeadTransition step = LeadTransition.of(lead.stage, request.act())
                .orElseThrow(() -> new Problem(LeadProblem.LEAD_STEP_NOT_POSSIBLE));
        List<Duty> duties = leads.duties(lead.id, caller.person());
        if (!LeadSight.is(step.who(), caller, lead, duties)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        summaries.namesNobody(caller, lead, duties, request.written());
        return step;
    }

    private void none(Lead lead) {
        if (proposals(lead.id).stream().anyMatch(each -> each.state == ProposalState.OPEN)) {
            throw new Problem(LeadProblem.LEAD_PROPOSAL_OPEN);
        }
    }

    private LeadProposal open(Lead lead, UUID id) {
        LeadProposal proposal = entities.find(LeadProposal.class, id);
        if (proposal == null || !proposal.lead.equals(lead.id)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (proposal.state != ProposalState.OPEN) {
            throw new Problem(LeadProblem.LEAD_PROPOSAL_DECIDED);
        }
        return proposal;
    }

    private void record(Lead lead, String act, LeadAct step) {
        trail.recordIn(lead.bureau, act, "lead", lead.id, Map.of("act", step.name()));
    }
}
