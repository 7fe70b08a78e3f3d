package org.qingyuan.cases.petition;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;

/** 办理期限, as versions with their source. */
@Path("/api/case/v1/petition-rules")
@Tag(name = "petitions")
public class PetitionRuleResource {
    private final CurrentCaller caller;
    private final PetitionRules rules;

    PetitionRuleResource(CurrentCaller caller, PetitionRules rules) {
        this.caller = caller;
        this.rules = rules;
    }

    /** The one in force first. */
    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INTAKE})
    public List<PetitionRuleView> listPetitionRules() {
        return rules.versions(caller.get().bureau()).stream()
                .map(PetitionRuleView::of)
                .toList();
    }

    /** Sets new terms for what is registered from now on; open petitions keep theirs. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(DISCIPLINE_HEAD)
    public PetitionRuleView setPetitionRules(@NotNull @Valid PetitionRuleRequest request) {
        return PetitionRuleView.of(rules.set(caller.get(), request));
    }
}
