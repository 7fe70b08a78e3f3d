package org.qingyuan.cases.incident;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 涉密事件处置. */
@Path("/api/case/v1/leads/{lead}")
@Tag(name = "incidents")
@RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
public class IncidentResource {
    private final CurrentCaller caller;
    private final Incidents incidents;

    IncidentResource(CurrentCaller caller, Incidents incidents) {
        this.caller = caller;
        this.incidents = incidents;
    }

    /** The last incident of the lead, with all copies and with who read it. */
    @GET
    @Path("incident")
    @Transactional
    public IncidentView getIncident(UUID lead) {
        return incidents.last(caller.get(), new IncidentRequest(IncidentKind.LEAD, lead));
    }

    /** 封存: whoever finds classified content freezes the lead, under an id of the client. */
    @PUT
    @Path("incidents/{incident}")
    @RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, SUPERIOR})
    public IncidentView findIncident(UUID lead, UUID incident) {
        return incidents.find(caller.get(), incident, new IncidentRequest(IncidentKind.LEAD, lead));
    }

    /** It was reported to the 保密 office. */
    @POST
    @Path("incident/report")
    @Transactional
    public IncidentView reportIncident(UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return incidents.report(caller.get(), incidents.lastOf(caller.get(), lead), ifMatch);
    }

    /** Carries out the written instruction; never by the one who found it. */
    @POST
    @Path("incident/instruction")
    @Transactional
    public IncidentView instructIncident(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid InstructionRequest request) {
        return incidents.instruct(caller.get(), incidents.lastOf(caller.get(), lead), ifMatch, request);
    }
}
