package org.qingyuan.inspection.result;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.Docx;
import org.qingyuan.kit.caller.CurrentCaller;

/** 考评结果: read by units as far as the scope goes, by auditors in full and as known at any moment. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "results")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class ResultResource {
    private final CurrentCaller caller;
    private final Results results;
    private final Publications publications;
    private final Corrections corrections;

    ResultResource(CurrentCaller caller, Results results, Publications publications, Corrections corrections) {
        this.caller = caller;
        this.results = results;
        this.publications = publications;
        this.corrections = corrections;
    }

    @GET
    @Path("results")
    @Transactional
    public ResultsView listResults(UUID round, @RestQuery Instant known) {
        return results.list(caller.get(), round, known);
    }

    /** From the total to indicators, rules, facts, records and hashes; computed again while you read. */
    @GET
    @Path("objects/{object}/result")
    @Transactional
    public ResultDetail getResult(UUID round, UUID object, @RestQuery Instant known) {
        return results.detail(caller.get(), round, object, known);
    }

    /** Corrects a published result by another revision, with its reason; {@code If-Match} names the revision that is corrected. */
    @POST
    @Path("objects/{object}/corrections")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public ResultDetail correctResult(
            UUID round,
            UUID object,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        corrections.correct(caller.get(), round, object, ifMatch, request);
        return results.detail(caller.get(), round, object, null);
    }

    /** Names the scope of the publication. */
    @PUT
    @Path("publication")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public ResultsView chooseScope(UUID round, @NotNull @Valid PublicationRequest request) {
        publications.choose(caller.get(), round, request);
        return results.list(caller.get(), round, null);
    }

    /** Exactly what the unit of that object will see. */
    @GET
    @Path("objects/{object}/preview")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public ResultsView previewResults(UUID round, UUID object) {
        return results.preview(caller.get(), round, object);
    }

    /** 通报 as a document, with what the scope shows. */
    @GET
    @Path("circular.docx")
    @Produces(Docx.TYPE)
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public RestResponse<byte[]> downloadCircular(UUID round) {
        return results.circular(caller.get(), round);
    }
}
