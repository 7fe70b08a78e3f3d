package org.qingyuan.responsibility.directory.imports;

import static org.qingyuan.kit.caller.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Language;

/** 导入目录: a workbook is handed in, checked, looked at, and applied. */
@Path("/api/responsibility/v1/directory-imports")
@Tag(name = "directory")
@RolesAllowed(ADMIN)
public class DirectoryImportResource {
    private final DirectoryImportService service;
    private final DirectoryImportRepository imports;
    private final CurrentCaller caller;
    private final FileStore files;

    public DirectoryImportResource(
            DirectoryImportService service, DirectoryImportRepository imports, CurrentCaller caller, FileStore files) {
        this.service = service;
        this.imports = imports;
        this.caller = caller;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            summary = "Hands in a workbook and checks it",
            description = "Nothing is written yet. Each problem names its sheet, row and cell; the file is kept.")
    public DirectoryImportView checkDirectoryImport(
            @RestForm("file") @NotNull FileUpload file, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return DirectoryImportView.of(service.handIn(file.uploadedFile(), file.fileName()), Language.of(language));
    }

    @GET
    public Page<DirectoryImportView> listDirectoryImports(
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Page.of(
                imports.latest(caller.get().bureau(), after, limit),
                limit,
                made -> DirectoryImportView.of(made, Language.of(language)),
                made -> Cursor.of(made.id));
    }

    @GET
    @Path("{id}")
    public DirectoryImportView getDirectoryImport(
            @RestPath UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return DirectoryImportView.of(imports.get(caller.get().bureau(), id), Language.of(language));
    }

    @GET
    @Path("{id}/file")
    public RestResponse<?> downloadDirectoryImport(@RestPath UUID id, @HeaderParam("Range") String range) {
        return files.download(imports.get(caller.get().bureau(), id).file, range);
    }

    @POST
    @Path("{id}/acts")
    @Operation(
            summary = "Applies a checked workbook",
            description = "It is checked once more against the directory of this moment; all of it is written or none.")
    public DirectoryImportView actOnDirectoryImport(
            @RestPath UUID id,
            @NotNull @Valid ImportActRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return switch (request.act()) {
            case APPLY -> DirectoryImportView.of(service.apply(id, Language.of(language)), Language.of(language));
        };
    }
}
