package org.qingyuan.responsibility.roster;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 名册: who was recruited, promoted, sanctioned, is watched, handles cases, audits or supervises, with the history. */
@Path("/api/responsibility/v1")
@Tag(name = "rosters")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, Roles.AUDITOR})
public class RosterResource {
    private final CurrentCaller caller;
    private final RosterRepository rosters;
    private final RosterService service;
    private final RosterKeeping keeping;
    private final Trail trail;

    RosterResource(
            CurrentCaller caller, RosterRepository rosters, RosterService service, RosterKeeping keeping, Trail trail) {
        this.caller = caller;
        this.rosters = rosters;
        this.service = service;
        this.keeping = keeping;
        this.trail = trail;
    }

    /** The lists that the caller may see. */
    @GET
    @Path("rosters")
    @Transactional
    public List<RosterView> listRosters() {
        return keeping.list(caller.get());
    }

    /** Latest event first. Reading a confidential list leaves a trace. */
    @GET
    @Path("rosters/{kind}/entries")
    @Transactional
    public Page<RosterEntryView> listRosterEntries(
            RosterKind kind,
            @BeanParam @Valid RosterFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        Page<RosterEntryView> page = Page.of(
                rosters.list(caller.get(), kind, filter, Cursor.decode(after, 2), limit),
                limit,
                entry -> entry,
                entry -> Cursor.of(entry.occurredOn(), entry.id()));
        if (kind.confidential()) {
            trail.record("roster.read", "roster", kind);
        }
        return page;
    }

    /** Asks a unit to keep a list besides 纪委; the sensitive lists are kept by 纪委 alone. */
    @PUT
    @Path("rosters/{kind}/keeper")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD})
    public RosterView setRosterKeeper(RosterKind kind, @NotNull @Valid KeeperRequest request) {
        return keeping.keep(caller.get(), kind, request.unit());
    }

    @GET
    @Path("roster-entries/{entry}")
    @Transactional
    public RosterEntryView getRosterEntry(UUID entry) {
        return read(entry);
    }

    /** Each act on an entry, oldest first. */
    @GET
    @Path("roster-entries/{entry}/history")
    @Transactional
    public List<RosterChangeView> listRosterEntryChanges(UUID entry) {
        read(entry);
        return rosters.history(entry);
    }

    /** Adds an entry under an id of the client (201) and opens what is owed for it; or corrects one, with If-Match. */
    @PUT
    @Path("roster-entries/{entry}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public RestResponse<RosterEntryView> saveRosterEntry(
            UUID entry, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RosterEntryRequest request) {
        Caller me = caller.get();
        boolean added = service.save(me, entry, ifMatch, request);
        return RestResponse.status(
                added ? RestResponse.Status.CREATED : RestResponse.Status.OK, rosters.view(me, entry));
    }

    /** Ends an entry, or withdraws one that was a mistake together with what it opened. */
    @POST
    @Path("roster-entries/{entry}/acts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public RosterEntryView actOnRosterEntry(
            UUID entry, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RosterActRequest request) {
        service.act(caller.get(), entry, ifMatch, request);
        return rosters.view(caller.get(), entry);
    }

    private RosterEntryView read(UUID entry) {
        RosterEntryView view = rosters.view(caller.get(), entry);
        if (view.kind().confidential()) {
            trail.record("roster.read", "roster-entry", entry);
        }
        return view;
    }
}
