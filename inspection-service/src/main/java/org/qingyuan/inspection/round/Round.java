package org.qingyuan.inspection.round;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 考评: a round as every feature knows it; the text of its scheme is read on its own.
 *
 * @param bureau that evaluates
 * @param from first due date that counts
 * @param asOf what is due later is shown apart and never deducted
 * @param schemeHash of the scheme that the round was opened with
 * @param seed what the draws are made with, once it is published
 * @param siteShare of the objects that are visited
 * @param sampleSize how many records of an object are checked
 */
public record Round(
        UUID id,
        String bureau,
        String title,
        RoundLevel level,
        @Nullable UUID scheme,
        @Nullable String schemeHash,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        RoundState state,
        @Nullable String seed,
        @Nullable LocalDate seedOn,
        BigDecimal siteShare,
        int sampleSize,
        String madeBy,
        Instant madeAt,
        int version) {

    static Round of(Tuple row) {
        return new Round(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                row.get("title", String.class),
                RoundLevel.valueOf(row.get("level", String.class)),
                row.get("scheme", UUID.class),
                row.get("scheme_hash", String.class),
                row.get("period_from", LocalDate.class),
                row.get("period_to", LocalDate.class),
                row.get("as_of", LocalDate.class),
                RoundState.valueOf(row.get("state", String.class)),
                row.get("seed", String.class),
                row.get("seed_on", LocalDate.class),
                row.get("site_share", BigDecimal.class),
                row.get("sample_size", Integer.class),
                row.get("made_by", String.class),
                row.get("made_at", Instant.class),
                row.get("version", Integer.class));
    }
}
