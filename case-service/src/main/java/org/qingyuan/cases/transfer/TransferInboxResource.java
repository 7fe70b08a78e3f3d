package org.qingyuan.cases.transfer;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.PlainDownload;
import org.qingyuan.cases.intake.RegistrationRequest;
import org.qingyuan.cases.intake.RegistrationView;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 移交收件箱: what outside systems handed in, until the desk registers or returns it. */
@Path("/api/case/v1/transfer-inbox")
@Tag(name = "transfers")
@RolesAllowed({INTAKE, SUPERIOR})
public class TransferInboxResource {
    private final CurrentCaller caller;
    private final TransferInbox inbox;

    TransferInboxResource(CurrentCaller caller, TransferInbox inbox) {
        this.caller = caller;
        this.inbox = inbox;
    }

    /** Newest first; numbers and states, nothing of the letters. */
    @GET
    @Transactional
    @RolesAllowed({INTAKE, CASE_MANAGER, SUPERIOR})
    public Page<TransferView> listTransfers(
            @RestQuery TransferState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                inbox.list(caller.get(), state, Cursor.decode(after, 1), limit),
                limit,
                entry -> entry,
                entry -> Cursor.of(entry.id()));
    }

    /** The letter, for the desk. Each reading is on the trail. */
    @GET
    @Path("{transfer}")
    public TransferContents openTransfer(UUID transfer) {
        return inbox.open(caller.get(), transfer);
    }

    @GET
    @Path("{transfer}/originals/{original}")
    public RestResponse<byte[]> downloadTransferOriginal(UUID transfer, UUID original) {
        TransferInbox.Opened opened = inbox.original(caller.get(), transfer, original);
        return PlainDownload.of(opened.name(), MediaType.APPLICATION_OCTET_STREAM, opened.bytes());
    }

    /** Registers a lead from it, under an id of the client; outside system and number are the entry's own. */
    @POST
    @Path("{transfer}/registration")
    public RegistrationView registerTransfer(
            UUID transfer,
            @RestQuery UUID lead,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegistrationRequest request) {
        return inbox.register(caller.get(), transfer, lead, ifMatch, request);
    }

    /** 退回移送方. */
    @POST
    @Path("{transfer}/return")
    public TransferView returnTransfer(
            UUID transfer, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid TransferReturn request) {
        return inbox.giveBack(caller.get(), transfer, ifMatch, request.reason());
    }

    /** 转下级受理: by the superior, of what is not about a head of the bureau below after all. */
    @POST
    @Path("{transfer}/passing-down")
    @RolesAllowed(SUPERIOR)
    public void passTransferDown(UUID transfer, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        inbox.passDown(caller.get(), transfer, ifMatch);
    }
}
