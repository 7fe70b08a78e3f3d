package org.qingyuan.responsibility.register.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.RegisterAttention;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterSight;
import org.qingyuan.responsibility.register.RegisterWaiting;
import org.qingyuan.responsibility.register.Registers;

/** The figures of all registers at one look. */
@ApplicationScoped
public class RegisterFigures {
    private static final String FIGURES = """
            select e.kind,
                   count(*) filter (where e.begun_on is not null and e.ended_on is null) as standing,
                   count(*) filter (where
            """
            + RegisterAttention.due(
                    "case e.kind when 'RISK_POINT' then cast(:riskSoon as date) else cast(:soon as date) end")
            + """
                   ) as due,
                   count(*) filter (where e.due < :day) as overdue,
                   count(*) filter (where e.begun_on between :from and :to) as begun,
                   count(*) filter (where e.ended_on between :from and :to and e.begun_on is not null) as ended,
                   count(*) filter (where
            """ + RegisterWaiting.CONDITION + """
                   ) as waiting
              from register_entry e where
            """;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    RegisterFigures(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** @param unit one unit; null: all that the caller sees */
    public List<RegisterFigureView> of(Caller caller, Integer year, UUID unit) {
        LocalDate today = calendar.today();
        int asked = year == null ? today.getYear() : year;
        Sql sql = RegisterSight.visible(RegisterWaiting.with(new Sql(FIGURES), caller), caller)
                .with("day", today)
                .with("riskSoon", Registers.of(RegisterKind.RISK_POINT).soon(today))
                .with("soon", Registers.of(RegisterKind.DISCLOSURE).soon(today))
                .with("from", LocalDate.of(asked, 1, 1))
                .with("to", LocalDate.of(asked, 12, 31))
                .when(unit, "and e.unit = :ofUnit", "ofUnit");
        Map<RegisterKind, RegisterFigureView> found = sql.add("group by e.kind").rows(entities).stream()
                .map(RegisterFigures::view)
                .collect(Collectors.toMap(RegisterFigureView::kind, Function.identity()));
        return Arrays.stream(RegisterKind.values())
                .map(kind -> found.getOrDefault(kind, new RegisterFigureView(kind, 0, 0, 0, 0, 0, 0)))
                .toList();
    }

    private static RegisterFigureView view(Tuple row) {
        return new RegisterFigureView(
                RegisterKind.valueOf(row.get("kind", String.class)),
                row.get("standing", Long.class),
                row.get("due", Long.class),
                row.get("overdue", Long.class),
                row.get("waiting", Long.class),
                row.get("begun", Long.class),
                row.get("ended", Long.class));
    }
}
