package org.qingyuan.inspection.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.ObjectKind;

/**
 * The newest snapshot of a bureau, object by object: for units and bureaus what concerns their people, for a leader or secretary what
 * was announced on him by name.
 */
@ApplicationScoped
public class AnnouncedOutcomes {
    /** What was taken over last. */
    record Snapshot(UUID id, String hash) {}

    private final EntityManager entities;

    AnnouncedOutcomes(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the snapshot; none before anything was taken over. */
    public List<Announced> of(Round round, RoundObject object) {
        return newest(round, object).map(snapshot -> of(snapshot, object)).orElse(List.of());
    }

    Optional<Snapshot> newest(Round round, RoundObject object) {
        return new Statement("""
                        select id, hash from round_outcome_snapshot
                         where round = :round and bureau = :bureau order by id desc limit 1
                        """)
                .with("round", round.id())
                .with("bureau", object.factBureau())
                .first(entities, row -> new Snapshot(row.get("id", UUID.class), row.get("hash", String.class)));
    }

    List<Announced> of(Snapshot snapshot, RoundObject object) {
        Statement statement = new Statement("""
                        select outcome, kind, subject_rank, sanction, case_filed, announced_on, line
                          from round_outcome where snapshot = :snapshot
                        """).with("snapshot", snapshot.id());
        if (object.kind() != ObjectKind.UNIT) {
            statement.add("and person = :person").with("person", UUID.fromString(object.ref()));
        } else if (!object.factUnits().isEmpty()) {
            statement
                    .add("and unit = any(:units)")
                    .with("units", object.factUnits().toArray(UUID[]::new));
        }
        return statement.add("order by ordinal").rows(entities, Announced::of);
    }
}
