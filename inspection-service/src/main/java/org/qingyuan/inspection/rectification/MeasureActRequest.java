package org.qingyuan.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param content what was planned, done, found or announced
 * @param due of RETURN and REOPEN, and of the CARRY_OVER of an order: the new day. Without one a returned order keeps its day, a
 *     reopened or carried one has a month from today
 */
public record MeasureActRequest(
        @NotNull MeasureAct act,
        @NotBlank @Size(max = 10000) String content,
        @Nullable LocalDate due) {}
