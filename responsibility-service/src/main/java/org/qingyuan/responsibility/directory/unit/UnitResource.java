package org.qingyuan.responsibility.directory.unit;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.ADMIN;
import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.DirectoryObjects;
import org.qingyuan.responsibility.directory.history.HistoryView;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** 单位, in the order of the directory. */
@Path("/api/responsibility/v1/units")
@Tag(name = "directory")
@RolesAllowed({
    STAFF,
    UNIT_LEADER,
    DISCIPLINE,
    DISCIPLINE_HEAD,
    INTAKE,
    CASE_MANAGER,
    HANDLER,
    ADJUDICATOR,
    INSPECTOR,
    BUREAU_LEADER,
    SUPERIOR,
    AUDITOR,
    ADMIN
})
public class UnitResource {
    private final UnitRepository units;
    private final DirectoryObjects objects;

    public UnitResource(UnitRepository units, DirectoryObjects objects) {
        this.units = units;
        this.objects = objects;
    }

    @GET
    public Page<UnitView> listUnits(
            @RestQuery String bureau,
            @RestQuery @Size(max = 100) String q,
            @RestQuery UnitKind kind,
            @RestQuery UUID parent,
            @RestQuery @DefaultValue("false") boolean closed,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return units.list(objects.reading(bureau), q, kind, parent, closed, limit, after);
    }

    @GET
    @Path("{id}")
    public RestResponse<UnitView> getUnit(@RestPath UUID id, @RestQuery String bureau) {
        return objects.get(units, id, bureau);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(ADMIN)
    public RestResponse<UnitView> putUnit(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UnitBody body) {
        return objects.put(units, id, ifMatch, body);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({ADMIN, DISCIPLINE, DISCIPLINE_HEAD})
    public Page<HistoryView> getUnitHistory(
            @RestPath UUID id, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        return objects.history(ObjectKind.UNIT, id, limit, after);
    }
}
