package org.qingyuan.responsibility.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a meeting came to, written until the minutes are issued. The last three came later: where all of them are left out, as by
 * a client that knows none of them, they stay as they are.
 *
 * @param present members that came
 * @param figures of units, for the minutes
 * @param actions what is to be done, by whom and until when
 * @param issues what an ENFORCEMENT or a PREVENTION meeting studied; none for CONDUCT. Null: as they are
 * @param analysis 形势分析 of a PREVENTION meeting. Null: as it is
 * @param attendees people who came, the partner's too; null beside issues or an analysis: not told
 */
public record OutcomeRequest(
        @NotNull @Size(max = 4000) String decisions,
        @NotNull @Size(max = 100) List<@NotNull UUID> present,
        @NotNull @Size(max = 100) List<@NotNull @Valid FigureRequest> figures,
        @NotNull @Size(max = 50) List<@NotNull @Valid ActionRequest> actions,
        @Size(max = 100) List<@NotNull @Valid IssueRequest> issues,
        @Size(max = 4000) String analysis,
        @Min(0) @Max(1_000_000) Integer attendees) {

    public OutcomeRequest {
        analysis = analysis == null ? null : analysis.strip();
    }

    /** Whether the client knows of what a meeting studies. */
    boolean tellsContent() {
        return issues != null || analysis != null || attendees != null;
    }

    /** @param rank 作风评议排名; left out where none was made */
    public record FigureRequest(
            @NotNull UUID unit,
            @NotNull @Min(0) @Max(1_000_000) Integer verified,
            @Min(1) @Max(1000) Integer rank,
            @NotNull @Size(max = 500) String keyWork) {}

    public record ActionRequest(
            @NotNull UUID id,
            @NotBlank @Size(max = 500) String what,
            @NotNull UUID unit,
            @NotNull LocalDate due) {}

    /**
     * A problem, or a weak point.
     *
     * @param rule 推动建立的制度, of a weak point
     * @param decision 议定意见; needed for a problem
     */
    public record IssueRequest(
            @NotBlank @Size(max = 500) String what,
            @Size(max = 500) String rule,
            @Size(max = 1000) String decision,
            UUID unit,
            LocalDate due) {

        public IssueRequest {
            rule = rule == null ? "" : rule.strip();
            decision = decision == null ? "" : decision.strip();
        }
    }
}
