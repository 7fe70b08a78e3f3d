package org.qingyuan.cases.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that leads are handled by, as data.
 *
 * @param enabled false where the bureau may not hold leads at all
 * @param disposals the ways of disposal that the time of the set knows
 * @param disposalSource where these come from; null in sets adopted before it could be said
 */
public record RuleSet(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String code,

        @NotBlank @Size(max = 100) String title,
        boolean enabled,
        @NotEmpty Set<@NotNull Disposal> disposals,
        @Nullable @Valid RuleSource disposalSource,
        @NotNull @Size(max = 40) List<@NotNull @Valid Limit> limits,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Chain> chains,
        @NotNull @Size(max = 40) List<@NotNull @Valid Jurisdiction> jurisdiction,
        @NotNull @Valid Settings settings) {

    public Optional<Limit> limit(ClockKind clock) {
        return limits.stream().filter(limit -> limit.clock() == clock).findFirst();
    }

    /** What no line speaks of, the discipline head approves. */
    public List<ApproverRole> approvers(ApprovalMatter matter, SubjectRank rank) {
        return chains.stream()
                .filter(chain -> chain.fits(matter, rank))
                .findFirst()
                .map(Chain::approvers)
                .orElse(List.of(ApproverRole.DISCIPLINE_HEAD));
    }

    /** Whether those who verified a report on that rank must not investigate it. */
    public boolean separates(SubjectRank rank) {
        return settings.separateInvestigation()
                || settings.separateRanks() != null && settings.separateRanks().contains(rank);
    }

    /** What no line speaks of, the bureau handles itself. */
    public Handling handling(SubjectRank rank, MatterKind matter) {
        return jurisdiction.stream()
                .filter(line -> line.fits(rank, matter))
                .findFirst()
                .map(Jurisdiction::handling)
                .orElse(Handling.HANDLE);
    }
}
