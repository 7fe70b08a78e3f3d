package org.qingyuan.cases.notify;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 通知发送情况: what was told to responsibility-service, what waits and what it did not take. */
@Path("/api/case/v1/service-notices")
@Tag(name = "service-notices")
@RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
public class NoticeResource {
    private final CurrentCaller caller;
    private final OutboxRows rows;
    private final Resending resending;

    NoticeResource(CurrentCaller caller, OutboxRows rows, Resending resending) {
        this.caller = caller;
        this.rows = rows;
        this.resending = resending;
    }

    /** The newest first. */
    @GET
    public Page<ServiceNoticeView> listServiceNotices(
            @RestQuery NoticeState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                rows.list(caller.get(), state, Cursor.decode(after, 2), limit),
                limit,
                notice -> notice,
                notice -> Cursor.of(notice.madeOn(), notice.id()));
    }

    /** Sends a refused notice again, for the duty named where several are owed. */
    @POST
    @Path("{notice}/again")
    public ServiceNoticeView sendNoticeAgain(UUID notice, @NotNull @Valid NoticeAgainRequest request) {
        return resending.again(caller.get(), notice, request.duty());
    }
}
