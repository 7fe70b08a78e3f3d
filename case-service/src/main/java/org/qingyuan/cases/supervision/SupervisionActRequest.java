package org.qingyuan.cases.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step. What it needs stands with the order's {@code acts}.
 *
 * @param words report, urging, minutes, instruction or reason
 * @param day of the meeting, or from which somebody is sent
 * @param dueAt the new end of the time
 * @param person who is sent
 */
public record SupervisionActRequest(
        @NotNull SupervisionAct act, @Size(max = 8000) String words, LocalDate day, Instant dueAt, UUID person) {

    boolean has(SupervisionNeed need) {
        return switch (need) {
            case WORDS -> words != null && !words.isBlank();
            case DAY -> day != null;
            case DUE -> dueAt != null;
            case PERSON -> person != null;
        };
    }
}
