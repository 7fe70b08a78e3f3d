package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What the Party committee decided, from its minutes. The votes are those of everybody present. */
public record CommitteeRequest(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 60) String chairedBy,
        @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 60) String> present,
        @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> absent,
        @Min(0) int votesFor,
        @Min(0) int votesAgainst,
        @Min(0) int abstained,
        @NotBlank @Size(max = 20000) String minutes) {

    /** Whether nobody is named twice and the chair is among those present. */
    boolean listsEverybodyOnce() {
        List<String> all =
                Stream.concat(names(present).stream(), names(absent).stream()).toList();
        return new HashSet<>(all).size() == all.size() && names(present).contains(chairedBy.strip());
    }

    static List<String> names(List<String> written) {
        return written.stream().map(String::strip).toList();
    }
}
