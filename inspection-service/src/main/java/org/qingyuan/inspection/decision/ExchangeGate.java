package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.sql.Statement;

/** What the exchange of views is for: everybody has the time to object, and who was right is scored again. */
@ApplicationScoped
public class ExchangeGate implements RoundGate {
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    ExchangeGate(BusinessCalendar calendar, EntityManager entities) {
        this.calendar = calendar;
        this.entities = entities;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.DECIDE) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>(rightButNotScoredAgain(round));
        if (!over(round)) {
            missing.addAll(silent(round));
        }
        return missing;
    }

    private boolean over(Round round) {
        return new Statement(
                        "select 1 as one from round_stage where round = :round and stage = 'EXCHANGE' and ends > :today")
                .with("round", round.id())
                .with("today", calendar.today())
                .rows(entities)
                .isEmpty();
    }

    /** Neither objected to the score concluded last nor said that there is nothing to object to. */
    private List<Missing> silent(Round round) {
        return new Statement(
                        "select name from round_object where round = :round and not spoke(id) order by ordinal, id")
                .with("round", round.id())
                .rows(entities, row -> new Missing(MissingKind.SILENT, row.get("name", String.class)));
    }

    private List<Missing> rightButNotScoredAgain(Round round) {
        return new Statement("""
                        select distinct o.name from objection j join round_object o on o.id = j.object
                         where j.round = :round and j.upheld
                           and j.answered_at > (select max(v.known_from) from result_revision v
                                                 where v.object = o.id and v.cause = 'SCORED')
                        """)
                .with("round", round.id())
                .rows(entities, row -> new Missing(MissingKind.UPHELD, row.get("name", String.class)));
    }
}
