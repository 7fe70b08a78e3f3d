package org.qingyuan.cases.relation;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.cases.intake.SubjectView;
import org.qingyuan.kit.caller.CurrentCaller;

/** 回避关系申报: from the day of the declaration nobody has to remember it when a report comes in. */
@Path("/api/case/v1/declared-relations")
@Tag(name = "recusals")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class RelationResource {
    private final CurrentCaller caller;
    private final Relations relations;

    RelationResource(CurrentCaller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    /** The caller's own; the discipline head sees everybody's. */
    @GET
    @Transactional
    public List<RelationView> listDeclaredRelations() {
        return relations.list(caller.get());
    }

    /** People of the bureau by name, for the form. */
    @GET
    @Path("people")
    @Transactional
    public List<SubjectView> findRelatives(@RestQuery @NotBlank @Size(max = 60) String name) {
        return relations.people(caller.get(), name);
    }

    /** Declares one's own relation under an id of the client. */
    @PUT
    @Path("{relation}")
    public RelationView declareRelation(UUID relation, @NotNull @Valid RelationRequest request) {
        return relations.declare(caller.get(), relation, request);
    }

    /** Takes the own declaration back: recusals that followed from it stand. */
    @POST
    @Path("{relation}/withdrawal")
    public RelationView withdrawRelation(UUID relation, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return relations.withdraw(caller.get(), relation, ifMatch);
    }
}
