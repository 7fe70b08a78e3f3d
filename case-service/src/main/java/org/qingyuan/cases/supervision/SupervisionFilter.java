package org.qingyuan.cases.supervision;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of orders is narrowed to. */
public record SupervisionFilter(
        @RestQuery SupervisionKind kind,
        @RestQuery SupervisionState state,
        @RestQuery SupervisionLight light,
        @RestQuery UUID unit) {}
