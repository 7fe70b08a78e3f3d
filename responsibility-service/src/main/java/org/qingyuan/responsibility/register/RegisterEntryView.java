package org.qingyuan.responsibility.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * An entry with its notes, papers and history, and with what the caller may do now.
 *
 * @param parent the power that a risk point belongs to
 * @param form version that the values were written with
 * @param names of people and units in the values, by id
 * @param standing what the entry says in the register while title and values are those of a revision; grade, due date and all
 *     figures go by it until the revision is confirmed
 * @param due the next day by which something has to be done
 * @param openDues what a note of today could answer, the first one first: what was missed, and what is due next
 * @param manager the leader who manages a risk point of that grade
 * @param editable whether the caller may change it now
 * @param notable whether the caller may add a note now
 * @param acts the steps the caller may take now
 */
public record RegisterEntryView(
        UUID id,
        RegisterKind kind,
        NamedRef unit,
        @Nullable NamedRef partner,
        @Nullable NamedRef parent,
        String title,
        UUID form,
        Map<String, Object> values,
        Map<String, String> names,
        @Nullable RegisterStanding standing,
        @Nullable String grade,
        @Nullable String outcome,
        @Nullable LocalDate due,
        boolean overdue,
        List<LocalDate> openDues,
        @Nullable RiskManagerView manager,
        RegisterState state,
        NamedRef drafter,
        @Nullable NamedRef submitter,
        @Nullable NamedRef signer,
        @Nullable NamedRef decider,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        List<RegisterNoted> notes,
        List<RegisterPaper> files,
        List<RegisterTaken> history,
        List<RegisterOpen> acts,
        boolean editable,
        boolean notable,
        int version) {

    public record RegisterStanding(String title, UUID form, Map<String, Object> values) {}

    /**
     * @param answeredDue the due date that it answered; null for one more of a period that was answered already
     * @param late whether it was held after that
     * @param files ids of the entry's papers
     * @param struck by whom and why it was struck out; it counts for nothing since
     * @param strikable whether the caller may strike it out now
     */
    public record RegisterNoted(
            UUID id,
            LocalDate heldOn,
            UUID form,
            Map<String, Object> values,
            @Nullable LocalDate answeredDue,
            boolean late,
            NamedRef person,
            Instant at,
            List<UUID> files,
            @Nullable RegisterStruck struck,
            boolean strikable) {}

    public record RegisterStruck(NamedRef person, Instant at, String reason) {}

    /** @param size in bytes */
    public record RegisterPaper(UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {
        static RegisterPaper of(RegisterFile file) {
            return new RegisterPaper(file.id, file.name, file.mediaType, file.size, file.sha256, file.addedAt);
        }
    }

    /** @param onBehalfOf the absent one in whose place the person acted */
    public record RegisterTaken(
            RegisterAct act,
            RegisterState from,
            RegisterState to,
            NamedRef person,
            @Nullable NamedRef onBehalfOf,
            Instant at,
            @Nullable String reason) {}

    /** @param reason whether the step asks for one */
    public record RegisterOpen(RegisterAct act, boolean reason) {}
}
