package org.qingyuan.responsibility.register.workbook;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.directory.imports.ImportActRequest;
import org.qingyuan.responsibility.directory.imports.ListImports;
import org.qingyuan.responsibility.register.RegisterKind;

/** 专项台账的导入: the unit's drafts as a workbook, out; filled in, checked, looked at and taken over. */
@Path("/api/responsibility/v1")
@Tag(name = "registers")
@RolesAllowed({STAFF, UNIT_LEADER})
public class RegisterImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final ListImports imports;
    private final RegisterImportService list;
    private final RegisterWorkbook workbook;
    private final Trail trail;

    RegisterImportResource(
            CurrentCaller caller,
            ListImports imports,
            RegisterImportService list,
            RegisterWorkbook workbook,
            Trail trail) {
        this.caller = caller;
        this.imports = imports;
        this.list = list;
        this.workbook = workbook;
        this.trail = trail;
    }

    /** The headings of the form in use, and the unit's drafts, whose ids let them be corrected. It leaves a trace. */
    @GET
    @Path("register-template")
    @Produces(XLSX)
    public RestResponse<byte[]> downloadRegisterTemplate(@RestQuery @NotNull RegisterKind kind) {
        Caller who = caller.get();
        list.requireOwn(who, kind);
        byte[] content = workbook.write(who, kind);
        trail.record("register.template", "register", kind.name());
        return RestResponse.ResponseBuilder.ok(content, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(kind.title() + "（导入）.xlsx"))
                .build();
    }

    /** Hands in a workbook and checks it. Nothing is written yet; each problem names its cell; the file is kept. */
    @POST
    @Path("register-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    public RegisterImportView checkRegisterImport(
            @RestQuery @NotNull RegisterKind kind,
            @RestForm("file") @NotNull FileUpload file,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Caller who = caller.get();
        RegisterImport made = new RegisterImport(kind, who.unit());
        return RegisterImportView.of(
                imports.handIn(who, list, made, file.uploadedFile(), file.fileName()), Language.of(language));
    }

    @GET
    @Path("register-imports/{id}")
    public RegisterImportView getRegisterImport(UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return RegisterImportView.of(imports.get(caller.get(), list, id), Language.of(language));
    }

    /** Takes a checked workbook over: checked once more, all of it or nothing. Its rows become drafts. */
    @POST
    @Path("register-imports/{id}/acts")
    public RegisterImportView actOnRegisterImport(
            UUID id,
            @NotNull @Valid ImportActRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return switch (request.act()) {
            case APPLY ->
                RegisterImportView.of(
                        imports.apply(caller.get(), list, id, Language.of(language)), Language.of(language));
        };
    }
}
