package org.qingyuan.kit.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param canonical the text that was sealed; its SHA-256 stands in the chain */
public record TrailEventView(
        UUID id,
        Instant at,
        @Nullable String bureau,
        @Nullable String account,
        @Nullable UUID person,
        @Nullable UUID unit,
        List<String> roles,
        @Nullable String requestId,
        String act,
        String objectKind,
        String objectId,
        Map<String, Object> details,
        String canonical) {

    static TrailEventView of(AuditEvent event) {
        return new TrailEventView(
                event.id,
                event.at,
                event.bureau,
                event.account,
                event.person,
                event.unit,
                event.roles,
                event.requestId,
                event.act,
                event.objectKind,
                event.objectId,
                event.details,
                event.canonical);
    }
}
