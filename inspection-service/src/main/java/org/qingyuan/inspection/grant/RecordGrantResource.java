package org.qingyuan.inspection.grant;

import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 查阅授权: for members of the object's team, while the round is inspected or scored. */
@Path("/api/inspection/v1/rounds/{round}/objects/{object}/grants")
@Tag(name = "checks")
@RolesAllowed({INSPECTOR, SUPERIOR})
public class RecordGrantResource {
    private final CurrentCaller caller;
    private final RecordGrants grants;

    RecordGrantResource(CurrentCaller caller, RecordGrants grants) {
        this.caller = caller;
        this.grants = grants;
    }

    /** Lets the caller open records of the object at responsibility-service for two hours from now. */
    @POST
    public RecordGrantView grantRecords(UUID round, UUID object) {
        return grants.give(caller.get(), round, object);
    }
}
