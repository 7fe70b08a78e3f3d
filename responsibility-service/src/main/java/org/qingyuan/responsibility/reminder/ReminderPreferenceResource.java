package org.qingyuan.responsibility.reminder;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 接收方式: whether the caller wants letters besides the inbox, and where. */
@Path("/api/responsibility/v1/reminder-preference")
@Tag(name = "reminders")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class ReminderPreferenceResource {
    private final CurrentCaller caller;
    private final ReminderPreferences preferences;

    ReminderPreferenceResource(CurrentCaller caller, ReminderPreferences preferences) {
        this.caller = caller;
        this.preferences = preferences;
    }

    @GET
    @Transactional
    public ReminderPreferenceView getReminderPreference() {
        return preferences.of(caller.get());
    }

    @PUT
    public ReminderPreferenceView chooseReminderPreference(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReminderPreferenceRequest request) {
        return preferences.choose(caller.get(), ifMatch, request);
    }
}
