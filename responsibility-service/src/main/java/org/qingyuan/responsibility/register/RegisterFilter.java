package org.qingyuan.responsibility.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of entries is narrowed to. */
public record RegisterFilter(
        @RestQuery @NotNull RegisterKind kind,
        @RestQuery UUID unit,
        @RestQuery RegisterState state,
        @RestQuery @Size(max = 60) String category,
        @RestQuery @Size(max = 60) String grade,
        @RestQuery Integer year,
        @RestQuery Integer likelihood,
        @RestQuery Integer impact,
        @RestQuery UUID parent,

        @Parameter(description = "what has to be done soon, or should have been") @RestQuery
        RegisterAttention attention,

        @Parameter(description = "words of title and values") @RestQuery @Size(max = 100)
        String q) {

    public static RegisterFilter of(RegisterKind kind) {
        return new RegisterFilter(kind, null, null, null, null, null, null, null, null, null, null);
    }
}
