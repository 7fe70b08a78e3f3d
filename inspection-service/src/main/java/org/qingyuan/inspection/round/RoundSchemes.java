package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.json.Canonical;

/** The scheme of a round: the adopted one before the opening, afterwards the copy that the round keeps. */
@ApplicationScoped
public class RoundSchemes {
    private final EntityManager entities;

    RoundSchemes(EntityManager entities) {
        this.entities = entities;
    }

    public Scheme of(Round round) {
        return find(round).orElseThrow(() -> new IllegalStateException("Round without scheme: " + round.id()));
    }

    public Optional<Scheme> find(Round round) {
        return (round.schemeHash() == null ? adopted(round) : text(round))
                .map(json -> Canonical.read(json, Scheme.class));
    }

    private Optional<String> adopted(Round round) {
        if (round.scheme() == null) {
            return Optional.empty();
        }
        return new Statement("""
                        select content from scheme_version
                         where bureau = :bureau and id = cast(:scheme as uuid) and state = 'ADOPTED'
                        """)
                .with("bureau", round.bureau())
                .with("scheme", round.scheme())
                .first(entities, row -> row.get("content", String.class));
    }

    /** The canonical text that the scheme's hash is of. */
    public Optional<String> text(Round round) {
        return new Statement("select scheme_json from evaluation_round where id = :id")
                .with("id", round.id())
                .first(entities, row -> row.get("scheme_json", String.class));
    }
}
