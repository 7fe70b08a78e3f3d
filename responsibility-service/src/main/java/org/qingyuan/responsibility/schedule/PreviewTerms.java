package org.qingyuan.responsibility.schedule;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.FirstYear;

/** What to preview a plan under; what is left out is as the plan has it. */
public record PreviewTerms(
        @RestQuery LocalDate validFrom,
        @RestQuery LocalDate validTo,
        @RestQuery @Pattern(regexp = "P1M|P3M|P6M|P1Y") String reportCycle,
        @RestQuery FirstYear firstYear,
        @RestQuery DueShift dueShift) {}
