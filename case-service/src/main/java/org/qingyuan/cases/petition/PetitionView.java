package org.qingyuan.cases.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;

/**
 * A petition with its history and what the caller may do now. Of one that was taken back everybody but the intake desk sees
 * its number, source, day and state, the same for each.
 *
 * @param matter null where the caller sees no more than that it was taken back
 * @param version goes into If-Match; 0 where there is nothing to change
 */
public record PetitionView(
        UUID id,
        String number,
        PetitionSource source,
        LocalDate receivedOn,
        PetitionState state,
        @Nullable PetitionLight light,
        @Nullable Matter matter,
        List<PetitionPaper> files,
        List<PetitionTaken> history,
        List<PetitionOpen> acts,
        boolean editable,
        int version) {

    /**
     * @param tellDue until when the citizen is told whether it is accepted
     * @param closeDue until when it is answered
     * @param signedOn the head's signature
     * @param copies who got a copy when it was closed
     */
    public record Matter(
            PetitionKind kind,
            NamedRef unit,
            String title,
            String content,
            Petitioning petitioner,
            @Nullable PetitionRef repeatOf,
            NamedRef registrar,
            @Nullable NamedRef handler,
            LocalDate tellDue,
            @Nullable LocalDate toldOn,
            @Nullable AnswerWay toldWay,
            LocalDate closeDue,
            boolean extended,
            @Nullable PetitionOutcome outcome,
            @Nullable String finding,
            @Nullable String reply,
            @Nullable NamedRef signer,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate answeredOn,
            @Nullable AnswerWay answeredWay,
            List<Copy> copies,
            PetitionRuleView rule) {}

    /** Who asks. */
    public record Petitioning(String name, String contact, String address, boolean anonymous) {}

    public record PetitionRef(UUID id, String number) {}

    /** @param readAt when the unit looked at it */
    public record Copy(
            NamedRef unit, LocalDate issuedOn, @Nullable Instant readAt) {}

    /**
     * @param size in bytes
     * @param removedAt when it was taken off the list
     * @param readable whether it opens for the caller; one that was taken off for 纪委, 局办 and the desk alone
     * @param removable whether the caller may take it off while the petition is open
     */
    public record PetitionPaper(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant addedAt,
            @Nullable Instant removedAt,
            @Nullable NamedRef removedBy,
            boolean readable,
            boolean removable) {
        static PetitionPaper of(PetitionFile file, @Nullable NamedRef removedBy, boolean readable, boolean removable) {
            return new PetitionPaper(
                    file.id,
                    file.name,
                    file.mediaType,
                    file.size,
                    file.sha256,
                    file.addedAt,
                    file.removedAt,
                    removedBy,
                    readable,
                    removable);
        }
    }

    public record PetitionTaken(
            PetitionAct act,
            PetitionState to,
            NamedRef person,
            Instant at,
            @Nullable String reason) {}

    /** @param needs what the step asks for */
    public record PetitionOpen(PetitionAct act, List<PetitionNeed> needs) {}
}
