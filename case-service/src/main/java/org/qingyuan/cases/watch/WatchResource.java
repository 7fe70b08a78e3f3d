package org.qingyuan.cases.watch;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 平台值机: who answers for the internet report platform, and the hand-over notes. */
@Path("/api/case/v1/platform-watches")
@Tag(name = "platform-watches")
@RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD})
public class WatchResource {
    private final CurrentCaller caller;
    private final Watches watches;

    WatchResource(CurrentCaller caller, Watches watches) {
        this.caller = caller;
        this.watches = watches;
    }

    /** The latest first, with their hand-overs. */
    @GET
    @Transactional
    public Page<WatchView> listPlatformWatches(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                watches.list(caller.get(), Cursor.decode(after, 2), limit),
                limit,
                watch -> watch,
                watch -> Cursor.of(watch.fromDay(), watch.id()));
    }

    /** Who is on duty, how much is open, what waits for the caller. */
    @GET
    @Path("today")
    @Transactional
    public WatchDayView getPlatformWatchDay() {
        return watches.today(caller.get());
    }

    /** Who can be named: those who serve in the discipline office. */
    @GET
    @Path("candidates")
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public List<PersonRef> listPlatformWatchCandidates() {
        return watches.candidates(caller.get());
    }

    /** Names an officer under an id of the client. */
    @PUT
    @Path("{watch}")
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public WatchView namePlatformWatch(UUID watch, @NotNull @Valid WatchRequest request) {
        return watches.name(caller.get(), watch, request);
    }

    /** Another last day. */
    @POST
    @Path("{watch}/change")
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public WatchView changePlatformWatch(
            UUID watch, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid WatchChangeRequest request) {
        return watches.change(caller.get(), watch, ifMatch, request.untilDay());
    }

    /** Takes it back before it began. */
    @POST
    @Path("{watch}/cancellation")
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public WatchView cancelPlatformWatch(UUID watch, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return watches.cancel(caller.get(), watch, ifMatch);
    }

    /** 交接单: written by the officer, or by case management in his absence; anew until it is confirmed. */
    @PUT
    @Path("{watch}/handover")
    public WatchView writePlatformHandover(
            UUID watch,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverNoteRequest request) {
        return watches.write(caller.get(), watch, ifMatch, request);
    }

    /** The next officer confirms the note, or returns it and says what is missing. */
    @POST
    @Path("{watch}/handover/decision")
    public WatchView decidePlatformHandover(
            UUID watch, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HandoverDecision decision) {
        return watches.decide(caller.get(), watch, ifMatch, decision);
    }
}
