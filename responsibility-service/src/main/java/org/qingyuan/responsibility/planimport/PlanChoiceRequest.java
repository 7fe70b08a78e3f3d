package org.qingyuan.responsibility.planimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param plan the place of one of the plans that the refusal listed; {@code *}: all of them as one table, under the title of the
 *     first
 */
public record PlanChoiceRequest(@NotBlank @Size(max = 200) String plan) {}
