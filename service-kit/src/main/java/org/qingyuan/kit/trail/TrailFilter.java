package org.qingyuan.kit.trail;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which events to list; what is null does not narrow. A parameter container for the services' trail resources.
 *
 * @param act {@code record.sign}, or {@code record} for all acts of a feature
 * @param from first day, Asia/Shanghai, inclusive
 * @param to last day, inclusive
 */
public record TrailFilter(
        @RestQuery String act,
        @RestQuery String objectKind,
        @RestQuery String objectId,
        @RestQuery UUID person,
        @RestQuery String account,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to) {
    public static final TrailFilter NONE = new TrailFilter(null, null, null, null, null, null, null);
}
