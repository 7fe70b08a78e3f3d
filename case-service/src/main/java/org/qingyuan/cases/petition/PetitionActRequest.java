package org.qingyuan.cases.petition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step. What it needs stands with the petition's {@code acts}.
 *
 * @param unit whom it is assigned to
 * @param day on which the citizen was told or answered
 * @param finding what was found out
 * @param reply the words of the answer
 */
public record PetitionActRequest(
        @NotNull PetitionAct act,
        @Size(max = 1000) String reason,
        UUID unit,
        UUID handler,
        LocalDate day,
        AnswerWay way,
        PetitionOutcome outcome,
        @Size(max = 8000) String finding,
        @Size(max = 8000) String reply) {

    /** Whether something that a step needs is here. */
    boolean has(PetitionNeed need) {
        return switch (need) {
            case REASON -> text(reason);
            case UNIT -> unit != null;
            case HANDLER -> handler != null;
            case DAY -> day != null;
            case WAY -> way != null;
            case OUTCOME -> outcome != null;
            case FINDING -> text(finding);
            case REPLY -> text(reply);
        };
    }

    private static boolean text(String text) {
        return text != null && !text.isBlank();
    }
}
