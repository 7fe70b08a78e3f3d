package org.qingyuan.responsibility.reminder;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.ObligationState;

/**
 * What an inbox is narrowed to.
 *
 * @param state of the obligation, today
 */
public record ReminderFilter(
        @RestQuery UUID unit,
        @RestQuery ObligationState state,

        @Parameter(description = "words of the item or of the clause") @RestQuery @Size(max = 100)
        String q) {

    Sql narrow(Sql sql) {
        return sql.when(unit, "and r.unit = :unit", "unit")
                .when(
                        state == null ? null : state.name(),
                        "and obligation_state(p, cast(:today as date)) = :state",
                        "state")
                .when(Sql.contains(q), "and (d.clause_text like :q or w.item_name like :q or w.item_no like :q)", "q");
    }
}
