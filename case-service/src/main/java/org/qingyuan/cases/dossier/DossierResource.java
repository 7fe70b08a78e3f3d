package org.qingyuan.cases.dossier;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 卷宗: the file of a closed lead with its index, its retention and the list for the handover to the archive. */
@Path("/api/case/v1/leads/{lead}/dossier")
@Tag(name = "leads")
@RolesAllowed({CASE_MANAGER, HANDLER, DISCIPLINE_HEAD, SUPERIOR})
public class DossierResource {
    private final CurrentCaller caller;
    private final Dossiers dossiers;

    DossierResource(CurrentCaller caller, Dossiers dossiers) {
        this.caller = caller;
        this.dossiers = dossiers;
    }

    /** What the file holds and what it lacks, at any stage. */
    @GET
    public DossierView getDossier(UUID lead) {
        return dossiers.look(caller.get(), lead);
    }

    /** Puts index and handover list on record; the archiving of the lead asks for them. */
    @POST
    public DossierView makeDossier(UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return dossiers.make(caller.get(), lead, ifMatch);
    }

    /** Index, handover list and every paper as one zip, once the file is made. */
    @GET
    @Path("archive")
    public RestResponse<StreamingOutput> downloadDossier(UUID lead) {
        return dossiers.archive(caller.get(), lead);
    }
}
