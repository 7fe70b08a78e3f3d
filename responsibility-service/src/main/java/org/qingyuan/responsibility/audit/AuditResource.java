package org.qingyuan.responsibility.audit;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 经济责任审计: kept by the units responsible for it and 纪委, read by the bureau's leaders. */
@Path("/api/responsibility/v1/audits")
@Tag(name = "audits")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class AuditResource {
    private final CurrentCaller caller;
    private final AuditAccess access;
    private final AuditRepository audits;
    private final Audits service;
    private final AuditRecords records;
    private final AuditViews views;

    AuditResource(
            CurrentCaller caller,
            AuditAccess access,
            AuditRepository audits,
            Audits service,
            AuditRecords records,
            AuditViews views) {
        this.caller = caller;
        this.access = access;
        this.audits = audits;
        this.service = service;
        this.records = records;
        this.views = views;
    }

    /** The last planned first. */
    @GET
    @Transactional
    public Page<AuditSummary> listAudits(
            @BeanParam @Valid AuditFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        access.requireSight(caller.get());
        return Page.of(
                audits.list(caller.get(), filter, Cursor.decode(after, 2), limit),
                limit,
                audit -> audit,
                audit -> Cursor.of(audit.plannedOn(), audit.id()));
    }

    @GET
    @Path("{audit}")
    @Transactional
    public AuditView getAudit(UUID audit) {
        return views.of(caller.get(), audit);
    }

    /** Plans an audit under an id of the client (201), or changes the plan of one that has not begun, with If-Match. */
    @PUT
    @Path("{audit}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public RestResponse<AuditView> saveAudit(
            UUID audit, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AuditRequest request) {
        boolean planned = service.save(caller.get(), audit, ifMatch, request);
        return RestResponse.status(
                planned ? RestResponse.Status.CREATED : RestResponse.Status.OK, views.of(caller.get(), audit));
    }

    /** Takes a step: begin, report, order rectification, apply the result, cancel. Only the {@code steps} of the audit are open. */
    @POST
    @Path("{audit}/acts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public AuditView actOnAudit(
            UUID audit, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AuditActRequest request) {
        service.act(caller.get(), audit, ifMatch, request);
        return views.of(caller.get(), audit);
    }

    /** Drafts the record that fulfils the obligation, filled in from the audit. */
    @POST
    @Path("{audit}/record")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER})
    public AuditView draftAuditRecord(UUID audit, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        records.draft(caller.get(), audit, ifMatch);
        return views.of(caller.get(), audit);
    }
}
