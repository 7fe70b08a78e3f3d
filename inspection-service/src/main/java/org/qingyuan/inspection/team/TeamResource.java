package org.qingyuan.inspection.team;

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
import org.qingyuan.kit.caller.CurrentCaller;

/** 检查组、回避 and 抽签. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "teams")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class TeamResource {
    private final CurrentCaller caller;
    private final Teams teams;
    private final Draws draws;

    TeamResource(CurrentCaller caller, Teams teams, Draws draws) {
        this.caller = caller;
        this.teams = teams;
        this.draws = draws;
    }

    @GET
    @Path("teams")
    @Transactional
    public List<TeamView> listTeams(UUID round) {
        return teams.list(caller.get(), round);
    }

    /** Keeps a whole team under an id of the client. Nobody inspects the own unit or what he is recused from. */
    @PUT
    @Path("teams/{team}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<TeamView> saveTeam(
            UUID round,
            UUID team,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TeamRequest request) {
        teams.save(caller.get(), round, team, ifMatch, request);
        return teams.list(caller.get(), round);
    }

    /** Takes a team away that was made by mistake; its objects can be given to another one. */
    @DELETE
    @Path("teams/{team}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<TeamView> deleteTeam(UUID round, UUID team, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        teams.delete(caller.get(), round, team, ifMatch);
        return teams.list(caller.get(), round);
    }

    @GET
    @Path("recusals")
    @Transactional
    public List<RecusalView> listRecusals(UUID round) {
        return teams.recusals(caller.get(), round);
    }

    /** Declares a relation; whoever is on the team of that object leaves it. An inspector and a leader of the bureau declare their own. */
    @POST
    @Path("recusals")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR})
    public List<RecusalView> declareRecusal(UUID round, @NotNull @Valid RecusalRequest request) {
        teams.declare(caller.get(), round, request);
        return teams.recusals(caller.get(), round);
    }

    /** Takes a recusal back that should not have been declared; it stays on record with the reason. */
    @POST
    @Path("recusals/{recusal}/withdrawal")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public List<RecusalView> withdrawRecusal(
            UUID round, UUID recusal, @NotNull @Valid RecusalWithdrawalRequest request) {
        teams.withdraw(caller.get(), round, recusal, request.reason());
        return teams.recusals(caller.get(), round);
    }

    /** Publishes the seed of the draws, once and before the inspection begins. */
    @PUT
    @Path("seed")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public void publishSeed(UUID round, @NotNull @Valid SeedRequest request) {
        draws.publish(caller.get(), round, request.seed());
    }
}
