package org.qingyuan.responsibility.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

/** What a reviewer makes of a row: its units, its limit and all its duties, as a whole. */
public record RowRequest(
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Unit> responsible,
        @NotNull @Size(max = 100) List<@Valid @NotNull Unit> supporting,
        @NotNull @Valid Limit timeLimit,
        @NotNull @Size(max = 60) List<@Valid @NotNull DutyRequest> duties) {

    /** @param unit id of a unit or of a group; null leaves the words unresolved */
    public record Unit(@NotBlank @Size(max = 200) String text, UUID unit) {}

    /**
     * @param id of a duty of this row that is kept; null for a new one
     * @param start offset of the clause in the task, in UTF-16 units
     * @param end exclusive
     * @param branches of a duty of branches; where none is given, as it was, of a new one each 党支部
     * @param owners empty: the responsible units of the row
     * @param trigger the list whose entries open it, of an EVENT duty owed for a person; null: opened by hand
     * @param termDays of an EVENT duty; 30 where none is given
     * @param acts of an EVENT duty: one obligation for each
     */
    public record DutyRequest(
            UUID id,
            @Min(0) int start,
            @Min(1) int end,
            @NotNull DutyKind kind,

            @Schema(implementation = String.class, examples = "P3M")
            Period every,

            @Min(1) @Max(1000) Integer atLeast,
            @Min(1) @Max(1000) Integer atMost,
            @Valid Limit timeLimit,
            @NotNull OwedBy owedBy,
            PostList posts,
            BranchList branches,
            @NotNull @Size(max = 100) List<@Valid @NotNull Unit> owners,
            @NotNull Sharing sharing,
            RosterKind trigger,
            @Min(1) @Max(3650) Integer termDays,
            @Size(max = 10) List<@NotBlank @Size(max = 60) String> acts,
            CountedList countedList) {}
}
