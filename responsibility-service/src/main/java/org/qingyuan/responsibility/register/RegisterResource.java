package org.qingyuan.responsibility.register;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** Which registers there are, and how an entry goes through each. */
@Path("/api/responsibility/v1/registers")
@Tag(name = "registers")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
public class RegisterResource {
    private final CurrentCaller caller;
    private final RegisterCatalogue catalogue;

    RegisterResource(CurrentCaller caller, RegisterCatalogue catalogue) {
        this.caller = caller;
        this.catalogue = catalogue;
    }

    @GET
    @Transactional
    public List<RegisterView> listRegisters() {
        return catalogue.all(caller.get());
    }
}
