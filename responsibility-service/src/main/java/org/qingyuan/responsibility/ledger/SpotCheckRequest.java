package org.qingyuan.responsibility.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The days on which the records were accepted, both inclusive. */
public record SpotCheckRequest(
        @NotNull LocalDate from, @NotNull LocalDate to) {}
