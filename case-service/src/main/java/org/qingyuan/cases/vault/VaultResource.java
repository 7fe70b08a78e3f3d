package org.qingyuan.cases.vault;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.PlainDownload;
import org.qingyuan.kit.caller.CurrentCaller;

/** 举报人信息库: opened for a reason, with approval, for a term. */
@Path("/api/case/v1/leads/{lead}")
@Tag(name = "vault")
@RolesAllowed({CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, SUPERIOR})
public class VaultResource {
    private final CurrentCaller caller;
    private final VaultOpenings openings;

    VaultResource(CurrentCaller caller, VaultOpenings openings) {
        this.caller = caller;
        this.openings = openings;
    }

    /** The requests on this lead: the caller's own, or all for those who oversee. */
    @GET
    @Path("vault-openings")
    @Transactional
    public List<OpeningView> listVaultOpenings(UUID lead) {
        return openings.list(caller.get(), lead);
    }

    /** Asks to open, under an id of the client. */
    @PUT
    @Path("vault-openings/{opening}")
    public OpeningView askVaultOpening(UUID lead, UUID opening, @NotNull @Valid OpeningRequest request) {
        return openings.ask(caller.get(), lead, opening, request);
    }

    @POST
    @Path("vault-openings/{opening}/decision")
    public OpeningView decideVaultOpening(UUID lead, UUID opening, @NotNull @Valid OpeningDecision decision) {
        return openings.decide(caller.get(), lead, opening, decision);
    }

    /** 阅知, by the discipline head, or by the superior where the head is concerned. */
    @POST
    @Path("vault-openings/{opening}/notice")
    public OpeningView noticeVaultOpening(UUID lead, UUID opening) {
        return openings.notice(caller.get(), lead, opening);
    }

    /** Who reported, and what was handed in; each look is on the trail. */
    @GET
    @Path("vault")
    public VaultView lookIntoVault(UUID lead) {
        return openings.look(caller.get(), lead);
    }

    @GET
    @Path("vault/originals/{original}")
    public RestResponse<byte[]> downloadOriginal(UUID lead, UUID original) {
        Vault.Opened opened = openings.original(caller.get(), lead, original);
        return PlainDownload.of(opened.name(), opened.mediaType(), opened.bytes());
    }
}
