package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/** Puts together what a caller sees of a lead. Whether he may see it at all was asked before. */
@ApplicationScoped
public class LeadViews {
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final LeadActs acts;
    private final LeadRecords records;
    private final Approvers approvers;
    private final RuleSets rules;
    private final Clocks clocks;
    private final SummaryRight summaries;
    private final LeadCipher cipher;
    private final People people;
    private final BusinessCalendar calendar;

    LeadViews(
            LeadRepository leads,
            LeadFactsReader facts,
            LeadActs acts,
            LeadRecords records,
            Approvers approvers,
            RuleSets rules,
            Clocks clocks,
            SummaryRight summaries,
            LeadCipher cipher,
            People people,
            BusinessCalendar calendar) {
        this.leads = leads;
        this.facts = facts;
        this.acts = acts;
        this.records = records;
        this.approvers = approvers;
        this.rules = rules;
        this.clocks = clocks;
        this.summaries = summaries;
        this.cipher = cipher;
        this.people = people;
        this.calendar = calendar;
    }

    public LeadContent content(Lead lead) {
        return cipher.open(lead.id, KeyUse.CASE, lead.place(), lead.sealed, LeadContent.class);
    }

    LeadSummary summary(LeadRow row) {
        LeadContent content =
                row.frozen() ? null : cipher.open(row.id(), KeyUse.CASE, "lead", row.sealed(), LeadContent.class);
        return new LeadSummary(
                row.id(),
                row.bureau(),
                row.source(),
                row.repeated(),
                row.naming(),
                content == null ? null : content.subjectName(),
                content == null ? null : content.matter(),
                row.subjectRank(),
                row.matterKind(),
                row.stage(),
                row.stageSince(),
                row.receivedOn(),
                row.clock(),
                row.reportDueAt() == null ? row.due() : null,
                colour(row),
                row.superiorDue(),
                row.proposed(),
                row.restricted(),
                row.frozen(),
                row.reportDueAt(),
                row.version());
    }

    /** Of an incident the hours are real ones. */
    private Colour colour(LeadRow row) {
        if (row.reportDueAt() != null) {
            return row.reportDueAt().isBefore(Instant.now()) ? Colour.RED : Colour.YELLOW;
        }
        return row.due() == null
                ? null
                : Colour.of(
                        row.due(),
                        row.suspended(),
                        calendar.today(),
                        rules.get(row.ruleSet()).settings().yellowDays());
    }

    public LeadView of(Caller caller, Lead lead) {
        RuleSet set = rules.get(lead.ruleSet);
        List<Duty> duties = leads.duties(lead.id, caller.person());
        boolean open = !lead.frozen;
        LeadContent content = open ? content(lead) : null;
        return new LeadView(
                lead.id,
                lead.bureau,
                LeadSight.seesNumber(caller, duties) ? lead.year + "-" + lead.number : null,
                lead.source,
                lead.repeated,
                lead.naming,
                lead.verified,
                lead.subjectRank,
                lead.matterKind,
                lead.handling(set),
                content,
                content == null ? List.of() : refs(content.named()),
                lead.stage,
                lead.stageSince,
                lead.receivedOn,
                lead.disposal,
                lead.restricted,
                lead.frozen,
                lead.joinedInto,
                open ? joined(caller, lead) : List.of(),
                lead.outsideSystem,
                lead.outsideNumber,
                lead.exchangeState,
                lead.superiorDue,
                lead.closedOn,
                set.title(),
                members(lead),
                open ? timeline(lead) : List.of(),
                open ? records.views(caller, lead, duties) : List.of(),
                clocks.views(lead.id, set.settings().yellowDays()),
                open ? proposals(caller, lead, duties) : List.of(),
                steps(caller, lead, set, duties),
                open ? records.recordable(caller, lead, duties) : List.of(),
                open && lead.stage == LeadStage.REGISTERED && summaries.has(caller, lead, duties),
                lead.version);
    }

    private List<LeadView.Joined> joined(Caller caller, Lead lead) {
        return leads.joined(caller, lead.id).stream()
                .map(row -> new LeadView.Joined(
                        row.id(),
                        row.source(),
                        row.receivedOn(),
                        row.naming(),
                        summary(row).matter()))
                .toList();
    }

