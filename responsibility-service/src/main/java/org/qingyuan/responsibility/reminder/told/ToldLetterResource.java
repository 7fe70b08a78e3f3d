package org.qingyuan.responsibility.reminder.told;

import static org.qingyuan.kit.caller.Roles.FULFILMENT_NOTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 提醒邮件, asked for by other services. */
@Path("/api/responsibility/v1/told-letters")
@Tag(name = "told-letters")
@RolesAllowed(FULFILMENT_NOTIFIER)
public class ToldLetterResource {
    private final ToldLetters letters;

    ToldLetterResource(ToldLetters letters) {
        this.letters = letters;
    }

    /** Under an id of the client; the same again changes nothing. Sent by the way of all letters, outside the quiet hours. */
    @PUT
    @Path("{letter}")
    public ToldLetterView tellByLetter(UUID letter, @NotNull @Valid ToldLetterRequest request) {
        return letters.tell(letter, request);
    }
}
