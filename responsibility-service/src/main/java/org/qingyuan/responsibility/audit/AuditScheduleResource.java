package org.qingyuan.responsibility.audit;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.report.ReportFile;

/** 审计进度: every leader with economic responsibility, by the next date. */
@Path("/api/responsibility/v1/audit-schedule")
@Tag(name = "audits")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class AuditScheduleResource {
    private final CurrentCaller caller;
    private final AuditAccess access;
    private final AuditSchedule schedule;
    private final FormerHolders former;
    private final Trail trail;

    AuditScheduleResource(
            CurrentCaller caller, AuditAccess access, AuditSchedule schedule, FormerHolders former, Trail trail) {
        this.caller = caller;
        this.access = access;
        this.schedule = schedule;
        this.former = former;
        this.trail = trail;
    }

    /** The next due first. */
    @GET
    @Transactional
    public Page<ScheduleLine> listAuditSchedule(
            @BeanParam @Valid ScheduleFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        access.requireSight(caller.get());
        return Page.of(
                schedule.list(caller.get(), filter, Cursor.decode(after, 2), limit),
                limit,
                line -> line,
                AuditSchedule::key);
    }

    /** Who left a post with economic responsibility in the last two years, the last first. */
    @GET
    @Path("former")
    @Transactional
    public List<FormerHolder> listFormerHolders(@RestQuery UUID unit) {
        access.requireSight(caller.get());
        return former.list(caller.get(), unit);
    }

    /** 年度审计计划: what is due in the year or was before, and what is planned for it. */
    @GET
    @Path("year.xlsx")
    @Produces(ReportFile.XLSX)
    @Transactional
    public RestResponse<byte[]> getAuditYearPlan(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        access.requireSight(caller.get());
        byte[] bytes = schedule.sheet(caller.get(), year);
        trail.record("audit.export", "audit-schedule", year);
        return new ReportFile("%d年度经济责任审计计划.xlsx".formatted(year), ReportFile.XLSX, bytes).response();
    }
}
