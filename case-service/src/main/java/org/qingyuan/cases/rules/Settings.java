package org.qingyuan.cases.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau chooses.
 *
 * @param verifiers how many verify at least; two unless the bureau has its reason on record
 * @param separateInvestigation those who verified do not investigate after the filing
 * @param separateRanks of whose cases alone it is so, where it is not so for all; null in sets adopted before it could be said
 * @param ownHeads kinds of post whose holders are the organ's own heads: a report on one goes straight up
 * @param yellowDays from how many days before the due date a clock is yellow
 * @param openingDays for how many days an approved opening of the vault holds
 * @param retentionYears how long a closed file is kept
 * @param highestLevel the highest level of secrecy that this deployment may hold, in words
 * @param partner the organ that a transfer goes to
 */
public record Settings(
        @Min(1) @Max(5) int verifiers,
        boolean separateInvestigation,
        @Nullable @Size(max = 10) Set<@NotNull SubjectRank> separateRanks,
        @NotNull @Size(max = 10) Set<@NotBlank String> ownHeads,
        @Min(0) @Max(60) int yellowDays,
        @Min(1) @Max(30) int openingDays,
        @Min(1) @Max(100) int retentionYears,
        @NotBlank @Size(max = 60) String highestLevel,
        @NotBlank @Size(max = 60) String partner) {}
