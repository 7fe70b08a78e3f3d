package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** The days of the meetings whose figures are asked for, both inclusive. */
public record FigureFilter(
        @RestQuery @NotNull LocalDate from,
        @RestQuery @NotNull LocalDate to) {}
