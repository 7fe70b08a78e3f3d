package org.qingyuan.responsibility.calendarfeed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.reminder.ReminderConfig;

/**
 * The calendars themselves: the one address of the service that asks for no token, because calendar programs have none. The
 * secret in the path is the permission. It stands outside the contract, whose operations all ask for a token.
 */
@Path("/api/responsibility/v1/calendars")
public class CalendarResource {
    private final DueDates dueDates;
    private final ReminderConfig config;

    CalendarResource(DueDates dueDates, ReminderConfig config) {
        this.dueDates = dueDates;
        this.config = config;
    }

    /** All that is wrong with an address looks the same from outside: there is nothing. */
    @GET
    @Path("{secret}.ics")
    @Produces("text/calendar;charset=utf-8")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> readCalendar(@RestPath String secret) {
        FeedToken token = new FeedToken(secret);
        DueDates.Feed feed = (token.wellFormed() ? dueDates.read(token) : java.util.Optional.<DueDates.Feed>empty())
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.ok(Ical.of(feed, config.origin(), Instant.now()))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900")
                .build();
    }
}
