package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of records is narrowed to. */
public record RecordFilter(
        @Parameter(description = "only what waits for the caller") @RestQuery
        Queue queue,

        @RestQuery UUID unit,
        @RestQuery RecordState state,
        @RestQuery UUID obligation,

        @Parameter(description = "words of title, content or participants") @RestQuery @Size(max = 100)
        String q) {}
