package org.qingyuan.responsibility.report;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 责任分解表 in the official layout with how far each row is: as the page of the table shows it, on paper. */
@Path("/api/responsibility/v1/plans/{plan}")
@Tag(name = "reports")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
public class PlanReportResource {
    private final CurrentCaller caller;
    private final PlanReports reports;

    PlanReportResource(CurrentCaller caller, PlanReports reports) {
        this.caller = caller;
        this.reports = reports;
    }

    @GET
    @Path("table.docx")
    @Produces(ReportFile.DOCX)
    public RestResponse<byte[]> getPlanDocument(UUID plan, @RestQuery UUID unit) {
        return reports.document(caller.get(), plan, unit).response();
    }

    @GET
    @Path("table.xlsx")
    @Produces(ReportFile.XLSX)
    public RestResponse<byte[]> getPlanSheet(UUID plan, @RestQuery UUID unit) {
        return reports.sheet(caller.get(), plan, unit).response();
    }
}
