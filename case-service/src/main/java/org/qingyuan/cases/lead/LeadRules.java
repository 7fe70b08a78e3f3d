package org.qingyuan.cases.lead;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.RuleSet;

/** Whether a step can be taken: pure, over what is on record. Who may take it is {@link LeadSight}'s business. */
public final class LeadRules {
    /** By which the subject said something to what is held against him. */
    private static final Set<RecordKind> HEARING =
            EnumSet.of(RecordKind.TALK, RecordKind.ANSWER, RecordKind.FACTS_SHOWN);

    /** Steps without a disposal by which a matter is handled all the same. */
    private static final Set<LeadAct> HANDLING = EnumSet.of(
            LeadAct.FILE, LeadAct.REMIND, LeadAct.ADJUDICATE, LeadAct.WITHDRAW, LeadAct.REVIEW, LeadAct.DECIDE);

    private LeadRules() {}

    /** The steps that the lead's stage, its rule set and its jurisdiction know. */
    public static List<LeadTransition> steps(LeadFacts facts, RuleSet rules) {
        if (facts.frozen()) {
            return List.of();
        }
        return LeadTransition.from(facts.stage()).stream()
                .filter(step -> step.disposal() == null || rules.disposals().contains(step.disposal()))
                .filter(step -> facts.handling() == Handling.HANDLE || handsOver(step))
                .filter(step -> step.from() != LeadStage.TRANSFERRED || takesBack(step, facts))
                .toList();
    }

    /** What belongs to the partner organ, or turns out to be the superior's, is only handed over. */
    private static boolean handsOver(LeadTransition step) {
        return step.disposal() == null ? !HANDLING.contains(step.act()) : step.disposal() == Disposal.TRANSFER;
    }

    /** To the desk what nobody handled; what somebody did is opened again, and the desk does not see it. */
    private static boolean takesBack(LeadTransition step, LeadFacts facts) {
        return (step.act() == LeadAct.READMIT) == facts.caseSide().isEmpty();
    }

    /** What is still missing for a step; nothing where it can be taken. */
    public static Set<Need> missing(LeadTransition step, LeadFacts facts, Ask ask, RuleSet rules) {
        Set<Need> missing = EnumSet.noneOf(Need.class);
        for (Need need : step.needs()) {
            if (!met(need, step, facts, ask, rules)) {
                missing.add(need);
            }
        }
        return missing;
    }

    /** Whether the people named may stand where they are to stand: never on both sides, never recused. */
    public static boolean peopleFit(LeadFacts facts, Ask ask) {
        return Collections.disjoint(ask.handlers(), facts.judgeSide())
                && Collections.disjoint(ask.adjudicators(), facts.caseSide())
                && Collections.disjoint(ask.handlers(), ask.adjudicators())
                && Collections.disjoint(ask.handlers(), facts.recused())
                && Collections.disjoint(ask.adjudicators(), facts.recused());
    }

    private static boolean met(Need need, LeadTransition step, LeadFacts facts, Ask ask, RuleSet rules) {
        return switch (need) {
            case SUMMARY -> facts.summary();
            case REASON, LACKING -> ask.says(ask.reason());
            case RECIPIENT -> ask.says(ask.recipient());
            case TARGET -> ask.target() != null;
            case SUBJECT -> ask.subject();
            case HANDLERS -> !ask.handlers().isEmpty();
            case VERIFIERS ->
                handlersAfter(facts, ask, step).size() >= rules.settings().verifiers();
            case OTHER_INVESTIGATORS ->
                !facts.separate()
                        || !ask.handlers().isEmpty() && Collections.disjoint(ask.handlers(), facts.verified());
            case ADJUDICATOR -> !ask.adjudicators().isEmpty();
            case COLLECTIVE_DECISION -> facts.here().contains(RecordKind.COLLECTIVE_DECISION);
            case PLAN -> facts.here().contains(RecordKind.PLAN);
            case INQUIRY ->
                facts.here().contains(RecordKind.INQUIRY_LETTER) || facts.here().contains(RecordKind.TALK);
            case ANSWER ->
                facts.here().contains(RecordKind.ANSWER) || facts.here().contains(RecordKind.TALK);
            case TALK_REPORT -> facts.here().contains(RecordKind.TALK_REPORT);
            case VERIFICATION_REPORT -> facts.here().contains(RecordKind.VERIFICATION_REPORT) && facts.reportSigned();
            case INVESTIGATION_REPORT -> facts.here().contains(RecordKind.INVESTIGATION_REPORT) && facts.reportSigned();
            case EVIDENCE -> facts.ever().contains(RecordKind.EVIDENCE);
            case FACTS_SHOWN -> facts.here().contains(RecordKind.FACTS_SHOWN);
            case HEARD -> !Collections.disjoint(facts.ever(), HEARING);
            case ADJUDICATION_REPORT -> facts.here().contains(RecordKind.ADJUDICATION_REPORT);
            case MEASURE -> facts.here().contains(RecordKind.MEASURE);
            case MEASURES_EXECUTED -> facts.executed() >= facts.measures();
            case NOT_KEPT_REVOKED -> !facts.leftAnnounced();
            case RESULT_NOTICE -> !facts.realNameVerified() || facts.ever().contains(RecordKind.RESULT_NOTICE);
            case SUBJECT_TOLD ->
                facts.measures() > 0
                        || !facts.ever().contains(RecordKind.INQUIRY_LETTER)
                        || facts.ever().contains(RecordKind.SUBJECT_TOLD);
            case FOLLOW_UP -> !facts.sanction() || facts.ever().contains(RecordKind.FOLLOW_UP);
            case NEW_GROUND ->
                facts.here().contains(RecordKind.NEW_EVIDENCE) || facts.here().contains(RecordKind.OBJECTION);
            case FILE_INDEX -> facts.here().contains(RecordKind.FILE_INDEX);
            case RELOOK_NOTE -> facts.here().contains(RecordKind.RELOOK_NOTE);
            case NOTHING_OPEN -> !facts.somethingOpen();
            case CLOCK_RUNNING -> facts.clockRunning() && !facts.clockSuspended();
            case CLOCK_SUSPENDED -> facts.clockSuspended();
            case OWN_DEADLINE -> !facts.superiorDue();
            case EXTENSION_ALLOWED ->
                facts.extensions() == 0
                        && facts.stage()
                                .clock()
                                .flatMap(rules::limit)
                                .filter(limit -> limit.extension() != null)
                                .isPresent();
        };
    }

    /** Who would handle it after the step. Those who leave a verification must have been enough while it went on. */
    private static Set<UUID> handlersAfter(LeadFacts facts, Ask ask, LeadTransition step) {
        boolean leaving = step.from() == LeadStage.VERIFICATION;
        return leaving || ask.handlers().isEmpty() ? facts.handlers() : ask.handlers();
    }
}
