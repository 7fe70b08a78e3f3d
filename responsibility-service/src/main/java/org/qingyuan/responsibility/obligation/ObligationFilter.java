package org.qingyuan.responsibility.obligation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of obligations is narrowed to; dates are due dates, both inclusive. */
public record ObligationFilter(
        @RestQuery UUID unit,
        @RestQuery UUID plan,
        @RestQuery UUID row,
        @RestQuery UUID duty,
        @RestQuery ObligationState state,

        @Parameter(description = "true: only what is still to be done in time, NOT_STARTED or IN_PROGRESS") @RestQuery
        Boolean pending,

        @Parameter(
                description =
                        "true: only what was handed in in time, is past due and waits for signature or acceptance")
        @RestQuery
        Boolean heldUp,

        @Parameter(description = "true: only what was urged and is not fulfilled") @RestQuery
        Boolean urged,

        @RestQuery Forecast forecast,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to,
        @RestQuery UUID event,

        @Parameter(description = "words of the item or of the clause") @RestQuery @Size(max = 100)
        String q) {

    static ObligationFilter all(UUID unit, UUID plan) {
        return judged(unit, plan, null);
    }

    static ObligationFilter dueBy(UUID unit, LocalDate to) {
        return new ObligationFilter(unit, null, null, null, null, null, null, null, null, null, to, null, null);
    }

    /** Of the unit: what was urged and is still open. */
    public static ObligationFilter urged(UUID unit) {
        return new ObligationFilter(unit, null, null, null, null, null, null, true, null, null, null, null, null);
    }

    public static ObligationFilter judged(UUID unit, UUID plan, Forecast forecast) {
        return new ObligationFilter(unit, plan, null, null, null, null, null, null, forecast, null, null, null, null);
    }
}
