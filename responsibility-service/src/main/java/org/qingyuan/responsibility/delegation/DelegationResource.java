package org.qingyuan.responsibility.delegation;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.plan.ReasonRequest;

/** 代理: signing and accepting while somebody is away. */
@Path("/api/responsibility/v1/delegations")
@Tag(name = "delegations")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class DelegationResource {
    private final CurrentCaller caller;
    private final Delegations delegations;
    private final DelegationRepository repository;

    DelegationResource(CurrentCaller caller, Delegations delegations, DelegationRepository repository) {
        this.caller = caller;
        this.delegations = delegations;
        this.repository = repository;
    }

    /** Those that the caller gave or has; newest first. */
    @GET
    @Transactional
    public Page<DelegationView> listDelegations(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                repository.list(caller.get(), Cursor.decode(after, 1), limit),
                limit,
                view -> view,
                view -> Cursor.of(view.id()));
    }

    /** Lets a colleague of the own unit sign or accept for some days, under an id of the client: 201 the first time. */
    @PUT
    @Path("{delegation}")
    @Transactional
    @RolesAllowed({UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RestResponse<DelegationView> giveDelegation(UUID delegation, @NotNull @Valid DelegationRequest request) {
        boolean given = delegations.give(caller.get(), delegation, request);
        return RestResponse.status(
                given ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                repository.view(caller.get(), delegation));
    }

    /** Ends it before its last day; what the deputy did stays. */
    @POST
    @Path("{delegation}/revoke")
    @Transactional
    public DelegationView revokeDelegation(
            UUID delegation, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReasonRequest request) {
        delegations.revoke(caller.get(), delegation, ifMatch, request.reason());
        return repository.view(caller.get(), delegation);
    }
}
