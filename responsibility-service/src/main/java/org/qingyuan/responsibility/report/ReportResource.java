package org.qingyuan.responsibility.report;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 报表: a unit's own, for the discipline office and the bureau's leaders those of all units. */
@Path("/api/responsibility/v1/reports")
@Tag(name = "reports")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class ReportResource {
    private final CurrentCaller caller;
    private final PeriodReports periods;
    private final Ledgers ledgers;

    ReportResource(CurrentCaller caller, PeriodReports periods, Ledgers ledgers) {
        this.caller = caller;
        this.periods = periods;
        this.ledgers = ledgers;
    }

    /** 季度落实情况报告 with tables and a chart. */
    @GET
    @Path("quarter.docx")
    @Produces(ReportFile.DOCX)
    public RestResponse<byte[]> getQuarterReport(
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year,
            @RestQuery @NotNull @Min(1) @Max(4) Integer quarter,
            @RestQuery UUID unit) {
        return periods.quarter(caller.get(), year, quarter, unit).response();
    }

    /** 全年日历: what is due on each day. */
    @GET
    @Path("year.xlsx")
    @Produces(ReportFile.XLSX)
    public RestResponse<byte[]> getYearSheet(
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year, @RestQuery UUID unit) {
        return periods.year(caller.get(), year, unit).response();
    }

    /** How large the archive of a unit's ledger will be; without a unit the caller's own. */
    @GET
    @Path("ledger")
    public LedgerView getLedgerSize(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year, @RestQuery UUID unit) {
        return ledgers.size(caller.get(), year, unit);
    }

    /** A unit's ledger of a year with its evidence, an index and the SHA-256 of every file. */
    @GET
    @Path("ledger.zip")
    @Produces("application/zip")
    public RestResponse<?> getLedgerArchive(
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year, @RestQuery UUID unit) {
        return ledgers.archive(caller.get(), year, unit);
    }
}
