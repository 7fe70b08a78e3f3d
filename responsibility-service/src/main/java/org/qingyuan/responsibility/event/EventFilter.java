package org.qingyuan.responsibility.event;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.responsibility.roster.RosterKind;

/** What a list of events is narrowed to. */
public record EventFilter(
        @RestQuery UUID plan,
        @RestQuery UUID row,
        @RestQuery UUID duty,

        @Parameter(description = "events of this list") @RestQuery
        RosterKind list,

        @Parameter(description = "also those that were withdrawn") @RestQuery
        boolean withdrawn,

        @Parameter(description = "words of the title or the person's name") @RestQuery @Size(max = 100)
        String q) {}
