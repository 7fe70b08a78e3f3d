package org.qingyuan.responsibility.revision;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two parts are one, or a part has no counterpart.
 *
 * @param old a row or duty of the old version; null: {@code fresh} is new
 * @param fresh a row or duty of the new version; null: {@code old} is no more
 */
public record MatchRequest(@NotNull MatchKind kind, UUID old, UUID fresh) {

    @Schema(hidden = true)
    @AssertTrue(message = "old, fresh")
    boolean isOneNamed() {
        return old != null || fresh != null;
    }
}
