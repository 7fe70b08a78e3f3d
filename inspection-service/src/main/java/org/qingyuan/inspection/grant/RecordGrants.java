package org.qingyuan.inspection.grant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import org.qingyuan.inspection.facts.client.InspectionGrantRequest;
import org.qingyuan.inspection.facts.client.InspectionGrantsApi;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.team.Teams;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** 查阅授权: has responsibility-service let a member of the team open the records behind the figures of an object. */
@ApplicationScoped
public class RecordGrants {
    private static final Logger LOG = Logger.getLogger(RecordGrants.class);

    /** Long enough for an afternoon's look, short enough that a change of the team is soon felt. */
    private static final Duration LASTS = Duration.ofHours(2);

    private final Rounds rounds;
    private final Teams teams;
    private final InspectionGrantsApi owner;
    private final Trail trail;

    RecordGrants(Rounds rounds, Teams teams, @RestClient InspectionGrantsApi owner, Trail trail) {
        this.rounds = rounds;
        this.teams = teams;
        this.owner = owner;
        this.trail = trail;
    }

    private record Asked(Round round, RoundObject object) {}

    /**
     * No transaction is open while the other service works.
     *
     * @throws Problem 403 not on the team, or recused; 409 not while it is inspected or scored; 503 out of reach
     */
    RecordGrantView give(Caller caller, UUID id, UUID objectId) {
        Asked asked = QuarkusTransaction.requiringNew().call(() -> {
            Round round = rounds.own(caller, id);
            RoundObject object = rounds.object(caller, round, objectId);
            Rounds.requireState(round, RoundState.INSPECTION, RoundState.SCORING);
            teams.requireInspector(caller, object);
            return new Asked(round, object);
        });
        UUID grant = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Instant until = Instant.now().plus(LASTS).truncatedTo(ChronoUnit.SECONDS);
        tell(grant, request(caller, asked, until));
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(
                        "grant.give", "round", id, Map.of("object", objectId.toString(), "grant", grant.toString())));
        return new RecordGrantView(until);
    }

    private static InspectionGrantRequest request(Caller caller, Asked asked, Instant until) {
        return new InspectionGrantRequest()
                .bureau(asked.object.factBureau())
                .units(asked.object.factUnits())
                .round(asked.round.id())
                .from(asked.round.from())
                .to(asked.round.to())
                .inspectorBureau(caller.bureau())
                .inspector(caller.account())
                .until(until.atOffset(ZoneOffset.UTC));
    }

    private void tell(UUID grant, InspectionGrantRequest request) {
        try {
            owner.giveInspectionGrant(grant, request);
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("No grant for round %s: %s", request.getRound(), e);
            throw new Problem(BaseProblem.UNAVAILABLE);
        }
    }
}
