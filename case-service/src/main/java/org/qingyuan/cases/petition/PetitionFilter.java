package org.qingyuan.cases.petition;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of petitions is narrowed to. */
public record PetitionFilter(
        @Parameter(description = "words of title and matter, each of two characters or more")
        @RestQuery
        @Size(max = 100)
        String q,

        @Parameter(description = "only what waits for the caller") @RestQuery
        PetitionQueue queue,

        @RestQuery UUID unit,
        @RestQuery PetitionState state,
        @RestQuery PetitionSource source,
        @RestQuery PetitionKind kind,
        @RestQuery PetitionLight light,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to) {}
