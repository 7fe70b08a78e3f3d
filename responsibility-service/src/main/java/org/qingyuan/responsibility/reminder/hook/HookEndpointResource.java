package org.qingyuan.responsibility.reminder.hook;

import static org.qingyuan.kit.caller.Roles.ADMIN;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.reminder.delivery.GivenUp;

/** 对外推送: other systems that are told of reminders. */
@Path("/api/responsibility/v1/hook-endpoints")
@Tag(name = "reminders")
@RolesAllowed(ADMIN)
public class HookEndpointResource {
    private final CurrentCaller caller;
    private final HookEndpoints endpoints;
    private final GivenUp deliveries;

    HookEndpointResource(CurrentCaller caller, HookEndpoints endpoints, GivenUp deliveries) {
        this.caller = caller;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
    }

    /** All of the bureau, oldest first; at most 200. */
    @GET
    @Transactional
    public List<HookEndpointView> listHookEndpoints() {
        return endpoints.list(caller.get());
    }

    /** Makes one under an id of the client (201, with its secret, shown this once) or changes it. */
    @PUT
    @Path("{endpoint}")
    public RestResponse<HookEndpointView> saveHookEndpoint(
            UUID endpoint,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HookEndpointRequest request) {
        HookEndpoints.Saved saved = endpoints.save(caller.get(), endpoint, ifMatch, request);
        return RestResponse.status(
                saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, saved.endpoint());
    }

    /** Draws a new secret, shown this once; the old one signs nothing any more. */
    @POST
    @Path("{endpoint}/secret")
    public HookEndpointView renewHookSecret(UUID endpoint, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return endpoints.renew(caller.get(), endpoint, ifMatch);
    }

    /** Tries again the calls that were given up. */
    @POST
    @Path("{endpoint}/again")
    @Transactional
    public HookEndpointView sendHooksAgain(UUID endpoint) {
        endpoints.get(caller.get(), endpoint);
        deliveries.callsAgain(caller.get(), endpoint);
        return endpoints.get(caller.get(), endpoint);
    }

    /** Puts a call without content in the queue, to see whether the endpoint answers. */
    @POST
    @Path("{endpoint}/pings")
    @ResponseStatus(202)
    public void pingHookEndpoint(UUID endpoint) {
        endpoints.ping(caller.get(), endpoint);
    }
}
