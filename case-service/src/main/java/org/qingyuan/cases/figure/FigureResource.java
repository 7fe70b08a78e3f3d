package org.qingyuan.cases.figure;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.PlainDownload;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.trail.Trail;

/** 线索统计, for those who may see the leads one by one. */
@Path("/api/case/v1/lead-figures")
@Tag(name = "figures")
@RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
public class FigureResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final FigureReader figures;
    private final Trail trail;

    FigureResource(CurrentCaller caller, FigureReader figures, Trail trail) {
        this.caller = caller;
        this.figures = figures;
        this.trail = trail;
    }

    /** Of the leads that came in within the year and that the caller may know of. Small counts are hidden. */
    @GET
    @Transactional
    public LeadFigures readLeadFigures(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        return figures.read(caller.get(), year);
    }

    /** The same as a workbook. */
    @GET
    @Path("file")
    @Transactional
    public RestResponse<byte[]> exportLeadFigures(@RestQuery @NotNull @Min(2000) @Max(2100) Integer year) {
        byte[] bytes = FigureSheet.of(figures.read(caller.get(), year));
        trail.record("figure.export", "lead-figures", year);
        return PlainDownload.of("线索统计%d年.xlsx".formatted(year), XLSX, bytes);
    }
}
