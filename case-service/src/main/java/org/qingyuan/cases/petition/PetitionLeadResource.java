package org.qingyuan.cases.petition;

import static org.qingyuan.kit.caller.Roles.INTAKE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.cases.intake.RegistrationView;
import org.qingyuan.kit.caller.CurrentCaller;

/** 信访件转为线索. */
@Path("/api/case/v1/petitions/{petition}/lead")
@Tag(name = "petitions")
@RolesAllowed(INTAKE)
public class PetitionLeadResource {
    private final CurrentCaller caller;
    private final PetitionLeads leads;

    PetitionLeadResource(CurrentCaller caller, PetitionLeads leads) {
        this.caller = caller;
        this.leads = leads;
    }

    /**
     * Registers as a lead what the desk has taken back. Citizen, words and files move into the lead's vault; what stays is the
     * stub that everybody sees of whatever was taken back.
     */
    @POST
    public RegistrationView movePetition(
            UUID petition,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PetitionLeadRequest request) {
        return leads.move(caller.get(), petition, ifMatch, request);
    }
}
