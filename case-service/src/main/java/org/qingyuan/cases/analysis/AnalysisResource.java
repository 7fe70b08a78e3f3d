package org.qingyuan.cases.analysis;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;

/** 季度信访分析, from the unit's head to 纪委's acceptance. */
@Path("/api/case/v1/petition-analyses")
@Tag(name = "petitions")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class AnalysisResource {
    private final CurrentCaller caller;
    private final Analyses analyses;

    AnalysisResource(CurrentCaller caller, Analyses analyses) {
        this.caller = caller;
        this.analyses = analyses;
    }

    /** Of the units that the caller may see, one at most for each unit. */
    @GET
    public List<PetitionAnalysisView> listPetitionAnalyses(
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year,
            @RestQuery @NotNull @Min(1) @Max(4) Integer quarter) {
        return analyses.list(caller.get(), year, quarter);
    }

    /** The caller's unit's analysis of a quarter; If-Match where there is one already. */
    @PUT
    @Path("{year}/{quarter}")
    @RolesAllowed(UNIT_LEADER)
    public PetitionAnalysisView submitPetitionAnalysis(
            @Min(2000) @Max(2100) int year,
            @Min(1) @Max(4) int quarter,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PetitionAnalysisRequest request) {
        return analyses.submit(caller.get(), year, quarter, ifMatch, request);
    }

    /** Accepts it, or returns it with an opinion. */
    @POST
    @Path("{analysis}/decision")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public PetitionAnalysisView decidePetitionAnalysis(
            UUID analysis, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PetitionAnalysisDecision decision) {
        return analyses.decide(caller.get(), analysis, ifMatch, decision);
    }
}
