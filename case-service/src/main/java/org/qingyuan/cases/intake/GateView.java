package org.qingyuan.cases.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.clock.Colour;

/**
 * @param colour null once it was handed over
 * @param approvable whether the caller may approve that it goes up
 * @param receivable whether the caller may record the handover
 */
public record GateView(
        UUID id,
        Gate gate,
        LocalDate receivedOn,
        String paperNumber,
        @Nullable String receipt,
        GateState state,
        LocalDate due,
        @Nullable Colour colour,
        @Nullable LocalDate handedOverOn,
        boolean approvable,
        boolean receivable,
        int version) {}
