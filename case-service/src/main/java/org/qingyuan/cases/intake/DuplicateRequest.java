package org.qingyuan.cases.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed so far.
 *
 * @param number of a lead that is known: found where the caller sees it, and by nobody else
 */
public record DuplicateRequest(
        @NotNull @Size(max = 60) String subjectName,
        @NotNull @Size(max = 200) String matter,

        @Nullable @Pattern(regexp = "20[0-9]{2}-[1-9][0-9]{0,5}")
        String number) {}
