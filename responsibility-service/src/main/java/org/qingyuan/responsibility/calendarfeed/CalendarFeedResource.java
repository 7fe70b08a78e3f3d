package org.qingyuan.responsibility.calendarfeed;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.qingyuan.kit.caller.CurrentCaller;

/** 日历订阅: secret addresses under which calendar programs read due dates; everybody keeps the own ones. */
@Path("/api/responsibility/v1/calendar-feeds")
@Tag(name = "calendar")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class CalendarFeedResource {
    private final CurrentCaller caller;
    private final CalendarFeeds feeds;

    CalendarFeedResource(CurrentCaller caller, CalendarFeeds feeds) {
        this.caller = caller;
        this.feeds = feeds;
    }

    /** The caller's own, oldest first; twenty at most. */
    @GET
    @Transactional
    public List<CalendarFeedView> listCalendarFeeds() {
        return feeds.list(caller.get());
    }

    /** Makes one under an id of the client; the answer holds its address, this once. */
    @PUT
    @Path("{feed}")
    @ResponseStatus(201)
    public CalendarFeedView makeCalendarFeed(UUID feed, @NotNull @Valid CalendarFeedRequest request) {
        return feeds.make(caller.get(), feed, request);
    }

    /** Draws a new address, shown this once; the old one is void. */
    @POST
    @Path("{feed}/address")
    public CalendarFeedView renewCalendarFeed(UUID feed, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return feeds.renew(caller.get(), feed, ifMatch);
    }

    /** Takes it back: its address is void from now on. */
    @DELETE
    @Path("{feed}")
    public void revokeCalendarFeed(UUID feed, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        feeds.revoke(caller.get(), feed, ifMatch);
    }
}
