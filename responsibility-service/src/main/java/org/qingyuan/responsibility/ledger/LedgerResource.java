package org.qingyuan.responsibility.ledger;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.record.RecordFilter;

/** 台账 as a file; the list itself is that of the records. */
@Path("/api/responsibility/v1/ledger")
@Tag(name = "ledger")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class LedgerResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final LedgerExport export;

    LedgerResource(CurrentCaller caller, LedgerExport export) {
        this.caller = caller;
        this.export = export;
    }

    /** The records of a filter as a workbook; narrowed to one form, with a column for each of its fields. */
    @GET
    @Path("workbook")
    @Produces(XLSX)
    public RestResponse<byte[]> downloadLedger(
            @BeanParam @Valid RecordFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return RestResponse.ResponseBuilder.ok(export.workbook(caller.get(), filter, Language.of(language)), XLSX)
                .header("Content-Disposition", "attachment; filename=\"ledger.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
