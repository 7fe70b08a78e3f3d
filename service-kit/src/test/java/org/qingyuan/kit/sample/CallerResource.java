package org.qingyuan.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;

@Path("/api/sample/v1/caller")
public class CallerResource {
    private final CurrentCaller currentCaller;

    public CallerResource(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.DISCIPLINE})
    public Caller caller() {
        return currentCaller.get();
    }
}
