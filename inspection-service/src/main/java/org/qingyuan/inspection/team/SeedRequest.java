package org.qingyuan.inspection.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param seed anything that nobody could choose to their liking, such as numbers drawn in front of all */
public record SeedRequest(
        @NotBlank @Size(min = 6, max = 200) String seed) {}
