package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a member knows from its own work.
 *
 * @param complaints of the public, {@code verified} how many of them proved true; asked for by CONDUCT alone
 * @param trends 苗头性问题; of ENFORCEMENT the problems of its own cases, of PREVENTION weak points
 * @param accountability 问责处理结果
 */
public record LineRequest(
        @Min(0) @Max(1_000_000) Integer complaints,
        @Min(0) @Max(1_000_000) Integer verified,
        @NotNull @Size(max = 1000) String trends,
        @NotNull @Size(max = 1000) String accountability,
        @NotNull @Size(max = 1000) String proposals) {}
