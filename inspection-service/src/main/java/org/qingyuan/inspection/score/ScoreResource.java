package org.qingyuan.inspection.score;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.CurrentCaller;

/** 评分: self and verified scores side by side, ratings, reasons, calibration. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "scores")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, SUPERIOR})
public class ScoreResource {
    private final CurrentCaller caller;
    private final Rounds rounds;
    private final ScoreSheets sheets;
    private final Ratings ratings;
    private final Calibration calibration;

    ScoreResource(CurrentCaller caller, Rounds rounds, ScoreSheets sheets, Ratings ratings, Calibration calibration) {
        this.caller = caller;
        this.rounds = rounds;
        this.sheets = sheets;
        this.ratings = ratings;
        this.calibration = calibration;
    }

    /**
     * As the facts stand now; for those who evaluate. What a unit may see of it comes with its result, also to those of them who are of the
     * unit or kept from it by a relation.
     */
    @GET
    @Path("objects/{object}/score")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public ScoreSheet getScore(UUID round, UUID object) {
        Round found = opened(round);
        RoundObject one = rounds.object(caller.get(), found, object);
        rounds.requireUnrelated(caller.get(), one);
        return sheets.of(found, one);
    }

    /** 评分汇总: every object that the caller is not kept from in a line, in the order of the round. */
    @GET
    @Path("scores")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<ScoreSummary> listScores(UUID round) {
        Round found = opened(round);
        Set<UUID> kept = rounds.objects(found.id()).stream()
                .filter(object -> rounds.recused(caller.get(), object))
                .map(RoundObject::id)
                .collect(Collectors.toSet());
        return sheets.summaries(found).stream()
                .filter(line -> !kept.contains(line.object()))
                .toList();
    }

    /** From its opening on a round has its scheme. */
    private Round opened(UUID round) {
        Round found = rounds.own(caller.get(), round);
        Rounds.requireState(
                found,
                RoundState.SELF_INSPECTION,
                RoundState.INSPECTION,
                RoundState.SCORING,
                RoundState.EXCHANGE,
                RoundState.DECIDED,
                RoundState.PUBLISHED,
                RoundState.CLOSED);
        return found;
    }

    /** The caller's own rating; an inspector of the object's team gives one for each indicator that asks for it. */
    @PUT
    @Path("objects/{object}/ratings/{indicator}")
    @Transactional
    public ScoreSheet rateIndicator(
            UUID round,
            UUID object,
            String indicator,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RatingRequest request) {
        ratings.rate(caller.get(), round, object, indicator, ifMatch, request);
        return getScore(round, object);
    }

    /** Why the verified score of an indicator is not the self-score. */
    @PUT
    @Path("objects/{object}/reasons/{indicator}")
    @Transactional
    public ScoreSheet explainDifference(
            UUID round,
            UUID object,
            String indicator,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        ratings.explain(caller.get(), round, object, indicator, ifMatch, request.reason());
        return getScore(round, object);
    }

    /** How inspectors rate beside each other. */
    @GET
    @Path("calibration")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<CalibrationView> getCalibration(UUID round) {
        return calibration.of(caller.get(), round);
    }
}
