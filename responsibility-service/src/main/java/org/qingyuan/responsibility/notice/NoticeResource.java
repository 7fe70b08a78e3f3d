package org.qingyuan.responsibility.notice;

import static org.qingyuan.kit.caller.Roles.FULFILMENT_NOTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** 履行通知, for services alone. */
@Path("/api/responsibility/v1/fulfilment-notices")
@Tag(name = "fulfilment-notices")
public class NoticeResource {
    private final CurrentCaller caller;
    private final Notices notices;

    NoticeResource(CurrentCaller caller, Notices notices) {
        this.caller = caller;
        this.notices = notices;
    }

    /**
     * Counts a row of mechanisms 5 and 6, of 2.4 or 4.1 as fulfilled (which ones is a setting). The same Idempotency-Key, or the same reference for the same item,
     * answers with what was counted before.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(FULFILMENT_NOTIFIER)
    public NoticeView noteFulfilment(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String idempotencyKey,
            @NotNull @Valid NoticeRequest request) {
        return notices.take(
                caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED)), idempotencyKey, request);
    }
}
