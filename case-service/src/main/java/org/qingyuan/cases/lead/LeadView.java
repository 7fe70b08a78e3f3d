package org.qingyuan.cases.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.clock.ClockView;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * A lead with its course, and what the caller may do now.
 *
 * @param number {@code 2026-7}; only for those inside the case
 * @param verified whether name and contact of a real-name reporter were verified
 * @param content null while it is frozen or after it was destroyed
 * @param named whom the report names besides its subject
 * @param joinedInto the lead that this one repeats
 * @param joined those that repeat this one, as far as the caller may know of them
 * @param steps what the stage knows, with who takes it and what is missing
 * @param recordable which kinds of record the caller may add now
 * @param editable whether the caller may change what was registered
 */
public record LeadView(
        UUID id,
        String bureau,
        @Nullable String number,
        LeadSource source,
        boolean repeated,
        Naming naming,
        boolean verified,
        SubjectRank subjectRank,
        MatterKind matterKind,
        Handling handling,
        @Nullable LeadContent content,
        List<PersonRef> named,
        LeadStage stage,
        LocalDate stageSince,
        LocalDate receivedOn,
        @Nullable Disposal disposal,
        boolean restricted,
        boolean frozen,
        @Nullable UUID joinedInto,
        List<Joined> joined,
        @Nullable String outsideSystem,
        @Nullable String outsideNumber,
        @Nullable ExchangeState exchangeState,
        @Nullable LocalDate superiorDue,
        @Nullable LocalDate closedOn,
        String rules,
        List<Member> members,
        List<Taken> timeline,
        List<RecordView> records,
        List<ClockView> clocks,
        List<ProposalView> proposals,
        List<NextStep> steps,
        List<RecordKind> recordable,
        boolean editable,
        int version) {

    /** @param matter null while it is frozen */
    public record Joined(
            UUID id,
            LeadSource source,
            LocalDate receivedOn,
            Naming naming,
            @Nullable String matter) {}

    /** @param untilDay null while the duty lasts */
    public record Member(
            PersonRef person,
            Duty duty,
            @Nullable String borrowedFrom,
            LocalDate fromDay,
            @Nullable LocalDate untilDay) {}

    public record Taken(
            LeadAct act,
            LeadStage from,
            LeadStage to,
            PersonRef person,
            LocalDate on,
            Instant at,
            @Nullable String reason,
            @Nullable String recipient,
            @Nullable Before was) {}

    /** Whom it was about until it was put right. */
    public record Before(
            String subjectName,
            @Nullable String subjectUnitName,
            @Nullable String subjectPost,
            SubjectRank subjectRank,
            MatterKind matterKind,
            List<PersonRef> named) {}

    /**
     * @param signable whether the caller may sign it now
     * @param refused of a measure: the decision that was to take it was refused, or was never taken, or it was put right
     * @param corrected whether a later record puts it right; it counts no more
     * @param correctable whether the caller may put it right now, by a record of its kind
     */
    public record RecordView(
            UUID id,
            RecordKind kind,
            LeadStage stage,
            LocalDate heldOn,
            RecordWords words,
            @Nullable UUID corrects,
            @Nullable UUID file,
            PersonRef addedBy,
            List<PersonRef> signatures,
            boolean signable,
            boolean refused,
            boolean corrected,
            boolean correctable) {}

    /**
     * @param named whom the step gives a duty, as far as it names anybody
     * @param yours whether the next approval is the caller's
     */
    public record ProposalView(
            UUID id,
            LeadAct act,
            ProposalState state,
            PersonRef proposer,
            LocalDate proposedOn,
            ActRequest asked,
            List<Named> named,
            List<ApprovalView> approvals,
            boolean yours,
            boolean withdrawable) {}

    public record Named(
            PersonRef person, Duty duty, @Nullable String borrowedFrom) {}

    public record ApprovalView(
            ApproverRole role,
            @Nullable ApproverRole insteadOf,
            LeadApproval.State state,
            @Nullable PersonRef person,
            @Nullable LocalDate decidedOn,
            @Nullable String opinion) {}

    /**
     * @param asks what is said with the step
     * @param missing what must be on record before
     * @param approvers empty where nobody has to approve
     * @param yours whether the caller may take or propose it
     */
    public record NextStep(
            LeadAct act,
            LeadStage to,
            LeadWho who,
            Set<Need> asks,
            Set<Need> missing,
            List<ApproverRole> approvers,
            boolean yours) {}
}
