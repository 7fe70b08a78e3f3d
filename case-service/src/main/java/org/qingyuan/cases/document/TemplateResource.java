package org.qingyuan.cases.document;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 文书模板 of the bureau. Papers that went out keep what they were made from. */
@Path("/api/case/v1/document-templates")
@Tag(name = "documents")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER})
public class TemplateResource {
    private final CurrentCaller caller;
    private final BureauTemplates templates;

    TemplateResource(CurrentCaller caller, BureauTemplates templates) {
        this.caller = caller;
        this.templates = templates;
    }

    /** Each kind with its placeholders, what holds and the bureau's versions. */
    @GET
    @Transactional
    public List<DocumentTemplateView> listDocumentTemplates() {
        return templates.list(caller.get());
    }

    /** The Word file that holds, or of one version; 0 is what is shipped. */
    @GET
    @Path("{kind}/file")
    @Transactional
    public RestResponse<byte[]> downloadDocumentTemplate(DocumentKind kind, @RestQuery @Min(0) Integer number) {
        return DocumentFile.docx(kind.title() + "（模板）.docx", templates.version(caller.get(), kind, number));
    }

    /** Takes a Word file of at most 2 MB whose placeholders are those of the kind; it holds from now on. */
    @PUT
    @Path("{kind}/versions/{template}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(DISCIPLINE_HEAD)
    public DocumentTemplateView addDocumentTemplate(
            DocumentKind kind, UUID template, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return templates.add(caller.get(), kind, template, name, body);
    }

    /** What is shipped holds again; the versions stay. */
    @POST
    @Path("{kind}/withdrawal")
    @RolesAllowed(DISCIPLINE_HEAD)
    public DocumentTemplateView withdrawDocumentTemplate(DocumentKind kind) {
        return templates.withdraw(caller.get(), kind);
    }
}
