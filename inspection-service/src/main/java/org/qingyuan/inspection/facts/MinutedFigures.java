package org.qingyuan.inspection.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.facts.client.FigureLine;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/**
 * The figures of 3.2 as indicators: {@value #COMPLAINTS} of each unit of the object, {@value #RANK} of an object that is one unit.
 * A figure of that name that somebody entered with its paper for the object, and another confirmed, takes their place.
 */
@ApplicationScoped
public class MinutedFigures implements FactSource {
    static final String COMPLAINTS = "verified-complaints";
    static final String RANK = "conduct-rank";

    private static final String COLUMNS = """
            select f.unit, f.unit_name, f.verified, f.rank, f.key_work, f.meetings
              from minuted_figure f join counting_snapshot s on s.id = f.snapshot
             where s.round = :round
            """;

    private final EntityManager entities;

    MinutedFigures(EntityManager entities) {
        this.entities = entities;
    }

    void insert(UUID snapshot, List<FigureLine> figures) {
        for (FigureLine figure : figures) {
            new Statement("""
                            insert into minuted_figure (snapshot, unit, unit_name, verified, rank, key_work, meetings)
                            values (:snapshot, :unit, :name, :verified, cast(:rank as numeric), cast(:work as text[]),
                                    cast(:meetings as uuid[]))
                            """)
                    .with("snapshot", snapshot)
                    .with("unit", figure.getUnit().getId())
                    .with("name", figure.getUnit().getName())
                    .with("verified", figure.getVerified())
                    .with("rank", figure.getRank())
                    .with("work", figure.getKeyWork().toArray(String[]::new))
                    .with(
                            "meetings",
                            figure.getMeetings().stream()
                                    .map(UUID::toString)
                                    .collect(Collectors.joining(",", "{", "}")))
                    .run(entities);
        }
    }

    /** In the order of their names, never of their ranks. */
    List<MinutedFigureView> of(Round round) {
        return new Statement(COLUMNS)
                .add("order by f.unit_name, f.unit")
                .with("round", round.id())
                .rows(entities, MinutedFigureView::of);
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        Map<UUID, List<String>> entered = entered(round);
        Map<String, List<MinutedFigureView>> figures = objects.stream()
                .map(RoundObject::factBureau)
                .distinct()
                .collect(Collectors.toMap(bureau -> bureau, bureau -> ofBureau(round, bureau)));
        return object -> facts(
                object,
                entered.getOrDefault(object.id(), List.of()),
                figures.get(object.factBureau()).stream()
                        .filter(figure -> object.factUnits().isEmpty()
                                || object.factUnits().contains(figure.unit()))
                        .toList());
    }

    private static List<Fact> facts(RoundObject object, List<String> entered, List<MinutedFigureView> figures) {
        List<Fact> facts = new ArrayList<>();
        for (MinutedFigureView figure : figures) {
            add(facts, entered, COMPLAINTS, BigDecimal.valueOf(figure.verified()), figure);
            // Ranks of several units make no figure of whoever is in charge of them.
            if (object.factUnits().size() == 1) {
                add(facts, entered, RANK, figure.rank(), figure);
            }
        }
        return facts;
    }

    private static void add(
            List<Fact> facts, List<String> entered, String key, @Nullable BigDecimal number, MinutedFigureView figure) {
        if (number == null || entered.contains(key)) {
            return;
        }
        String hash = Digests.sha256(key + "\n" + figure.line());
        facts.add(new Fact.Number(
                "minutes:" + figure.unit() + ":" + key,
                SourceKind.DOCUMENT,
                key,
                null,
                number,
                figure.meetings().stream()
                        .map(meeting -> new Evidence("minutes", meeting.toString(), hash, false))
                        .toList()));
    }

    private List<MinutedFigureView> ofBureau(Round round, String bureau) {
        return new Statement(COLUMNS)
                .add("and s.bureau = :bureau order by f.unit")
                .with("round", round.id())
                .with("bureau", bureau)
                .rows(entities, MinutedFigureView::of);
    }

    private Map<UUID, List<String>> entered(Round round) {
        return new Statement("""
                        select e.object, e.key from entered_fact e
                         where e.round = :round and e.source = 'DOCUMENT' and e.confirmed_by is not null
                           and e.withdrawn_at is null
                        """)
                .with("round", round.id()).rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("object", UUID.class),
                                Collectors.mapping(row -> row.get("key", String.class), Collectors.toList())));
    }
}
