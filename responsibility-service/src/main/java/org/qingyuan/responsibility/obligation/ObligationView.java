package org.qingyuan.responsibility.obligation;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * 应履行事项: a duty, who owes it, and when.
 *
 * @param unit keeps the ledger
 * @param owner the unit, the post with its holder, the Party branch, the person or the event for which it is owed
 * @param dueWritten the day that the words give, where a free day moved it
 * @param dueOriginal the due date before it was postponed on request
 * @param required how many accepted records fulfil it
 * @param requiredInFull the count of the clause, where the plan holds only a part of the period
 * @param accepted how many it has
 * @param waiting submitted or signed, not yet accepted
 * @param closedOn from when it is owed no more, unfulfilled: the plan ended or changed, its owner left; null while it is
 * @param closedReason why, in the words of whoever decided it
 * @param event for which it was opened
 * @param act which of the acts that the event asks for
 * @param heldUp where it waits, handed in in time and past due; null for all else
 * @param recordable whether the caller may begin a record for it and divide it: of a unit that owes it, while it is owed
 */
public record ObligationView(
        UUID id,
        UUID plan,
        UUID row,
        Numbered item,
        UUID duty,
        String clause,
        DutyKind kind,
        NamedRef unit,
        OwnerKind ownerKind,
        NamedRef owner,
        LocalDate starts,
        LocalDate due,
        @Nullable LocalDate dueWritten,
        @Nullable LocalDate dueOriginal,
        int required,
        @Nullable Integer requiredInFull,
        long accepted,
        long waiting,
        long drafts,
        ObligationState state,
        ForecastView forecast,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable UUID event,
        @Nullable String act,
        @Nullable HeldUpView heldUp,
        boolean recordable) {

    static ObligationView of(Tuple row, LocalDate today, Caller caller) {
        return new ObligationView(
                row.get("id", UUID.class),
                row.get("plan", UUID.class),
                row.get("plan_row", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("duty", UUID.class),
                row.get("clause_text", String.class),
                DutyKind.valueOf(row.get("kind", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                OwnerKind.valueOf(row.get("owner_kind", String.class)),
                NamedRef.of(row.get("owner", UUID.class), row.get("owner_name", String.class)),
                row.get("starts", LocalDate.class),
                row.get("due", LocalDate.class),
                row.get("due_written", LocalDate.class),
                row.get("due_original", LocalDate.class),
                row.get("required", Integer.class),
                row.get("required_full", Integer.class),
                row.get("accepted", Long.class),
                row.get("waiting", Long.class),
                row.get("drafts", Long.class),
                ObligationState.valueOf(row.get("state", String.class)),
                ForecastView.of(row, today),
                row.get("closed_on", LocalDate.class),
                row.get("closed_reason", String.class),
                row.get("event", UUID.class),
                row.get("act", String.class),
                HeldUpView.of(row),
                caller.ofUnit() && caller.person() != null && row.get("owed_here", Boolean.class));
    }
}
