package org.qingyuan.responsibility.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** @param records that wait for the caller's acceptance */
public record SampleRequest(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> records) {}
