package org.qingyuan.cases.transfer;

import static org.qingyuan.kit.caller.Roles.LEAD_TRANSFER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;

/** 移交: for systems of others, each with a client of its own, which sees what it handed in itself. */
@Path("/api/case/v1/transfers")
@Tag(name = "transfers")
@RolesAllowed(LEAD_TRANSFER)
public class TransferResource {
    private final CurrentCaller caller;
    private final HandIn handIn;

    TransferResource(CurrentCaller caller, HandIn handIn) {
        this.caller = caller;
        this.handIn = handIn;
    }

    /** Hands a report in. The same number again answers the same receipt. */
    @POST
    public TransferReceipt handInTransfer(@NotNull @Valid TransferRequest request) {
        return handIn.receive(caller.get(), request);
    }

    /** One of the announced originals, under an id of the client: at most 20 MB. */
    @PUT
    @Path("{transfer}/originals/{original}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void addTransferOriginal(
            UUID transfer, UUID original, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        handIn.add(caller.get(), transfer, original, name, body);
    }

    /** What became of it: received, registered or returned, and nothing beyond. */
    @GET
    @Path("{transfer}")
    public TransferReceipt getTransfer(UUID transfer) {
        return handIn.state(caller.get(), transfer);
    }

    /** The outside system has taken note that it was registered or returned. */
    @POST
    @Path("{transfer}/acknowledgement")
    public TransferReceipt acknowledgeTransfer(UUID transfer) {
        return handIn.acknowledge(caller.get(), transfer);
    }
}
