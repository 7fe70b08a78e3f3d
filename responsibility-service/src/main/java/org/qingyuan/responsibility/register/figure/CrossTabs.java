package org.qingyuan.responsibility.register.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.RegisterAttention;
import org.qingyuan.responsibility.register.RegisterFilter;
import org.qingyuan.responsibility.register.RegisterRepository;
import org.qingyuan.responsibility.register.RegisterSight;
import org.qingyuan.responsibility.register.Registers;

/** Counts what a caller sees of a register by two properties: heat maps, coverage by unit, states by kind. */
@ApplicationScoped
public class CrossTabs {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    CrossTabs(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** @param standing count only what stands in the register: begun, and not ended */
    public CrossTabView of(Caller caller, RegisterFilter filter, Dimension rows, Dimension columns, boolean standing) {
        Sql sql = new Sql(
                """
                select %s as row_key, min(%s) as row_name, %s as column_key, min(%s) as column_name, count(*) as n,
                       count(*) filter (where %s) as due, count(*) filter (where e.due < :now) as overdue
                  from register_entry e join unit u on u.bureau = e.bureau and u.id = e.unit
                 where
                """.formatted(rows.key, rows.name, columns.key, columns.name, RegisterAttention.due(":soonest")));
        RegisterSight.visible(sql, caller)
                .with("now", calendar.today())
                .with("soonest", Registers.of(filter.kind()).soon(calendar.today()));
        RegisterRepository.narrow(sql, caller, filter, calendar.today());
        sql.add("and e.state <> 'DRAFT' and %s is not null and %s is not null".formatted(rows.key, columns.key));
        if (standing) {
            sql.add("and e.begun_on is not null and e.ended_on is null");
        }
        sql.add("group by 1, 3 order by min(%s), 2, 1, min(%s), 4, 3".formatted(rows.order, columns.order));
        return new CrossTabView(
                filter.kind(),
                rows,
                columns,
                sql.rows(entities).stream()
                        .map(row -> new CrossTabView.CrossTabCell(
                                row.get("row_key", String.class),
                                row.get("row_name", String.class),
                                row.get("column_key", String.class),
                                row.get("column_name", String.class),
                                row.get("n", Long.class),
                                row.get("due", Long.class),
                                row.get("overdue", Long.class)))
                        .toList());
    }
}
