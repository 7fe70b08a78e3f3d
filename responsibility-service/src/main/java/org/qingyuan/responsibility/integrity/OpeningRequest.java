package org.qingyuan.responsibility.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param bureau of the person; left out: the caller's own
 * @param note what for, in words; needed for OTHER
 */
public record OpeningRequest(
        @Size(max = 40) String bureau,
        @NotNull UUID person,
        @NotNull OpeningReason reason,
        @NotNull @Size(max = 500) String note) {}
