package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;

/** No inspection without frozen facts, no conclusion with a figure that only one person has seen. */
@ApplicationScoped
public class FactsGate implements RoundGate {
    private final Snapshots snapshots;
    private final EnteredFacts entered;

    FactsGate(Snapshots snapshots, EnteredFacts entered) {
        this.snapshots = snapshots;
        this.entered = entered;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return switch (act) {
            case START_INSPECTION ->
                snapshots.list(round).isEmpty() ? List.of(new Missing(MissingKind.SNAPSHOT, "")) : List.of();
            case CONCLUDE_SCORING ->
                entered.waiting(round).stream()
                        .map(about -> new Missing(MissingKind.CONFIRMATION, about))
                        .toList();
            default -> List.of();
        };
    }
}
