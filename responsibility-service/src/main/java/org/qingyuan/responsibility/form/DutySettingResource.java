package org.qingyuan.responsibility.form;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;

/** Which form a duty's records are written with; changed by the discipline office at review and at any time later. */
@Path("/api/responsibility/v1")
@Tag(name = "forms")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class DutySettingResource {
    private final CurrentCaller caller;
    private final DutySettings settings;
    private final ObligationForms obligationForms;

    DutySettingResource(CurrentCaller caller, DutySettings settings, ObligationForms obligationForms) {
        this.caller = caller;
        this.settings = settings;
        this.obligationForms = obligationForms;
    }

    /** Those of a plan, in the order of the table. */
    @GET
    @Path("duty-settings")
    public List<DutySettingView> listDutySettings(@RestQuery @NotNull UUID plan) {
        return settings.of(caller.get(), plan);
    }

    /** For later records; those already begun keep their form. */
    @PUT
    @Path("duty-settings/{duty}")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public DutySettingView changeDutySetting(
            UUID duty, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DutySettingRequest request) {
        return settings.change(caller.get(), duty, ifMatch, request);
    }

    /** The forms for a record of these obligations. */
    @GET
    @Path("obligation-forms")
    public List<ObligationForm> listObligationForms(@RestQuery @NotNull @Size(max = 20) Set<UUID> obligation) {
        return obligationForms.of(caller.get(), obligation);
    }
}
