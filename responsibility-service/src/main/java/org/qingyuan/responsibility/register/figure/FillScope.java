package org.qingyuan.responsibility.register.figure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterSight;

/**
 * What a record is filled in from.
 *
 * @param unit of one unit; null: of all
 * @param bureau all that was handed in counts; otherwise what the caller sees
 * @param to the last day, or today where that comes first
 */
record FillScope(
        EntityManager entities,
        Caller caller,
        UUID unit,
        boolean bureau,
        LocalDate from,
        LocalDate to,
        LocalDate today) {

    /** Entries that stood in the register on the last day. */
    static final String STANDING = "and e.begun_on <= :to and (e.ended_on is null or e.ended_on > :to)";

    /** Entries that stood in the register at any time of the year. */
    static final String IN_YEAR = "and e.begun_on <= :to and (e.ended_on is null or e.ended_on >= :from)";

    /** The unit's own, and what was over when its unit became part of this one: the rest was handed over. */
    private static final String OF_UNIT = """
            and (e.unit = :ofUnit
                 or e.ended_on is not null and e.unit in (select unit_and_predecessors(:bureau, :ofUnit)))
            """;

    /**
     * @param select up to {@code where}, over {@code register_entry e}; may use :from and :to
     * @param rest what follows the conditions of sight, kind and unit
     */
    List<Tuple> rows(String select, RegisterKind kind, String rest) {
        Sql sql = new Sql(select);
        return (bureau ? RegisterSight.handedIn(sql, caller) : RegisterSight.visible(sql, caller))
                .add("and e.kind = :kind and cast(:from as date) <= cast(:to as date)")
                .with("kind", kind.name())
                .with("from", from)
                .with("to", to)
                .when(unit, OF_UNIT, "ofUnit")
                .add(rest)
                .rows(entities);
    }

    /** Whether what units lack may be told of all of them. */
    boolean everyUnit() {
        return unit == null && (bureau || RegisterSight.reads(caller));
    }

    Tuple row(String select, RegisterKind kind, String rest) {
        return rows(select, kind, rest).getFirst();
    }

    static long number(Tuple row, String column) {
        Number number = row.get(column, Number.class);
        return number == null ? 0 : number.longValue();
    }
}
