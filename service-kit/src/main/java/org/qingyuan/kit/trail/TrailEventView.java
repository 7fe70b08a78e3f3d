package org.qingyuan.kit.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param personName what the directory calls the person today; null where it does not know the person
 * @param objectTitle what the object is called today; null where it has no title that every reader may know
 * @param canonical the text that was sealed; its SHA-256 stands in the chain
 */
public record TrailEventView(
        UUID id,
        Instant at,
        @Nullable String bureau,
        @Nullable String account,
        @Nullable UUID person,
        @Nullable String personName,
        @Nullable UUID unit,
        List<String> roles,
        @Nullable String requestId,
        String act,
        String objectKind,
        String objectId,
        @Nullable String objectTitle,
        Map<String, Object> details,
        String canonical) {

    static TrailEventView of(AuditEvent event) {
        return new TrailEventView(
                event.id,
                event.at,
                event.bureau,
                event.account,
                event.person,
                null,
                event.unit,
                event.roles,
                event.requestId,
                event.act,
                event.objectKind,
                event.objectId,
                null,
                event.details,
                event.canonical);
    }

    TrailEventView named(@Nullable String person, @Nullable String title) {
        return new TrailEventView(
                id,
                at,
                bureau,
                account,
                this.person,
                person,
                unit,
                roles,
                requestId,
                act,
                objectKind,
                objectId,
                title,
                details,
                canonical);
    }
}
