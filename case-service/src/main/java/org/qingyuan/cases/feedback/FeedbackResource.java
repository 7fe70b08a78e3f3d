package org.qingyuan.cases.feedback;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 办结反馈: what became of leads, told to the desk at least each quarter. */
@Path("/api/case/v1/lead-feedbacks")
@Tag(name = "lead-feedbacks")
@RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD})
public class FeedbackResource {
    private final CurrentCaller caller;
    private final Feedbacks feedbacks;

    FeedbackResource(CurrentCaller caller, Feedbacks feedbacks) {
        this.caller = caller;
        this.feedbacks = feedbacks;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<FeedbackView> listLeadFeedbacks(
            @RestQuery String after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                feedbacks.list(caller.get(), Cursor.decode(after, 1), limit),
                limit,
                feedback -> feedback,
                feedback -> Cursor.of(feedback.id()));
    }

    /** What was not told yet, and by when it has to be. */
    @GET
    @Path("pending")
    @Transactional
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public PendingFeedbackView getPendingLeadFeedback() {
        return feedbacks.pending(caller.get());
    }

    /** Tells the desk what the caller saw as untold, under an id of the client. */
    @PUT
    @Path("{feedback}")
    @RolesAllowed({CASE_MANAGER, DISCIPLINE_HEAD})
    public FeedbackView sendLeadFeedback(UUID feedback, @NotNull @Valid FeedbackRequest request) {
        return feedbacks.send(caller.get(), feedback, request.leads());
    }

    /** 签收, by an officer of the desk. */
    @POST
    @Path("{feedback}/receipt")
    @RolesAllowed(INTAKE)
    public FeedbackView receiveLeadFeedback(UUID feedback, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return feedbacks.receive(caller.get(), feedback, ifMatch);
    }
}
