package org.qingyuan.responsibility.media;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the library is narrowed to. */
public record MediaFilter(
        @Parameter(description = "words of title, description or tags") @RestQuery @Size(max = 100)
        String q,

        @RestQuery @Size(max = 60) String collection,
        @RestQuery @Size(max = 30) String tag,
        @RestQuery MediaKind kind) {}
