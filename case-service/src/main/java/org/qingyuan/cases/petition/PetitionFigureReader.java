package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Counts petitions for the people who may see them one by one. */
@ApplicationScoped
class PetitionFigureReader {
    private static final String COUNTS = """
            count(*) as count,
            count(*) filter (where p.state = 'CLOSED') as closed,
            count(*) filter (where p.told_on <= p.tell_due) as told,
            count(*) filter (where coalesce(p.answered_on, cast(:today as date)) > p.close_due) as late,
            count(*) filter (where p.extended) as extended,
            count(*) filter (where p.repeat_of is not null) as repeated
            """;

    private static final String FROM = """
              from petition p
             where p.bureau = :bureau and p.state not in ('RECALLED', 'SETTLED') and not p.frozen
               and p.received_on between :first and :last
            """;

    private final EntityManager entities;
    private final PetitionRules rules;
    private final BusinessCalendar calendar;

    PetitionFigureReader(EntityManager entities, PetitionRules rules, BusinessCalendar calendar) {
        this.entities = entities;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * @param unit null: the caller's own; for 纪委 and 局办 the whole bureau
     * @throws Problem 404 for a unit whose petitions the caller does not see
     */
    PetitionFigures read(Caller caller, UUID unit, LocalDate first, LocalDate last) {
        UUID narrowed = narrowed(caller, unit);
        Tuple all = statement("select " + COUNTS, caller, narrowed, first, last)
                .rows(entities)
                .getFirst();
        return new PetitionFigures(
                number(all, "count"),
                number(all, "closed"),
                number(all, "count") - number(all, "closed"),
                number(all, "told"),
                number(all, "late"),
                number(all, "extended"),
                number(all, "repeated"),
                by("kind", caller, narrowed, first, last),
                by("source", caller, narrowed, first, last),
                by("outcome", caller, narrowed, first, last));
    }

    private UUID narrowed(Caller caller, UUID unit) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        if (sight.oversees()) {
            return unit;
        }
        if (!sight.people() || unit != null && !unit.equals(sight.unit())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return sight.unit();
    }

    private List<PetitionFigures.PetitionCount> by(
            String column, Caller caller, UUID unit, LocalDate first, LocalDate last) {
        return statement("select p." + column + " as code, " + COUNTS, caller, unit, first, last)
                .add("and p." + column + " is not null group by p." + column + " order by count(*) desc, p." + column)
                .rows(
                        entities,
                        row -> new PetitionFigures.PetitionCount(
                                row.get("code", String.class),
                                number(row, "count"),
                                number(row, "closed"),
                                number(row, "late"),
                                number(row, "repeated")));
    }

    private Statement statement(String select, Caller caller, UUID unit, LocalDate first, LocalDate last) {
        return new Statement(select + FROM)
                .with("bureau", caller.bureau())
                .with("today", calendar.today())
                .with("first", first)
                .with("last", last)
                .when(unit, "and p.unit = :unit", "unit");
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Long.class);
    }
}
