package org.qingyuan.responsibility.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A draft, which may be incomplete.
 *
 * @param obligations for which the unit keeps the ledger
 * @param until the new due date; only where postponement is asked for
 * @param reason why
 * @param basis the rule, document or decision that it rests on
 */
public record ReliefRequest(
        @NotNull ReliefKind kind,
        @NotNull @Size(max = 200) Set<@NotNull UUID> obligations,
        LocalDate until,
        @NotNull @Size(max = 2000) String reason,
        @NotNull @Size(max = 1000) String basis) {}
