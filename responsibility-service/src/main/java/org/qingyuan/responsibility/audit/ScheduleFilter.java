package org.qingyuan.responsibility.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the schedule is narrowed to. */
public record ScheduleFilter(
        @RestQuery UUID unit,
        @RestQuery AuditDue standing,

        @Parameter(description = "due in this year or before it, or planned for it") @RestQuery @Min(2000) @Max(2100)
        Integer year) {}
