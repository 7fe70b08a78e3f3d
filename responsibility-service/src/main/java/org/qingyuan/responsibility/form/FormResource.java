package org.qingyuan.responsibility.form;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;

/** 表单: what a record of a duty asks for. Everybody who works with records reads them, the discipline office changes them. */
@Path("/api/responsibility/v1")
@Tag(name = "forms")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
public class FormResource {
    private static final String CODE = "[a-z][a-z0-9-]{1,59}";

    private final CurrentCaller caller;
    private final FormRepository forms;
    private final FormEditing editing;
    private final FormRetirements retirements;

    FormResource(CurrentCaller caller, FormRepository forms, FormEditing editing, FormRetirements retirements) {
        this.caller = caller;
        this.forms = forms;
        this.editing = editing;
        this.retirements = retirements;
    }

    /**
     * All forms that the bureau fills in today, by code. There are some dozens, and one list holds them.
     *
     * @param retired true: instead those that it made and fills in no more
     */
    @GET
    @Path("forms")
    @Transactional
    public List<FormSummary> listForms(@RestQuery @DefaultValue("false") boolean retired) {
        Caller reader = caller.get();
        List<String> drafts = edits(reader) ? forms.drafts(reader.bureau()) : List.of();
        Map<String, LocalDate> since = retirements.of(reader.bureau());
        return forms.current(reader.bureau()).values().stream()
                .filter(form -> since.containsKey(form.code) == retired)
                .map(form -> FormSummary.of(form, drafts.contains(form.code), since.get(form.code)))
                .toList();
    }

    @GET
    @Path("forms/{code}")
    @Transactional
    public FormView getForm(@RestPath String code) {
        Caller reader = caller.get();
        List<FormVersion> versions = forms.versions(reader.bureau(), code).stream()
                .filter(form -> edits(reader) || form.state == FormState.PUBLISHED)
                .toList();
        if (versions.isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return FormView.of(versions, retirements.of(reader.bureau()).get(code));
    }

    /** A version by its id, also one that is no longer in use: old records are read with it. */
    @GET
    @Path("form-versions/{version}")
    @Transactional
    public FormVersionView getFormVersion(UUID version) {
        Caller reader = caller.get();
        return FormVersionView.of(edits(reader) ? forms.get(reader, version) : forms.published(reader, version));
    }

    /** Keeps the draft of a form's next version: 201 when it begins one. A new code makes a new form. */
    @PUT
    @Path("forms/{code}/draft")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public RestResponse<FormVersionView> saveFormDraft(
            @RestPath @Pattern(regexp = CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid FormDefinition form) {
        FormEditing.Saved saved = editing.save(caller.get(), code, ifMatch, form, Language.of(language));
        return RestResponse.status(
                saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                FormVersionView.of(saved.draft()));
    }

    @DELETE
    @Path("forms/{code}/draft")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public void discardFormDraft(@RestPath String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editing.discard(caller.get(), code, ifMatch);
    }

    /** Puts the draft in use for records begun from now on. */
    @POST
    @Path("forms/{code}/draft/publish")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public FormVersionView publishForm(@RestPath String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return FormVersionView.of(editing.publish(caller.get(), code, ifMatch));
    }

    /** No record is begun with the form from now on; those that were stay as they are. */
    @PUT
    @Path("forms/{code}/retirement")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public void retireForm(@RestPath String code) {
        retirements.retire(caller.get(), code);
    }

    /** Takes a retired form into use again. */
    @DELETE
    @Path("forms/{code}/retirement")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public void restoreForm(@RestPath String code) {
        retirements.restore(caller.get(), code);
    }

    private static boolean edits(Caller caller) {
        return caller.has(DISCIPLINE, DISCIPLINE_HEAD);
    }
}
