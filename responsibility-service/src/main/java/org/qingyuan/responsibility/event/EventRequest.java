package org.qingyuan.responsibility.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param duty an EVENT duty of a plan in force that no list opens
 * @param person whom it concerns; of a duty owed for each person
 */
public record EventRequest(
        @NotNull UUID duty,
        UUID person,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate occurredOn) {}
