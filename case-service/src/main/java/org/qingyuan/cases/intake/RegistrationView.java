package org.qingyuan.cases.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report.
 *
 * @param lead null when it went straight up: then the desk has no way back to it
 * @param number {@code 2026-7}, null likewise
 */
public record RegistrationView(
        Route route, @Nullable UUID lead, @Nullable String number) {
    /** The desk learns nothing beyond. */
    public static RegistrationView sentUp() {
        return new RegistrationView(Route.SENT_UP, null, null);
    }

    @Schema(name = "RegistrationRoute")
    public enum Route {
        /** 已登记. */
        REGISTERED,
        /** 已直送上级机关. */
        SENT_UP
    }
}
