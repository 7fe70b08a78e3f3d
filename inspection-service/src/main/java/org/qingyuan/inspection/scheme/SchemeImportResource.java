package org.qingyuan.inspection.scheme;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;

/** 导入评分表. */
@Path("/api/inspection/v1/scheme-imports")
@Tag(name = "schemes")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class SchemeImportResource {
    private static final long LARGEST = 10L << 20;

    private final CurrentCaller caller;
    private final SchemeImports imports;
    private final SchemeUploads uploads;
    private final SchemeService service;
    private final FileStore files;

    SchemeImportResource(
            CurrentCaller caller,
            SchemeImports imports,
            SchemeUploads uploads,
            SchemeService service,
            FileStore files) {
        this.caller = caller;
        this.imports = imports;
        this.uploads = uploads;
        this.service = service;
        this.files = files;
    }

    /** Reads a scoring table (.docx, .xlsx: 项目·要求·评分标准·分值·考核方法) into a draft; what is not certain is flagged. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    public SchemeView importScheme(
            @RestForm("file") FileUpload file,
            @RestForm @NotBlank @Size(max = 200) String title,
            @RestForm @NotNull @Min(1949) @Max(2200) Integer year,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language)
            throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("file", "REQUIRED");
        }
        if (file.size() > LARGEST) {
            throw Problem.tooLarge(LARGEST);
        }
        UUID draft = imports.read(
                caller.get(),
                Files.readAllBytes(file.uploadedFile()),
                file.fileName(),
                new SchemeImportRequest(title, year),
                Language.of(language));
        return service.view(caller.get(), draft);
    }

    /** Every scoring table that was handed in, the refused ones with their reason. Newest first. */
    @GET
    @Transactional
    public Page<SchemeUploadView> listSchemeUploads(
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Page.of(
                uploads.list(caller.get(), Cursor.decode(after, 1), limit, Language.of(language)),
                limit,
                upload -> upload,
                upload -> Cursor.of(upload.id()));
    }

    /** The scoring table as it was handed in. */
    @GET
    @Path("{upload}/file")
    public RestResponse<?> downloadSchemeUpload(UUID upload, @HeaderParam("Range") String range) {
        return files.download(uploads.file(caller.get(), upload), range);
    }
}
