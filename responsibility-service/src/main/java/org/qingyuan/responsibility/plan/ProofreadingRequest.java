package org.qingyuan.responsibility.plan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * 逐行校对: a person has held these rows against the words, or takes that back.
 *
 * @param read true settles the open flags of the rows as well; false leaves the flags as they are
 */
public record ProofreadingRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> rows,
        @NotNull Boolean read) {}
