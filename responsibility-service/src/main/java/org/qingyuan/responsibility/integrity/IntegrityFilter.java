package org.qingyuan.responsibility.integrity;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of people is narrowed to. */
public record IntegrityFilter(
        @Parameter(description = "part of a name") @RestQuery @Size(max = 60)
        String q,

        @RestQuery UUID unit) {}
