package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.json.Canonical;

/** A round opens with an adopted scheme that has a sheet for all who take part, and with dates for every stage. */
@ApplicationScoped
public class OpeningGate implements RoundGate {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final EntityManager entities;

    OpeningGate(Rounds rounds, RoundSchemes schemes, EntityManager entities) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.entities = entities;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.OPEN) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        Set<ObjectKind> kinds =
                rounds.objects(round.id()).stream().map(RoundObject::kind).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            missing.add(new Missing(MissingKind.OBJECTS, ""));
        }
        Scheme scheme = schemes.find(round).orElse(null);
        if (scheme == null) {
            missing.add(new Missing(MissingKind.SCHEME, ""));
        } else {
            kinds.stream()
                    .filter(kind -> scheme.sheet(kind).isEmpty())
                    .sorted()
                    .forEach(kind -> missing.add(new Missing(MissingKind.SCHEME, kind.name())));
        }
        Set<String> dated = Set.copyOf(new Statement("select stage from round_stage where round = :round")
                .with("round", round.id())
                .rows(entities, row -> row.get("stage", String.class)));
        for (StageKind stage : StageKind.values()) {
            if (!dated.contains(stage.name())) {
                missing.add(new Missing(MissingKind.CALENDAR, stage.name()));
            }
        }
        return missing;
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act == RoundAct.OPEN) {
            Scheme scheme = schemes.of(round);
            new Statement("update evaluation_round set scheme_json = :json, scheme_hash = :hash where id = :id")
                    .with("json", Canonical.write(scheme))
                    .with("hash", Hashes.of(scheme))
                    .with("id", round.id())
                    .run(entities);
        }
    }
}
