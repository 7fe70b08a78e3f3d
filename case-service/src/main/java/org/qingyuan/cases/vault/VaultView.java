package org.qingyuan.cases.vault;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param reporter null once it was destroyed */
public record VaultView(@Nullable Reporter reporter, List<Original> originals) {
    public record Original(UUID id, String name, String mediaType, long size, Instant addedAt) {}
}
