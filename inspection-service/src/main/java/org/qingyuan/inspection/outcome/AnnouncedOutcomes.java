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
 * The newest snapshot of a bureau, object by object: for units and bureaus what concerns their people, also those of units
 * that they took over from before the round's day, for a leader or secretary what was announced on him by name.
 */
@ApplicationScoped
public class AnnouncedOutcomes {
    private static final String COLUMNS = """
            select o.outcome, o.kind, o.subject_rank, o.sanction, o.case_filed, o.announced_on, o.matter, o.line
              from round_outcome o where true
            """;

    /** What was taken over last. */
    record Snapshot(UUID id, String hash) {}

    private final EntityManager entities;

    AnnouncedOutcomes(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the snapshot, without what was revoked since; none before anything was taken over. */
    public List<Announced> of(Round round, RoundObject object) {
        return newest(round, object)
                .map(snapshot -> read(
                        from(snapshot, object)
                                .add("and not exists (select from round_outcome_revocation r")
                                .add("where r.round = :round and r.outcome = o.outcome)"),
                        round))
                .orElse(List.of());
    }

    /** Whether nothing was taken over for the round at all. */
    boolean none(Round round) {
        return new Statement("select 1 as one from round_outcome_snapshot where round = :round limit 1")
                .with("round", round.id())
                .rows(entities)
                .isEmpty();
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

    /** What of the newest snapshot was revoked since. */
    List<Announced> revoked(Round round, RoundObject object) {
        return newest(round, object)
                .map(snapshot -> read(
                        from(snapshot, object)
                                .add("and exists (select from round_outcome_revocation r")
                                .add("where r.round = :round and r.outcome = o.outcome)"),
                        round))
                .orElse(List.of());
    }

    /** Whatever of any snapshot was revoked since: the newest may not have it any more. */
    public List<Announced> everRevoked(Round round, RoundObject object) {
        return read(
                about(new Statement(COLUMNS), object)
                        .add("and exists (select from round_outcome_snapshot s join round_outcome_revocation r")
                        .add("on r.round = s.round and r.outcome = o.outcome")
                        .add("where s.id = o.snapshot and s.round = :round and s.bureau = :bureau)")
                        .with("bureau", object.factBureau()),
                round);
    }

    /** Whether no correction has taken it out of the figures. */
    boolean counts(Round round, UUID outcome) {
        return new Statement("select 1 as one from round_outcome_drop where round = :round and outcome = :outcome")
                .with("round", round.id())
                .with("outcome", outcome)
                .rows(entities)
                .isEmpty();
    }

    /** What counts as a figure: also what was revoked since, until a correction takes it out. */
    List<Announced> counted(Round round, Snapshot snapshot, RoundObject object) {
        return read(
                from(snapshot, object)
                        .add("and not exists (select from round_outcome_drop d")
                        .add("where d.round = :round and d.outcome = o.outcome)"),
                round);
    }

    private List<Announced> read(Statement statement, Round round) {
        return statement.with("round", round.id()).add("order by o.ordinal").rows(entities, Announced::of);
    }

    private static Statement from(Snapshot snapshot, RoundObject object) {
        return about(new Statement(COLUMNS), object)
                .add("and o.snapshot = :snapshot")
                .with("snapshot", snapshot.id());
    }

    private static Statement about(Statement statement, RoundObject object) {
        if (object.kind() != ObjectKind.UNIT) {
            statement.add("and o.person = cast(:person as uuid)").with("person", object.person());
        } else if (!object.factUnits().isEmpty()) {
            statement
                    .add("and (o.unit = any(:units) or exists (select from round_standing_unit u")
                    .add("where u.snapshot = o.snapshot and u.unit = o.unit and u.standing = any(:units)))")
                    .with("units", object.factUnits().toArray(UUID[]::new));
        }
        return statement;
    }
}
