package org.qingyuan.responsibility.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to accept at one stroke, and what has to be opened before.
 *
 * @param seed by which it was drawn: the records whose SHA-256 of seed and id is smallest
 * @param toOpen how many of the drawn records were not opened yet
 * @param acceptedAt set once the batch was accepted
 */
public record SampleView(
        UUID id,
        String seed,
        BigDecimal share,
        int toOpen,
        @Nullable Instant acceptedAt,
        List<Sampled> records) {

    public record Sampled(
            UUID id,
            String title,
            String unit,
            boolean drawn,
            @Nullable Instant openedAt) {}
}
