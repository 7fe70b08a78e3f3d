package org.qingyuan.cases.incident;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 涉密事件: in whatever it turned up, one procedure and one clock. */
@Path("/api/case/v1/incidents")
@Tag(name = "incidents")
@RolesAllowed({CASE_MANAGER, DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class IncidentsResource {
    private final CurrentCaller caller;
    private final Incidents incidents;

    IncidentsResource(CurrentCaller caller, Incidents incidents) {
        this.caller = caller;
        this.incidents = incidents;
    }

    /** Those that the caller may carry out, the newest first: 200 at most. */
    @GET
    @Transactional
    public List<IncidentView> listIncidents() {
        return incidents.list(caller.get());
    }

    /** 封存: whoever finds classified content freezes where it stands, under an id of the client. */
    @PUT
    @Path("{incident}")
    @RolesAllowed({STAFF, UNIT_LEADER, INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR
    })
    public IncidentView freezeByIncident(UUID incident, @NotNull @Valid IncidentRequest request) {
        return incidents.find(caller.get(), incident, request);
    }

    /** It was reported to the 保密 office. */
    @POST
    @Path("{incident}/report")
    public IncidentView reportToSecrecyOffice(UUID incident, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return incidents.report(caller.get(), incident, ifMatch);
    }

    /** Carries out the written instruction; never by the one who found it. */
    @POST
    @Path("{incident}/instruction")
    public IncidentView carryOutInstruction(
            UUID incident,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InstructionRequest request) {
        return incidents.instruct(caller.get(), incident, ifMatch, request);
    }
}
