package org.qingyuan.inspection.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.Scheme;

/** Whether one team rates harder than another: a look before scores are concluded, never a correction of them. */
@ApplicationScoped
public class Calibration {
    private record Rated(UUID inspector, String name, String indicator, BigDecimal share) {}

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Ratings ratings;
    private final EntityManager entities;

    Calibration(Rounds rounds, RoundSchemes schemes, Ratings ratings, EntityManager entities) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.ratings = ratings;
        this.entities = entities;
    }

    List<CalibrationView> of(Caller caller, UUID id) {
        Round round = rounds.own(caller, id);
        List<Rated> all = rated(round);
        Map<UUID, String> teams = teams(round);
        Map<UUID, List<Rated>> byInspector =
                all.stream().collect(Collectors.groupingBy(Rated::inspector, TreeMap::new, Collectors.toList()));
        List<CalibrationView> views = new ArrayList<>();
        byInspector.forEach((inspector, own) -> {
            List<String> indicators = own.stream().map(Rated::indicator).toList();
            List<Rated> others = all.stream()
                    .filter(one -> !one.inspector().equals(inspector) && indicators.contains(one.indicator()))
                    .toList();
            views.add(new CalibrationView(
                    teams.getOrDefault(inspector, ""),
                    own.getFirst().name(),
                    own.size(),
                    mean(own),
                    others.isEmpty() ? null : mean(others)));
        });
        return views;
    }

    private List<Rated> rated(Round round) {
        Scheme scheme = schemes.find(round).orElse(null);
        List<Rated> all = new ArrayList<>();
        List<RoundObject> objects = scheme == null ? List.of() : rounds.objects(round.id());
        Map<UUID, List<RatingView>> given = ratings.of(objects);
        for (RoundObject object : objects) {
            for (RatingView rating : given.getOrDefault(object.id(), List.of())) {
                Ratings.full(scheme, object, rating.indicator())
                        .filter(full -> full.signum() > 0)
                        .ifPresent(full -> all.add(new Rated(
                                rating.inspector(),
                                rating.inspectorName(),
                                rating.indicator(),
                                rating.number()
                                        .multiply(BigDecimal.valueOf(100))
                                        .divide(full, 6, RoundingMode.HALF_UP))));
            }
        }
        return all;
    }

    private static BigDecimal mean(List<Rated> ratings) {
        return ratings.stream()
                .map(Rated::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(ratings.size()), 2, RoundingMode.HALF_UP);
    }

    private Map<UUID, String> teams(Round round) {
        return new Statement("""
                        select m.person, string_agg(t.name, '、' order by t.name) as name
                          from team_member m join round_team t on t.id = m.team
                         where t.round = :round group by m.person
                        """)
                        .with("round", round.id())
                        .rows(entities, row -> Map.entry(row.get("person", UUID.class), row.get("name", String.class)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
