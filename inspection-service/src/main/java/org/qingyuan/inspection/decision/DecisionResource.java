package org.qingyuan.inspection.decision;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 交换意见、一票否决 and 审定. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "decisions")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class DecisionResource {
    private final CurrentCaller caller;
    private final Objections objections;
    private final Vetoes vetoes;
    private final VetoProposals proposals;
    private final Decisions decisions;

    DecisionResource(
            CurrentCaller caller, Objections objections, Vetoes vetoes, VetoProposals proposals, Decisions decisions) {
        this.caller = caller;
        this.objections = objections;
        this.vetoes = vetoes;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @GET
    @Path("objections")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<ObjectionView> listObjections(UUID round) {
        return objections.list(caller.get(), round);
    }

    /** The head of a unit says what the unit has against its score. The same Idempotency-Key again is the same objection. */
    @POST
    @Path("objects/{object}/objections")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER})
    public List<ObjectionView> raiseObjection(
            UUID round,
            UUID object,
            @HeaderParam("Idempotency-Key") UUID idempotencyKey,
            @NotNull @Valid ObjectionRequest request) {
        objections.raise(caller.get(), round, object, idempotencyKey, request);
        return objections.list(caller.get(), round);
    }

    /** By whoever may raise one, until it is answered. */
    @POST
    @Path("objections/{objection}/withdrawal")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER})
    public List<ObjectionView> withdrawObjection(UUID round, UUID objection) {
        objections.withdraw(caller.get(), round, objection);
        return objections.list(caller.get(), round);
    }

    /** Who has nothing against the score concluded last. */
    @GET
    @Path("no-objections")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<NoObjectionView> listNoObjections(UUID round) {
        return objections.listNone(caller.get(), round);
    }

    /** By whoever may raise an objection. */
    @POST
    @Path("objects/{object}/no-objections")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, BUREAU_LEADER})
    public List<NoObjectionView> sayNoObjection(UUID round, UUID object) {
        objections.none(caller.get(), round, object);
        return objections.listNone(caller.get(), round);
    }

    @POST
    @Path("objections/{objection}/answer")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<ObjectionView> answerObjection(UUID round, UUID objection, @NotNull @Valid AnswerRequest request) {
        objections.answer(caller.get(), round, objection, request);
        return objections.list(caller.get(), round);
    }

    @GET
    @Path("vetoes")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<VetoView> listVetoes(UUID round) {
        return vetoes.list(caller.get(), round);
    }

    /** Takes effect at once; refused while the matter is not announced. */
    @POST
    @Path("objects/{object}/vetoes")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<VetoView> enterVeto(UUID round, UUID object, @NotNull @Valid VetoRequest request) {
        vetoes.enter(caller.get(), round, object, request);
        return vetoes.list(caller.get(), round);
    }

    /** Lifts a veto, or keeps one whose outcome was revoked; after the decision it is lifted by a correction of the result. */
    @POST
    @Path("objects/{object}/vetoes/{veto}/reviews")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<VetoView> reviewVeto(UUID round, UUID object, UUID veto, @NotNull @Valid VetoReviewRequest request) {
        vetoes.review(caller.get(), round, object, veto, request);
        return vetoes.list(caller.get(), round);
    }

    /** Announced outcomes that fit a ground of the scheme, answered or not. */
    @GET
    @Path("veto-proposals")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<VetoProposal> listVetoProposals(UUID round) {
        return proposals.list(caller.get(), round);
    }

    /** Enters the veto, as of the day on which the outcome was announced. */
    @POST
    @Path("objects/{object}/veto-proposals/taken")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<VetoProposal> takeVetoProposal(UUID round, UUID object, @NotNull @Valid VetoTakeRequest request) {
        proposals.take(caller.get(), round, object, request);
        return proposals.list(caller.get(), round);
    }

    /** By nobody of the unit that it concerns, or related to it. */
    @POST
    @Path("objects/{object}/veto-proposals/declined")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public List<VetoProposal> declineVetoProposal(UUID round, UUID object, @NotNull @Valid VetoDeclineRequest request) {
        proposals.decline(caller.get(), round, object, request);
        return proposals.list(caller.get(), round);
    }

    @GET
    @Path("decision")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public DecisionView getDecision(UUID round) {
        return decisions.of(caller.get(), round);
    }

    /** What the group proposes or the Party committee decided for one object; the last word counts, all are kept. Of 纪委 a leader of the bureau says it. */
    @POST
    @Path("objects/{object}/grades")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public DecisionView gradeObject(UUID round, UUID object, @NotNull @Valid GradeRequest request) {
        decisions.grade(caller.get(), round, object, request);
        return decisions.of(caller.get(), round);
    }

    /** Attendance, votes and minutes of the meeting. */
    @POST
    @Path("decision")
    @Transactional
    public DecisionView recordCommittee(UUID round, @NotNull @Valid CommitteeRequest request) {
        decisions.meet(caller.get(), round, request);
        return decisions.of(caller.get(), round);
    }
}
