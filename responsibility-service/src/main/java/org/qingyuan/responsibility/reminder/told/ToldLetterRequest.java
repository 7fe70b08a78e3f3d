package org.qingyuan.responsibility.reminder.told;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param units whose people get the letter
 * @param persons who get it besides
 * @param path where to act, within the system: no letter leads anywhere else
 */
public record ToldLetterRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotNull @Size(max = 50) List<@NotNull UUID> units,
        @NotNull @Size(max = 200) List<@NotNull UUID> persons,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 1000) String content,

        @NotNull @Size(max = 200) @Pattern(regexp = "(/[A-Za-z0-9_-]+)*/?")
        String path) {}
