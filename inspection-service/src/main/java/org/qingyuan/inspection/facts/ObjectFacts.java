package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Scheme;

/** All that is known about an object, for the scoring. */
@ApplicationScoped
public class ObjectFacts {
    private final Instance<FactSource> sources;

    ObjectFacts(Instance<FactSource> sources) {
        this.sources = sources;
    }

    public Facts of(Round round, Scheme scheme, RoundObject object) {
        return new Facts(
                object.id().toString(),
                object.kind(),
                object.name(),
                round.asOf(),
                sources.stream()
                        .flatMap(source -> source.facts(round, scheme, object).stream())
                        .toList(),
                sources.stream()
                        .flatMap(source -> source.vetoes(round, scheme, object).stream())
                        .toList());
    }
}
