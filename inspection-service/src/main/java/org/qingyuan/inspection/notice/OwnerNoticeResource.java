package org.qingyuan.inspection.notice;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 履行通知: what the ledger and the integrity files were told of a round, and what they made of it. */
@Path("/api/inspection/v1/rounds/{round}/notices")
@Tag(name = "notices")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class OwnerNoticeResource {
    private final CurrentCaller caller;
    private final OwnerNotices notices;

    OwnerNoticeResource(CurrentCaller caller, OwnerNotices notices) {
        this.caller = caller;
        this.notices = notices;
    }

    @GET
    @Transactional
    public List<OwnerNoticeView> listOwnerNotices(UUID round) {
        return notices.list(caller.get(), round);
    }

    /** Sends a refused notice again, for the duty named where several answered to it. */
    @POST
    @Path("{notice}/duty")
    public List<OwnerNoticeView> nameNoticeDuty(UUID round, UUID notice, @NotNull @Valid DutyRequest request) {
        notices.name(caller.get(), round, notice, request.duty());
        return notices.list(caller.get(), round);
    }
}
