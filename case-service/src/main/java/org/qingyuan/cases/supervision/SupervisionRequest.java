package org.qingyuan.cases.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An order. Everything in it is told to the units asked, but for {@code excluded}.
 *
 * @param request what is asked, in words that disclose no more than they need
 * @param partner the organ that handles it jointly; only with JOINT
 * @param issuedOn a past day for one that was issued on paper
 * @param dueAt until when; of a public-opinion case in hours
 * @param units whom it is asked of: one task for all
 * @param excluded who is concerned and must not see it
 */
public record SupervisionRequest(
        @NotNull SupervisionKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 8000) String request,
        @Size(max = 100) String partner,
        @NotNull LocalDate issuedOn,
        @NotNull Instant dueAt,
        @NotEmpty @Size(max = 40) Set<@NotNull UUID> units,
        @NotNull @Size(max = 40) Set<@NotNull UUID> excluded) {}
