package org.qingyuan.responsibility.unitproposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/**
 * @param text the words of the table; where they are not the name they become an alias
 * @param parent the unit above, if any
 */
public record UnitProposalRequest(
        @NotBlank @Size(max = 100) String text,
        @NotBlank @Size(max = 100) String name,
        @NotNull UnitKind kind,
        UUID parent,
        @NotNull LocalDate validFrom) {}
