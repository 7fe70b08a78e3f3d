package org.qingyuan.responsibility.roster;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.directory.imports.ImportActRequest;
import org.qingyuan.responsibility.directory.imports.ListImports;

/** 名册的导入导出: a list as a workbook, out; changed, checked, looked at and applied. */
@Path("/api/responsibility/v1")
@Tag(name = "rosters")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
public class RosterImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final ListImports imports;
    private final RosterImportService list;
    private final RosterWorkbook workbook;
    private final Trail trail;

    RosterImportResource(
            CurrentCaller caller, ListImports imports, RosterImportService list, RosterWorkbook workbook, Trail trail) {
        this.caller = caller;
        this.imports = imports;
        this.list = list;
        this.workbook = workbook;
        this.trail = trail;
    }

    /** What the caller sees of a list, as a workbook; of an empty one the bare template. It leaves a trace. */
    @GET
    @Path("rosters/{kind}/workbook")
    @Produces(XLSX)
    public RestResponse<byte[]> downloadRosterWorkbook(RosterKind kind) {
        byte[] content = workbook.write(caller.get(), kind);
        trail.record("roster.export", "roster", kind);
        String name = "roster-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xlsx";
        return RestResponse.ResponseBuilder.ok(content, XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Hands in a workbook and checks it. Nothing is written yet; each problem names its cell; the file is kept. */
    @POST
    @Path("rosters/{kind}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    public RosterImportView checkRosterImport(
            RosterKind kind,
            @RestForm("file") @NotNull FileUpload file,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return RosterImportView.of(
                imports.handIn(caller.get(), list, new RosterImport(kind), file.uploadedFile(), file.fileName()),
                Language.of(language));
    }

    @GET
    @Path("roster-imports/{id}")
    public RosterImportView getRosterImport(UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return RosterImportView.of(imports.get(caller.get(), list, id), Language.of(language));
    }

    /** Applies a checked workbook: checked once more, all of it or nothing, and what its entries open is opened. */
    @POST
    @Path("roster-imports/{id}/acts")
    public RosterImportView actOnRosterImport(
            UUID id,
            @NotNull @Valid ImportActRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return switch (request.act()) {
            case APPLY ->
                RosterImportView.of(
                        imports.apply(caller.get(), list, id, Language.of(language)), Language.of(language));
        };
    }
}
