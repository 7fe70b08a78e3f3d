package org.qingyuan.inspection.selfinspection;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.Docx;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.CurrentCaller;

/** 自查. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "self-inspections")
@RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
public class SelfResource {
    private final CurrentCaller caller;
    private final SelfService service;
    private final SelfViews views;
    private final SelfReport report;
    private final Rounds rounds;

    SelfResource(CurrentCaller caller, SelfService service, SelfViews views, SelfReport report, Rounds rounds) {
        this.caller = caller;
        this.service = service;
        this.views = views;
        this.report = report;
        this.rounds = rounds;
    }

    /** Who has handed in what, as far as the caller may know. */
    @GET
    @Path("self-inspections")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<SelfInspection> listSelfInspections(UUID round) {
        return views.list(caller.get(), round);
    }

    @GET
    @Path("objects/{object}/self-inspection")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public SelfInspectionView getSelfInspection(UUID round, UUID object) {
        return views.of(caller.get(), round, object);
    }

    /** Keeps one section; others may write on other sections at the same time. */
    @PUT
    @Path("objects/{object}/self-inspection/sections/{section}")
    @Transactional
    public SelfInspectionView writeSelfSection(
            UUID round,
            UUID object,
            SectionKind section,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SectionRequest request) {
        service.writeSection(caller.get(), round, object, section, ifMatch, request);
        return views.of(caller.get(), round, object);
    }

    @PUT
    @Path("objects/{object}/self-inspection/scores/{indicator}")
    @Transactional
    public SelfInspectionView writeSelfScore(
            UUID round,
            UUID object,
            String indicator,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SelfScoreRequest request) {
        service.writeScore(caller.get(), round, object, indicator, ifMatch, request);
        return views.of(caller.get(), round, object);
    }

    /** The head signs and hands in; whoever evaluates returns. */
    @POST
    @Path("objects/{object}/self-inspection/acts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, SUPERIOR})
    public SelfInspectionView actOnSelfInspection(
            UUID round,
            UUID object,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SelfActRequest request) {
        service.act(caller.get(), round, object, ifMatch, request);
        return views.of(caller.get(), round, object);
    }

    /** The report as a document in the layout of official papers. */
    @GET
    @Path("objects/{object}/self-inspection.docx")
    @Produces(Docx.TYPE)
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public RestResponse<byte[]> downloadSelfInspection(UUID round, UUID object) {
        return report.of(rounds.get(caller.get(), round), views.of(caller.get(), round, object));
    }
}
