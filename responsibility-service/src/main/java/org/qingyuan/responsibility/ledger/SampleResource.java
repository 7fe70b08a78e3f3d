package org.qingyuan.responsibility.ledger;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Language;

/** 批量验收, and how much of a batch is looked at. */
@Path("/api/responsibility/v1")
@Tag(name = "ledger")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class SampleResource {
    private final CurrentCaller caller;
    private final BatchAcceptance batches;
    private final LedgerSettings settings;

    SampleResource(CurrentCaller caller, BatchAcceptance batches, LedgerSettings settings) {
        this.caller = caller;
        this.batches = batches;
        this.settings = settings;
    }

    /** Draws what has to be opened before these records are accepted together. */
    @POST
    @Path("acceptance-samples")
    @ResponseStatus(201)
    public SampleView drawSample(@NotNull @Valid SampleRequest request) {
        return batches.draw(caller.get(), request);
    }

    @GET
    @Path("acceptance-samples/{sample}")
    public SampleView getSample(UUID sample) {
        return batches.get(caller.get(), sample);
    }

    /** Accepts the batch, once every drawn record was opened. */
    @POST
    @Path("acceptance-samples/{sample}/accept")
    public BatchResult acceptSampled(UUID sample, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return batches.accept(caller.get(), sample, Language.of(language));
    }

    @GET
    @Path("ledger-setting")
    public LedgerSettingView getLedgerSetting() {
        return settings.of(caller.get());
    }

    @PUT
    @Path("ledger-setting")
    @RolesAllowed(DISCIPLINE_HEAD)
    public LedgerSettingView changeLedgerSetting(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid LedgerSettingRequest request) {
        return settings.change(caller.get(), ifMatch, request);
    }
}
