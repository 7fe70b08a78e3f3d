package org.qingyuan.cases.rules;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

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

/** 办理规则: kinds of disposal, limits with their sources, approvers, jurisdiction and settings. */
@Path("/api/case/v1/rule-sets")
@Tag(name = "rule-sets")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class RuleSetResource {
    private final CurrentCaller caller;
    private final RuleSets rules;

    RuleSetResource(CurrentCaller caller, RuleSets rules) {
        this.caller = caller;
        this.rules = rules;
    }

    /** The bureau's sets, newest first, and then the shipped examples. */
    @GET
    public List<RuleSetView> listRuleSets() {
        return rules.list(caller.get());
    }

    /** Adopts a set for leads that are registered from now on; open ones keep theirs. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public RuleSetView adoptRuleSet(@NotNull @Valid RuleSet set) {
        return rules.adopt(caller.get(), set);
    }
}
