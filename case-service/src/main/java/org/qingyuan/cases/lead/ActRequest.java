package org.qingyuan.cases.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A step, or the proposal of one.
 *
 * @param recipient for a transfer: the organ that gets it
 * @param target for a join: the lead that this one repeats
 * @param subject whom the lead is about, as it is put right
 * @param handlers who handles it from then on
 * @param adjudicators likewise
 */
public record ActRequest(
        @NotNull LeadAct act,
        @Nullable @Size(max = 5000) String reason,
        @Nullable @Size(max = 200) String recipient,
        @Nullable UUID target,
        @Nullable @Valid SubjectRequest subject,
        @Nullable @Size(max = 10) List<@NotNull @Valid NamedMember> handlers,
        @Nullable @Size(max = 10) List<@NotNull @Valid NamedMember> adjudicators) {

    public ActRequest {
        handlers = handlers == null ? List.of() : handlers;
        adjudicators = adjudicators == null ? List.of() : adjudicators;
    }

    /** What is written freely, and read by others. */
    String written() {
        return reason + "\n" + recipient + "\n" + (subject == null ? "" : subject.subjectPost());
    }

    Ask ask() {
        return new Ask(act, reason, recipient, target, subject != null, people(handlers), people(adjudicators));
    }

    private static Set<UUID> people(List<NamedMember> members) {
        return members.stream().map(NamedMember::person).collect(Collectors.toSet());
    }
}
