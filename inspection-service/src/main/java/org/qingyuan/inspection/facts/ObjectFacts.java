package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.Fact;
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
        return of(round, scheme, List.of(object)).get(object.id());
    }

    /** Of several objects, by their ids and in their order. */
    public Map<UUID, Facts> of(Round round, Scheme scheme, List<RoundObject> objects) {
        List<Function<RoundObject, List<Fact>>> facts = sources.stream()
                .map(source -> source.facts(round, scheme, objects))
                .toList();
        List<Function<RoundObject, List<AnnouncedVeto>>> vetoes = sources.stream()
                .map(source -> source.vetoes(round, scheme, objects))
                .toList();
        Map<UUID, Facts> known = new LinkedHashMap<>();
        for (RoundObject object : objects) {
            known.put(
                    object.id(),
                    new Facts(
                            object.id().toString(),
                            object.kind(),
                            object.name(),
                            round.asOf(),
                            all(facts, object),
                            all(vetoes, object)));
        }
        return known;
    }

    private static <T> List<T> all(List<Function<RoundObject, List<T>>> sources, RoundObject object) {
        return sources.stream().flatMap(source -> source.apply(object).stream()).toList();
    }
}
