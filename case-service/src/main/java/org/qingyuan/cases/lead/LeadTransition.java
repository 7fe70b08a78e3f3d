package org.qingyuan.cases.lead;

import static org.qingyuan.cases.lead.LeadAct.*;
import static org.qingyuan.cases.lead.LeadStage.*;
import static org.qingyuan.cases.lead.LeadWho.CASE_MANAGER;
import static org.qingyuan.cases.lead.LeadWho.DESK_OR_MANAGER;
import static org.qingyuan.cases.lead.LeadWho.HANDLER;
import static org.qingyuan.cases.lead.LeadWho.INTAKE;
import static org.qingyuan.cases.rules.ApprovalMatter.ASSIGNMENT;
import static org.qingyuan.cases.rules.ApprovalMatter.DECISION;
import static org.qingyuan.cases.rules.ApprovalMatter.DISPOSAL;
import static org.qingyuan.cases.rules.ApprovalMatter.EXTENSION;
import static org.qingyuan.cases.rules.ApprovalMatter.FILING;
import static org.qingyuan.cases.rules.ApprovalMatter.REOPENING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.rules.ApprovalMatter;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * A step in the life of a lead. The service, the buttons of the web-ui and the table in docs/leads.md all follow {@link
 * #TABLE}.
 *
 * @param needs what must be on record, or be said with the step
 * @param approval what the approvers' chain goes by; null where nobody has to approve
 * @param disposal the way of disposal, which the lead's rule set must know; null where it is none
 */
public record LeadTransition(
        LeadStage from,
        LeadAct act,
        LeadStage to,
        LeadWho who,
        Set<Need> needs,
        @Nullable ApprovalMatter approval,
        @Nullable Disposal disposal) {

    public static final List<LeadTransition> TABLE = table();

    public static Optional<LeadTransition> of(LeadStage from, LeadAct act) {
        return from(from).stream().filter(step -> step.act == act).findFirst();
    }

    /** Whether the measures on record are what the step decides. */
    static boolean takesMeasures(LeadAct act) {
        return takingMeasures().contains(act.name());
    }

    static Set<String> takingMeasures() {
        return TABLE.stream()
                .filter(step -> step.needs.contains(Need.MEASURE))
                .map(step -> step.act.name())
                .collect(Collectors.toSet());
    }

    public static List<LeadTransition> from(LeadStage from) {
        return TABLE.stream().filter(step -> step.from == from).toList();
    }

    /** Who approves, in order. The superior's review stands in the place of an adjudication: nothing goes without it. */
    public List<ApproverRole> chain(RuleSet rules, SubjectRank rank) {
        if (approval == null) {
            return List.of();
        }
        List<ApproverRole> chain = new ArrayList<>(rules.approvers(approval, rank));
        if (act == REVIEW && !chain.contains(ApproverRole.SUPERIOR)) {
            chain.add(ApproverRole.SUPERIOR);
        }
        return List.copyOf(chain);
    }

    private static List<LeadTransition> table() {
        List<LeadTransition> table = new ArrayList<>(List.of(
                step(REGISTERED, ACCEPT, ACCEPTED, INTAKE, null, Need.SUMMARY),
                step(REGISTERED, REJECT, NOT_ACCEPTED, INTAKE, null, Need.REASON),
                step(REGISTERED, TRANSFER, TRANSFERRED, INTAKE, null, Need.REASON, Need.RECIPIENT),
                step(REGISTERED, JOIN, JOINED, INTAKE, null, Need.TARGET),
                step(JOINED, UNJOIN, REGISTERED, INTAKE, null, Need.REASON),
                step(NOT_ACCEPTED, READMIT, REGISTERED, DESK_OR_MANAGER, null, Need.REASON),
                step(TRANSFERRED, READMIT, REGISTERED, DESK_OR_MANAGER, null, Need.REASON),
                step(ACCEPTED, JOIN, JOINED, INTAKE, null, Need.TARGET),
                step(ACCEPTED, ASSIGN, ASSIGNED, CASE_MANAGER, ASSIGNMENT, Need.HANDLERS),
                step(ASSIGNED, TAKE, ASSESSMENT, HANDLER, null),
                step(ASSIGNED, RETURN, ACCEPTED, HANDLER, null, Need.REASON),
                // Whoever was named may be recused, have left or be no handler: nobody else could go on from here.
                step(ASSIGNED, REASSIGN, ASSIGNED, CASE_MANAGER, ASSIGNMENT, Need.REASON, Need.HANDLERS),
                disposal(ASSESSMENT, TALK, TALK_INQUIRY, Disposal.TALK_INQUIRY),
                disposal(ASSESSMENT, VERIFY, VERIFICATION, Disposal.VERIFICATION, Need.PLAN, Need.VERIFIERS),
                disposal(ASSESSMENT, HOLD, PENDING, Disposal.PENDING, Need.REASON),
                disposal(ASSESSMENT, CLOSE, CONCLUDING, Disposal.CLOSE, Need.REASON),
                disposal(ASSESSMENT, TRANSFER, TRANSFERRED, Disposal.TRANSFER, Need.REASON, Need.RECIPIENT),
                new LeadTransition(
                        ASSESSMENT,
                        FILE,
                        FILED,
                        HANDLER,
                        EnumSet.of(Need.COLLECTIVE_DECISION, Need.HANDLERS),
                        FILING,
                        Disposal.FILING),
                disposal(TALK_INQUIRY, TALK, TALK_INQUIRY, Disposal.TALK_INQUIRY, Need.REASON, Need.TALK_REPORT),
                disposal(
                        TALK_INQUIRY,
                        VERIFY,
                        VERIFICATION,
                        Disposal.VERIFICATION,
                        Need.TALK_REPORT,
                        Need.PLAN,
                        Need.VERIFIERS),
                disposal(TALK_INQUIRY, CLOSE, CONCLUDING, Disposal.CLOSE, Need.INQUIRY, Need.ANSWER, Need.TALK_REPORT),
                disposal(TALK_INQUIRY, TRANSFER, TRANSFERRED, Disposal.TRANSFER, Need.REASON, Need.RECIPIENT),
                step(
                        TALK_INQUIRY,
                        REMIND,
                        CONCLUDING,
                        HANDLER,
                        DISPOSAL,
                        Need.INQUIRY,
                        Need.ANSWER,
                        Need.TALK_REPORT,
                        Need.COLLECTIVE_DECISION,
                        Need.MEASURE),
                step(
                        VERIFICATION,
                        FILE,
                        FILED,
                        HANDLER,
                        FILING,
                        Need.VERIFIERS,
                        Need.VERIFICATION_REPORT,
                        Need.COLLECTIVE_DECISION,
                        Need.OTHER_INVESTIGATORS),
                disposal(VERIFICATION, CLOSE, CONCLUDING, Disposal.CLOSE, Need.VERIFIERS, Need.VERIFICATION_REPORT),
                step(
                        VERIFICATION,
                        REMIND,
                        CONCLUDING,
                        HANDLER,
                        DISPOSAL,
                        Need.VERIFIERS,
                        Need.VERIFICATION_REPORT,
                        Need.HEARD,
                        Need.COLLECTIVE_DECISION,
                        Need.MEASURE),
                disposal(
                        VERIFICATION,
                        HOLD,
                        PENDING,
                        Disposal.PENDING,
                        Need.VERIFIERS,
                        Need.VERIFICATION_REPORT,
                        Need.REASON),
                disposal(
                        VERIFICATION,
                        TRANSFER,
                        TRANSFERRED,
                        Disposal.TRANSFER,
                        Need.VERIFICATION_REPORT,
                        Need.REASON,
                        Need.RECIPIENT),
                step(PENDING, RELOOK, PENDING, HANDLER, null, Need.RELOOK_NOTE),
                disposal(PENDING, VERIFY, VERIFICATION, Disposal.VERIFICATION, Need.PLAN, Need.VERIFIERS),
                disposal(PENDING, TRANSFER, TRANSFERRED, Disposal.TRANSFER, Need.REASON, Need.RECIPIENT),
                disposal(PENDING, CLOSE, CONCLUDING, Disposal.CLOSE, Need.REASON),
                step(
                        FILED,
                        ADJUDICATE,
                        ADJUDICATION,
                        HANDLER,
                        FILING,
                        Need.INVESTIGATION_REPORT,
                        Need.EVIDENCE,
                        Need.FACTS_SHOWN,
                        Need.COLLECTIVE_DECISION,
                        Need.ADJUDICATOR),
                step(
                        FILED,
                        WITHDRAW,
                        CONCLUDING,
                        HANDLER,
                        FILING,
                        Need.INVESTIGATION_REPORT,
                        Need.COLLECTIVE_DECISION,
                        Need.REASON),
                step(
                        FILED,
                        REVIEW,
                        CONCLUDING,
                        HANDLER,
                        DECISION,
                        Need.INVESTIGATION_REPORT,
                        Need.EVIDENCE,
                        Need.FACTS_SHOWN,
                        Need.COLLECTIVE_DECISION,
                        Need.MEASURE,
                        Need.REASON),
                disposal(FILED, TRANSFER, TRANSFERRED, Disposal.TRANSFER, Need.REASON, Need.RECIPIENT),
                step(ADJUDICATION, SEND_BACK, FILED, LeadWho.ADJUDICATOR, null, Need.LACKING),
                step(
                        ADJUDICATION,
                        DECIDE,
                        CONCLUDING,
                        LeadWho.ADJUDICATOR,
                        DECISION,
                        Need.ADJUDICATION_REPORT,
                        Need.COLLECTIVE_DECISION,
                        Need.MEASURE),
                step(
                        CONCLUDING,
                        COMPLETE,
                        CLOSED,
                        HANDLER,
                        null,
                        Need.MEASURES_EXECUTED,
                        Need.SUBJECT_TOLD,
                        Need.FOLLOW_UP,
                        Need.NOTHING_OPEN),
                step(
                        CLOSED,
                        ARCHIVE,
                        ARCHIVED,
                        CASE_MANAGER,
                        null,
                        Need.NOT_KEPT_REVOKED,
                        Need.RESULT_NOTICE,
                        Need.FILE_INDEX,
                        Need.NOTHING_OPEN),
                step(CLOSED, REASSIGN, CLOSED, CASE_MANAGER, ASSIGNMENT, Need.REASON, Need.HANDLERS),
                step(CLOSED, REOPEN, ASSESSMENT, CASE_MANAGER, REOPENING, Need.NEW_GROUND, Need.HANDLERS),
                step(ARCHIVED, REOPEN, ASSESSMENT, CASE_MANAGER, REOPENING, Need.NEW_GROUND, Need.HANDLERS),
                step(TRANSFERRED, REOPEN, ASSESSMENT, CASE_MANAGER, REOPENING, Need.REASON, Need.HANDLERS)));
        for (LeadStage stage : LeadStage.values()) {
            if (stage.compareTo(CONCLUDING) <= 0) {
                LeadWho who = stage == REGISTERED ? DESK_OR_MANAGER : CASE_MANAGER;
                table.add(step(stage, IDENTIFY, stage, who, null, Need.REASON, Need.SUBJECT));
            }
            if (stage.worked()) {
                LeadWho who = stage == ADJUDICATION ? LeadWho.ADJUDICATOR : HANDLER;
                table.add(step(
                        stage,
                        EXTEND,
                        stage,
                        who,
                        EXTENSION,
                        Need.REASON,
                        Need.EXTENSION_ALLOWED,
                        Need.CLOCK_RUNNING,
                        Need.OWN_DEADLINE));
                table.add(step(
                        stage, SUSPEND, stage, who, EXTENSION, Need.REASON, Need.CLOCK_RUNNING, Need.OWN_DEADLINE));
                table.add(step(stage, RESUME, stage, who, null, Need.CLOCK_SUSPENDED));
                table.add(
                        stage == ADJUDICATION
                                ? step(stage, REASSIGN, stage, CASE_MANAGER, ASSIGNMENT, Need.REASON, Need.ADJUDICATOR)
                                : step(stage, REASSIGN, stage, CASE_MANAGER, ASSIGNMENT, Need.REASON, Need.HANDLERS));
            }
        }
        return List.copyOf(table);
    }

    private static LeadTransition step(
            LeadStage from, LeadAct act, LeadStage to, LeadWho who, ApprovalMatter approval, Need... needs) {
        return new LeadTransition(from, act, to, who, needs(needs), approval, null);
    }

    /** A disposal: studied collectively, approved by rank. */
    private static LeadTransition disposal(
            LeadStage from, LeadAct act, LeadStage to, Disposal disposal, Need... needs) {
        Set<Need> all = needs(needs);
        all.add(Need.COLLECTIVE_DECISION);
        return new LeadTransition(from, act, to, HANDLER, all, DISPOSAL, disposal);
    }

    private static Set<Need> needs(Need... needs) {
        Set<Need> set = EnumSet.noneOf(Need.class);
        set.addAll(Arrays.asList(needs));
        return set;
    }
}
