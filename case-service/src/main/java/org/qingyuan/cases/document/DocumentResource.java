package org.qingyuan.cases.document;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 文书: from templates, about petitions, orders and leads. Who sees the thing sees what was issued about it. */
@Path("/api/case/v1/documents")
@Tag(name = "documents")
@RolesAllowed({
    STAFF,
    UNIT_LEADER,
    DISCIPLINE,
    DISCIPLINE_HEAD,
    BUREAU_LEADER,
    INTAKE,
    CASE_MANAGER,
    HANDLER,
    ADJUDICATOR,
    SUPERIOR
})
public class DocumentResource {
    private final CurrentCaller caller;
    private final Documents documents;

    DocumentResource(CurrentCaller caller, Documents documents) {
        this.caller = caller;
        this.documents = documents;
    }

    /** Those about one petition, order or lead, oldest first. */
    @GET
    @Transactional
    public List<DocumentView> listDocuments(@RestQuery @NotNull AboutKind kind, @RestQuery @NotNull UUID about) {
        return documents.list(caller.get(), kind, about);
    }

    /** What is known for the fields of a template. */
    @GET
    @Path("proposals/{kind}")
    @Transactional
    public Map<String, String> proposeDocument(DocumentKind kind, @RestQuery @NotNull UUID about) {
        return documents.proposal(caller.get(), kind, about);
    }

    /** Keeps a draft under an id of the client. */
    @PUT
    @Path("{document}")
    public DocumentView saveDocument(
            UUID document, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DocumentRequest request) {
        return documents.view(documents.save(caller.get(), document, ifMatch, request), true);
    }

    /** Gives it its number and keeps it as it goes out; its hash is on the trail. */
    @POST
    @Path("{document}/issue")
    public DocumentView issueDocument(UUID document, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return documents.view(documents.issue(caller.get(), document, ifMatch), true);
    }

    /** 作废: it keeps its number and its file, and says why. */
    @POST
    @Path("{document}/void")
    public DocumentView voidDocument(
            UUID document, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid VoidRequest request) {
        return documents.view(documents.annul(caller.get(), document, ifMatch, request.reason()), true);
    }

    /** The Word file: as it went out, or as the draft would. */
    @GET
    @Path("{document}/file")
    public RestResponse<?> downloadDocument(UUID document) {
        return documents.file(caller.get(), document);
    }

    /** Takes the signed scan back as the original: PDF or picture, 20 MB at most, once. */
    @PUT
    @Path("{document}/original")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public DocumentView addSignedOriginal(
            UUID document, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return documents.view(documents.addOriginal(caller.get(), document, name, body), true);
    }

    @GET
    @Path("{document}/original")
    public RestResponse<?> downloadSignedOriginal(UUID document) {
        return documents.original(caller.get(), document);
    }
}
