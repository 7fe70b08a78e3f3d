package org.qingyuan.responsibility.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * A request for relief with what it asks for, its papers, its history and what the caller may do now.
 *
 * @param until the new due date that is asked for
 * @param editable whether the caller may change it now
 * @param acts the steps the caller may take now
 */
public record ReliefView(
        UUID id,
        ReliefKind kind,
        NamedRef unit,
        @Nullable LocalDate until,
        String reason,
        String basis,
        ReliefState state,
        NamedRef drafter,
        @Nullable NamedRef submitter,
        @Nullable NamedRef approver,
        @Nullable ApprovingSide approvingSide,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate revokedOn,
        List<Asked> obligations,
        List<Paper> files,
        List<ReliefTaken> history,
        List<ReliefOpen> acts,
        boolean editable,
        int version) {

    /** @param dueOriginal the due date before it was postponed */
    public record Asked(
            UUID id,
            Numbered item,
            String clause,
            @Nullable String act,
            String owner,
            LocalDate starts,
            LocalDate due,
            @Nullable LocalDate dueOriginal,
            ObligationState state) {}

    /** @param size in bytes */
    public record Paper(UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {
        static Paper of(ReliefFile file) {
            return new Paper(file.id, file.name, file.mediaType, file.size, file.sha256, file.addedAt);
        }
    }

    /** @param onBehalfOf the absent one in whose place the person acted */
    public record ReliefTaken(
            ReliefAct act,
            @Nullable ReliefState from,
            ReliefState to,
            NamedRef person,
            @Nullable NamedRef onBehalfOf,
            Instant at,
            @Nullable String reason) {}

    /** @param reason whether the step asks for one */
    public record ReliefOpen(ReliefAct act, boolean reason) {}
}
