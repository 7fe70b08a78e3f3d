package org.qingyuan.inspection.reminder;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 考评提醒: stages that are about to end, for those who still have something to do in them; refused notices, for the office. */
@Path("/api/inspection/v1/round-reminders")
@Tag(name = "rounds")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR})
public class RoundReminderResource {
    private final CurrentCaller caller;
    private final RoundReminders reminders;

    RoundReminderResource(CurrentCaller caller, RoundReminders reminders) {
        this.caller = caller;
        this.reminders = reminders;
    }

    /** The caller's own, newest first. With {@code unread} only what still asks for something and was not read. */
    @GET
    public Page<RoundReminderView> listRoundReminders(
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                reminders.list(caller.get(), unread, Cursor.decode(after, 1), limit),
                limit,
                reminder -> reminder,
                reminder -> Cursor.of(reminder.id()));
    }

    @GET
    @Path("unread")
    public RoundUnreadView countUnreadRoundReminders() {
        return new RoundUnreadView(reminders.unread(caller.get()));
    }

    /** Marks those named, or all of the caller's, as read by this account; answers how many are left. */
    @PUT
    @Path("read")
    public RoundUnreadView readRoundReminders(@NotNull @Valid RoundReadRequest request) {
        reminders.read(caller.get(), request.reminders());
        return new RoundUnreadView(reminders.unread(caller.get()));
    }
}
