package org.qingyuan.responsibility.reminder.delivery;

import static org.qingyuan.kit.caller.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** Whether letters of reminders go out, for the administrator. */
@Path("/api/responsibility/v1/reminder-letters")
@Tag(name = "reminders")
@RolesAllowed(ADMIN)
public class ReminderLetterResource {
    private final CurrentCaller caller;
    private final GivenUp deliveries;

    ReminderLetterResource(CurrentCaller caller, GivenUp deliveries) {
        this.caller = caller;
        this.deliveries = deliveries;
    }

    @GET
    @Transactional
    public LettersView readReminderLetters() {
        return deliveries.letters(caller.get());
    }

    /** Tries again those that were given up. */
    @POST
    @Path("again")
    @Transactional
    public LettersView sendLettersAgain() {
        deliveries.lettersAgain(caller.get());
        return deliveries.letters(caller.get());
    }
}
