package org.qingyuan.responsibility.event;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.plan.ReasonRequest;

/** 开立事项: what is owed for each person or event, from the day of the event. */
@Path("/api/responsibility/v1")
@Tag(name = "events")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class EventResource {
    private final CurrentCaller caller;
    private final EventRepository events;
    private final EventService service;
    private final BusinessCalendar calendar;

    EventResource(CurrentCaller caller, EventRepository events, EventService service, BusinessCalendar calendar) {
        this.caller = caller;
        this.events = events;
        this.service = service;
        this.calendar = calendar;
    }

    /** Duties for which the caller may open an event of that day by hand; today where none is named. */
    @GET
    @Path("event-duties")
    @Transactional
    public List<EventDutyView> listEventDuties(@RestQuery LocalDate day) {
        return events.openable(caller.get(), day == null ? calendar.today() : day);
    }

    /** Latest event first. */
    @GET
    @Path("events")
    @Transactional
    public Page<EventSummary> listEvents(
            @BeanParam @Valid EventFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                events.list(caller.get(), filter, Cursor.decode(after, 2), limit),
                limit,
                event -> event,
                event -> Cursor.of(event.occurredOn(), event.id()));
    }

    @GET
    @Path("events/{event}")
    public EventView getEvent(UUID event) {
        return service.view(caller.get(), event);
    }

    /** Opens an event under an id of the client: 201 the first time. */
    @PUT
    @Path("events/{event}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public RestResponse<EventView> openEvent(UUID event, @NotNull @Valid EventRequest request) {
        boolean opened = service.open(caller.get(), event, request);
        return RestResponse.status(
                opened ? RestResponse.Status.CREATED : RestResponse.Status.OK, service.view(caller.get(), event));
    }

    /** Opens one more duty for an entry of a list: what is owed only where it is necessary (必要时). */
    @PUT
    @Path("events/{event}/duties/{duty}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public EventView openEventDuty(UUID event, UUID duty) {
        service.openDuty(caller.get(), event, duty);
        return service.view(caller.get(), event);
    }

    /** Takes back an event that was a mistake: its obligations are closed with the reason, records stay. */
    @POST
    @Path("events/{event}/withdraw")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public EventView withdrawEvent(
            UUID event, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReasonRequest request) {
        service.withdraw(caller.get(), event, ifMatch, request.reason());
        return service.view(caller.get(), event);
    }
}
