package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.scheme.trial.TrialFacts;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;

/** A round's facts for trying another scheme on them: what the snapshot, papers, ratings and ballots say today. */
@ApplicationScoped
class RoundTrialFacts implements TrialFacts {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Snapshots snapshots;
    private final ObjectFacts facts;

    RoundTrialFacts(Rounds rounds, RoundSchemes schemes, Snapshots snapshots, ObjectFacts facts) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.snapshots = snapshots;
        this.facts = facts;
    }

    @Override
    public List<Facts> of(Caller caller, UUID id, ObjectKind kind, Scheme scheme) {
        Round round = rounds.own(caller, id);
        if (snapshots.list(round).isEmpty()) {
            return List.of();
        }
        Scheme own = schemes.find(round).orElse(scheme);
        List<RoundObject> objects = rounds.objects(id).stream()
                .filter(object -> object.kind() == kind)
                .toList();
        return List.copyOf(facts.of(round, own, objects).values());
    }
}
