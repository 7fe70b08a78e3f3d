package org.qingyuan.cases.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;

/**
 * An order with its history and what the caller may do now.
 *
 * @param excluded who must not see it; told to the issuing side only
 */
public record SupervisionView(
        UUID id,
        String number,
        SupervisionKind kind,
        String title,
        String request,
        @Nullable String partner,
        List<NamedRef> units,
        List<NamedRef> excluded,
        SupervisionState state,
        @Nullable SupervisionLight light,
        LocalDate issuedOn,
        Instant dueAt,
        NamedRef issuer,
        @Nullable LocalDate closedOn,
        int urged,
        List<Done> history,
        List<Possible> acts,
        int version) {

    /** @param sent who was sent */
    public record Done(
            SupervisionAct act,
            NamedRef person,
            Instant at,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable NamedRef sent) {}

    /** @param needs what the step asks for */
    public record Possible(SupervisionAct act, List<SupervisionNeed> needs) {}
}
