package org.qingyuan.cases.petition;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.document.DocumentFile;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.trail.Trail;

/** Figures, the quarterly analysis and the register as a workbook: a unit's own, for 纪委 and 局办 everybody's. */
@Path("/api/case/v1")
@Tag(name = "petitions")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
public class PetitionReportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_ROWS = 5000;

    private final CurrentCaller caller;
    private final PetitionFigureReader figures;
    private final PetitionAnalysis analysis;
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final BusinessCalendar calendar;
    private final Trail trail;

    PetitionReportResource(
            CurrentCaller caller,
            PetitionFigureReader figures,
            PetitionAnalysis analysis,
            PetitionRepository petitions,
            PetitionRules rules,
            BusinessCalendar calendar,
            Trail trail) {
        this.caller = caller;
        this.figures = figures;
        this.analysis = analysis;
        this.petitions = petitions;
        this.rules = rules;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** Of what came in within these days. */
    @GET
    @Path("petition-figures")
    @Transactional
    public PetitionFigures readPetitionFigures(
            @RestQuery UUID unit, @RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        return figures.read(caller.get(), unit, from, to);
    }

    /** 季度分析 as a Word draft. */
    @GET
    @Path("petition-analysis")
    @Transactional
    public RestResponse<byte[]> draftPetitionAnalysis(
            @RestQuery UUID unit,
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year,
            @RestQuery @NotNull @Min(1) @Max(4) Integer quarter) {
        byte[] bytes = analysis.draft(caller.get(), unit, year, quarter);
        trail.record("petition.analyse", "petition-analysis", year + "-" + quarter);
        return DocumentFile.docx("信访和热线分析 %d年第%d季度.docx".formatted(year, quarter), bytes);
    }

    /** The register as filtered, 5000 lines at most. */
    @GET
    @Path("petition-register")
    @Transactional
    public RestResponse<byte[]> exportPetitions(@BeanParam @Valid PetitionFilter filter) {
        PetitionSight sight = PetitionSight.of(caller.get(), rules);
        byte[] bytes = PetitionSheet.of(petitions.list(sight, filter, calendar.today(), null, MOST_ROWS - 1));
        trail.record("petition.export", "petition-register", caller.get().bureau());
        return RestResponse.ResponseBuilder.ok(bytes, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition("信访和热线.xlsx"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
