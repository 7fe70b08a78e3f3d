package org.qingyuan.responsibility.reorganisation;

import static org.qingyuan.kit.caller.Roles.ADMIN;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** The reorganisations of the caller's bureau. */
@Path("/api/responsibility/v1/reorganisations")
@Tag(name = "directory")
public class ReorganisationsResource {
    private final CurrentCaller caller;
    private final Reorganising reorganising;

    ReorganisationsResource(CurrentCaller caller, Reorganising reorganising) {
        this.caller = caller;
        this.reorganising = reorganising;
    }

    /** Newest first, at most 200. */
    @GET
    @RolesAllowed({ADMIN, DISCIPLINE, DISCIPLINE_HEAD})
    public List<ReorganisationView> listReorganisations() {
        return reorganising.list(caller.get());
    }
}
