package org.qingyuan.inspection.proof;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 证据包: everything that a decided round rests on, to be verified without this system (docs/proof-bundle.md). */
@Path("/api/inspection/v1/rounds/{round}/proof-bundle")
@Tag(name = "results")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class ProofResource {
    private final CurrentCaller caller;
    private final ProofBundles bundles;

    ProofResource(CurrentCaller caller, ProofBundles bundles) {
        this.caller = caller;
        this.bundles = bundles;
    }

    /** Of a decided round, of those who evaluate; 409 before the decision. */
    @GET
    @Produces("application/zip")
    public RestResponse<byte[]> downloadProofBundle(UUID round) {
        ProofBundles.Bundle bundle = bundles.of(caller.get(), round);
        return RestResponse.ResponseBuilder.ok(bundle.archive())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + bundle.fileName())
                .build();
    }
}
