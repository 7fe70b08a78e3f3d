package org.qingyuan.responsibility.planimport;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import java.util.Set;
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
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.plan.UnitNames;

/** 导入责任分解表: from the official document to a draft under review. */
@Path("/api/responsibility/v1/plan-imports")
@Tag(name = "plan-imports")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
public class PlanImportResource {
    private final CurrentCaller caller;
    private final PlanImportService service;
    private final PlanImportRepository imports;
    private final PlanRepository plans;
    private final UnitNames units;
    private final FileStore files;

    PlanImportResource(
            CurrentCaller caller,
            PlanImportService service,
            PlanImportRepository imports,
            PlanRepository plans,
            UnitNames units,
            FileStore files) {
        this.caller = caller;
        this.service = service;
        this.imports = imports;
        this.plans = plans;
        this.units = units;
        this.files = files;
    }

    /**
     * Reads a table into a draft: a file of Word (.docx, .doc) or Excel (.xlsx, .xls), a web page, a text with tabs or commas,
     * or paragraphs that name their units. What it is, its content tells, not its name.
     *
     * @param text instead of a file: what was pasted, as HTML or as text
     * @param year of the plan; the current year when left out
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    public PlanView importPlan(
            @RestForm("file") FileUpload file,
            @RestForm String text,
            @RestForm String year,
            @HeaderParam("Idempotency-Key") @Size(max = 100) String idempotencyKey,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        boolean pasted = file == null && text != null && !text.isBlank();
        if (pasted) {
            return view(service.read(caller.get(), text, year, idempotencyKey), language);
        }
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("file", "REQUIRED");
        }
        UUID id = service.read(caller.get(), file.uploadedFile(), file.fileName(), year, idempotencyKey);
        return view(id, language);
    }

    /** All uploads, the refused ones with their reason. */
    @GET
    public Page<PlanImportView> listPlanImports(
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        List<PlanImport> found = imports.list(caller.get(), Cursor.decode(after, 1), limit);
        Set<UUID> discarded = imports.discarded(found);
        return Page.of(
                found,
                limit,
                it -> PlanImportView.of(it, discarded.contains(it.id), Language.of(language)),
                it -> Cursor.of(it.id));
    }

    @GET
    @Path("{id}")
    public PlanImportView getPlanImport(UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        PlanImport it = imports.get(caller.get(), id);
        return PlanImportView.of(it, !imports.discarded(List.of(it)).isEmpty(), Language.of(language));
    }

    /**
     * Reads the kept document again as one of its several plans, or as all of them together; it need not be uploaded a second
     * time. A new import comes of it, so that another plan of the same document can follow.
     */
    @POST
    @Path("{id}/readings")
    @ResponseStatus(201)
    public PlanView readPlanImportAgain(
            UUID id,
            @HeaderParam("Idempotency-Key") @Size(max = 100) String idempotencyKey,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid PlanChoiceRequest request) {
        UUID plan = service.readAgain(caller.get(), id, request.plan(), idempotencyKey, Language.of(language));
        return view(plan, language);
    }

    /** The document as it was uploaded; one that was refused for its macros is handed out to nobody. */
    @GET
    @Path("{id}/file")
    public RestResponse<?> downloadPlanImport(UUID id, @HeaderParam("Range") String range) {
        return files.download(imports.toHandOut(caller.get(), id).file, range);
    }

    private PlanView view(UUID plan, String language) {
        return plans.view(caller.get(), plan, units.names(caller.get().bureau()), Language.of(language));
    }
}
