package org.qingyuan.inspection.rectification;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 诫勉谈话、限期整改 and referrals. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "measures")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class MeasureResource {
    private final CurrentCaller caller;
    private final Measures measures;
    private final CarriedOver carriedOver;

    MeasureResource(CurrentCaller caller, Measures measures, CarriedOver carriedOver) {
        this.caller = caller;
        this.measures = measures;
        this.carriedOver = carriedOver;
    }

    @GET
    @Path("measures")
    @Transactional
    public List<MeasureView> listMeasures(UUID round) {
        return measures.list(caller.get(), round);
    }

    /** What earlier rounds carried over for the objects of this one; steps are taken under the round that each comes from. */
    @GET
    @Path("carried-over-measures")
    @Transactional
    public List<MeasureView> listCarriedOverMeasures(UUID round) {
        return carriedOver.list(caller.get(), round);
    }

    /** Issues a talk or an order, or keeps that a matter was referred. The same Idempotency-Key again issues nothing more. */
    @POST
    @Path("objects/{object}/measures")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<MeasureView> issueMeasure(
            UUID round,
            UUID object,
            @HeaderParam("Idempotency-Key") UUID idempotencyKey,
            @NotNull @Valid MeasureRequest request) {
        measures.issue(caller.get(), round, object, idempotencyKey, request);
        return measures.list(caller.get(), round);
    }

    /** Plan and report by the unit; acceptance and re-check by whoever evaluates. */
    @POST
    @Path("measures/{measure}/acts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER, DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<MeasureView> actOnMeasure(
            UUID round,
            UUID measure,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeasureActRequest request) {
        measures.act(caller.get(), round, measure, ifMatch, request);
        return measures.list(caller.get(), round);
    }
}
