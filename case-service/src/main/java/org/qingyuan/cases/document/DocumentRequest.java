package org.qingyuan.cases.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * A draft, which may be incomplete.
 *
 * @param about the petition or the order
 * @param fields by the names that the kind has
 */
public record DocumentRequest(
        @NotNull DocumentKind kind,
        @NotNull UUID about,
        @NotNull @Size(max = 40) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 8000) String> fields) {}
