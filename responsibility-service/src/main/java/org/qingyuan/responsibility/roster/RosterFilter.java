package org.qingyuan.responsibility.roster;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list is narrowed to; without a state, what was withdrawn is left out. */
public record RosterFilter(
        @Parameter(description = "words of name, police number, organisation, basis or remark")
        @RestQuery
        @Size(max = 100)
        String q,

        @RestQuery UUID unit,
        @RestQuery RosterEntryState state,

        @Parameter(description = "on the list on this day") @RestQuery
        LocalDate on) {}