    private List<LeadView.Member> members(Lead lead) {
        return leads.people(lead.id).stream()
                .map(held -> new LeadView.Member(
                        people.ref(held.person), held.duty, held.borrowedFrom, held.fromDay, held.untilDay))
                .toList();
    }

    private List<LeadView.Taken> timeline(Lead lead) {
        return leads.steps(lead.id).stream()
                .map(step -> {
                    LeadStep.Words words = cipher.open(lead.id, KeyUse.CASE, "step", step.sealed, LeadStep.Words.class);
                    return new LeadView.Taken(
                            LeadAct.valueOf(step.act),
                            step.fromStage,
                            step.toStage,
                            people.ref(step.person),
                            step.businessDay,
                            step.at,
                            words.reason(),
                            words.recipient(),
                            words.was() == null ? null : was(words.was()));
                })
                .toList();
    }

    private LeadView.Before was(LeadStep.Was was) {
        return new LeadView.Before(
                was.subjectName(),
                was.subjectUnitName(),
                was.subjectPost(),
                was.subjectRank(),
                was.matterKind(),
                refs(was.named()));
    }

    private List<PersonRef> refs(List<UUID> ids) {
        return ids.stream().map(people::ref).toList();
    }

    private List<LeadView.ProposalView> proposals(Caller caller, Lead lead, List<Duty> duties) {
        return acts.proposals(lead.id).stream()
                .map(proposal -> {
                    boolean open = proposal.state == ProposalState.OPEN;
                    boolean yours = open
                            && duties.isEmpty()
                            && !proposal.proposer.equals(caller.person())
                            && approvers
                                    .next(proposal.id)
                                    .filter(next -> Approvers.is(next.role, caller, lead))
                                    .isPresent();
                    ActRequest asked = acts.asked(proposal);
                    return new LeadView.ProposalView(
                            proposal.id,
                            proposal.act,
                            proposal.state,
                            people.ref(proposal.proposer),
                            proposal.proposedOn,
                            asked,
                            Stream.concat(
                                            named(asked.handlers(), Duty.HANDLER),
                                            named(asked.adjudicators(), Duty.ADJUDICATOR))
                                    .toList(),
                            approvers.of(proposal.id).stream()
                                    .map(this::approval)
                                    .toList(),
                            yours,
                            open && proposal.proposer.equals(caller.person()));
                })
                .toList();
    }

    private Stream<LeadView.Named> named(List<NamedMember> members, Duty duty) {
        return members.stream()
                .map(member -> new LeadView.Named(people.ref(member.person()), duty, member.borrowedFrom()));
    }

    private LeadView.ApprovalView approval(LeadApproval approval) {
        return new LeadView.ApprovalView(
                approval.role,
                approval.insteadOf,
                approval.state,
                people.ref(approval.person),
                approval.decidedOn,
                cipher.open(approval.lead, KeyUse.CASE, "approval", approval.sealed, String.class));
    }

    private List<LeadView.NextStep> steps(Caller caller, Lead lead, RuleSet set, List<Duty> duties) {
        LeadFacts read = facts.read(lead, set, List.of());
        return LeadRules.steps(read, set).stream()
                .map(step -> {
                    Set<Need> asks = EnumSet.noneOf(Need.class);
                    Set<Need> missing = EnumSet.noneOf(Need.class);
                    Set<Need> lacking = LeadRules.missing(step, read, Ask.of(step.act()), set);
                    step.needs().stream().filter(Need::said).forEach(asks::add);
                    lacking.stream().filter(need -> !need.said()).forEach(missing::add);
                    boolean yours = LeadSight.is(step.who(), caller, lead, duties);
                    List<ApproverRole> chain = step.chain(set, lead.subjectRank);
                    return new LeadView.NextStep(
                            step.act(),
                            step.to(),
                            step.who(),
                            asks,
                            missing,
                            yours && caller.has(Roles.DISCIPLINE_HEAD)
                                    ? approvers.standing(lead, chain, caller.person())
                                    : chain,
                            yours);
                })
                .toList();
    }
}
