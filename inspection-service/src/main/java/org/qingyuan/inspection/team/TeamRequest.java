package org.qingyuan.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A team, whole: its members, one of whom leads, and the objects it inspects. */
public record TeamRequest(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Member> members,
        @NotNull @Size(max = 200) List<@NotNull UUID> objects) {

    public record Member(@NotNull UUID person, boolean leads) {}
}
