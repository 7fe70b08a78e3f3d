package org.qingyuan.responsibility.reminder;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.reminder.entry.EntryReminderView;
import org.qingyuan.responsibility.reminder.entry.EntryReminders;

/** 提醒: everybody sees the own inbox and no other. */
@Path("/api/responsibility/v1/reminders")
@Tag(name = "reminders")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class ReminderResource {
    private final CurrentCaller caller;
    private final Reminders reminders;
    private final EntryReminders entries;

    ReminderResource(CurrentCaller caller, Reminders reminders, EntryReminders entries) {
        this.caller = caller;
        this.reminders = reminders;
        this.entries = entries;
    }

    /** Newest first. With {@code unread} only what still asks for something: unread, not overtaken, not yet done. */
    @GET
    public Page<ReminderView> listReminders(
            @BeanParam @Valid ReminderFilter filter,
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                reminders.list(caller.get(), filter, unread, Cursor.decode(after, 1), limit),
                limit,
                reminder -> reminder,
                reminder -> Cursor.of(reminder.id()));
    }

    /** The same of what is due in the registers (专项台账). */
    @GET
    @Path("register-entries")
    public Page<EntryReminderView> listRegisterReminders(
            @RestQuery UUID unit,
            @Parameter(description = "words of the title") @RestQuery @Size(max = 100) String q,
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                entries.list(caller.get(), unit, q, unread, Cursor.decode(after, 1), limit),
                limit,
                reminder -> reminder,
                reminder -> Cursor.of(reminder.id()));
    }

    /** Of obligations and of registers. */
    @GET
    @Path("unread")
    public UnreadView countUnreadReminders() {
        return left();
    }

    /** Marks reminders as read, and says how many are left. Again does no harm. */
    @PUT
    @Path("read")
    public UnreadView readReminders(@NotNull @Valid ReadRequest request) {
        reminders.read(caller.get(), request.reminders());
        entries.read(caller.get(), request.reminders());
        return left();
    }

    private UnreadView left() {
        return new UnreadView(reminders.unread(caller.get()) + entries.unread(caller.get()));
    }
}
