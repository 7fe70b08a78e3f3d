package org.qingyuan.kit.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param canonical the text that was sealed; its SHA-256 stands in the chain */
public record TrailEventView(
        UUID id,
        Instant at,
        String bureau,
        String account,
        UUID person,
        UUID unit,
        List<String> roles,
        String requestId,
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
