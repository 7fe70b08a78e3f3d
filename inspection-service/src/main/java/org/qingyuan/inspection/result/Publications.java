package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** The named scope; the last one chosen before the publication holds. */
@ApplicationScoped
public class Publications implements RoundGate {
    private final Rounds rounds;
    private final EntityManager entities;
    private final Trail trail;

    Publications(Rounds rounds, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.entities = entities;
        this.trail = trail;
    }

    public Optional<PublicationView> of(UUID round) {
        return new Statement("""
                        select scope, document_no, opening, chosen_name, chosen_at from publication
                         where round = :round order by id desc limit 1
                        """).with("round", round).first(entities, PublicationView::of);
    }

    @Transactional
    void choose(Caller caller, UUID id, PublicationRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.DECIDED);
        new Statement("""
                        insert into publication (id, round, scope, document_no, opening, chosen_name, chosen_at)
                        values (:id, :round, :scope, :no, :opening, :name, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", id)
                .with("scope", request.scope().name())
                .with("no", request.documentNo().strip())
                .with("opening", request.opening().strip())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record(
                "result.scope", "round", id, Map.of("scope", request.scope().name()));
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return act == RoundAct.PUBLISH && of(round.id()).isEmpty()
                ? List.of(new Missing(MissingKind.SCOPE, ""))
                : List.of();
    }
}
