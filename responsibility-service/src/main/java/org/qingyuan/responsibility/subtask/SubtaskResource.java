package org.qingyuan.responsibility.subtask;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.responsibility.obligation.ObligationRepository;

/** 子任务: written by the unit that owes, ticked off by the assignee, read by whoever sees the obligation. */
@Path("/api/responsibility/v1")
@Tag(name = "obligations")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class SubtaskResource {
    private static final int MOST = 50;

    private final CurrentCaller caller;
    private final ObligationRepository obligations;
    private final SubtaskRepository subtasks;
    private final SubtaskService service;

    SubtaskResource(
            CurrentCaller caller,
            ObligationRepository obligations,
            SubtaskRepository subtasks,
            SubtaskService service) {
        this.caller = caller;
        this.obligations = obligations;
        this.subtasks = subtasks;
        this.service = service;
    }

    /** Open sub-tasks of the caller, of a post that the caller holds, or of nobody in the caller's unit, by due date. */
    @GET
    @Path("my-subtasks")
    @Transactional
    public List<SubtaskView> listMySubtasks() {
        return subtasks.open(caller.get(), MOST);
    }

    /** By due date. */
    @GET
    @Path("obligations/{obligation}/subtasks")
    @Transactional
    public List<SubtaskView> listSubtasks(UUID obligation) {
        obligations.get(caller.get(), obligation);
        return subtasks.of(caller.get(), obligation);
    }

    /** Keeps a sub-task under an id of the client: 201 the first time. A change names its version in If-Match. */
    @PUT
    @Path("obligations/{obligation}/subtasks/{subtask}")
    @RolesAllowed({STAFF, UNIT_LEADER})
    public RestResponse<SubtaskView> saveSubtask(
            UUID obligation,
            UUID subtask,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubtaskRequest request) {
        SubtaskService.Saved saved = service.save(caller.get(), obligation, subtask, ifMatch, request);
        return RestResponse.status(
                saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, saved.view());
    }

    @DELETE
    @Path("obligations/{obligation}/subtasks/{subtask}")
    @RolesAllowed({STAFF, UNIT_LEADER})
    public void removeSubtask(UUID obligation, UUID subtask, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.remove(caller.get(), obligation, subtask, ifMatch);
    }

    /** Ticks off, or opens again. */
    @POST
    @Path("obligations/{obligation}/subtasks/{subtask}/acts")
    public SubtaskView actOnSubtask(
            UUID obligation,
            UUID subtask,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubtaskActRequest request) {
        return service.act(caller.get(), obligation, subtask, ifMatch, request);
    }
}
