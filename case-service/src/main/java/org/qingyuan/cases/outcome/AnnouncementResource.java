package org.qingyuan.cases.outcome;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 宣布处理结果, on the lead. */
@Path("/api/case/v1/leads/{lead}/announcements")
@Tag(name = "outcomes")
@RolesAllowed({HANDLER, ADJUDICATOR, CASE_MANAGER, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class AnnouncementResource {
    private final CurrentCaller caller;
    private final Announcements announcements;

    AnnouncementResource(CurrentCaller caller, Announcements announcements) {
        this.caller = caller;
        this.announcements = announcements;
    }

    /** The measures of the lead, each with the day on which it was announced. */
    @GET
    public List<AnnouncementView> listAnnouncements(UUID lead) {
        return announcements.list(caller.get(), lead);
    }

    /** Puts on record that a measure was announced: from then on it is an outcome outside the lead, without a way back. */
    @PUT
    @Path("{measure}")
    @RolesAllowed({HANDLER, CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
    public List<AnnouncementView> announceMeasure(
            UUID lead, UUID measure, @NotNull @Valid AnnouncementRequest request) {
        return announcements.announce(caller.get(), lead, measure, request);
    }
}
