package org.qingyuan.responsibility.relief;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of requests is narrowed to. */
public record ReliefFilter(
        @Parameter(description = "only what waits for the caller") @RestQuery
        ReliefQueue queue,

        @RestQuery UUID unit,
        @RestQuery ReliefState state,
        @RestQuery ReliefKind kind,
        @RestQuery UUID obligation) {}
