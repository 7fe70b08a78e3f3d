package org.qingyuan.responsibility.integrity;

import static org.qingyuan.kit.caller.Roles.EVALUATION_NOTIFIER;
import static org.qingyuan.kit.caller.Roles.MEASURE_NOTIFIER;

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

/** 已宣布的处理, for services alone. */
@Path("/api/responsibility/v1/announced-measures")
@Tag(name = "integrity-files")
public class MeasureResource {
    private final CurrentCaller caller;
    private final Measures measures;

    MeasureResource(CurrentCaller caller, Measures measures) {
        this.caller = caller;
        this.measures = measures;
    }

    /**
     * Notes in a person's integrity file that a measure was announced or revoked. The same Idempotency-Key, or the same
     * reference, person and act, answers with what was noted before. Each service tells of its own kinds alone.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed({MEASURE_NOTIFIER, EVALUATION_NOTIFIER})
    public MeasureView noteMeasure(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String idempotencyKey,
            @NotNull @Valid MeasureRequest request) {
        return measures.take(
                caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED)), idempotencyKey, request);
    }
}
