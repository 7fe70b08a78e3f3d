package org.qingyuan.responsibility.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.roster.CountedList;

@ApplicationScoped
public class StaffingRepository {
    private final EntityManager entities;

    StaffingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Head-counts, and other duties for which people of a list are needed, of the plans in force on the day. */
    List<Tuple> requirements(Caller caller, LocalDate day) {
        return new Sql("""
                        select d.id as duty, r.plan, r.id as plan_row, r.item_no, r.item_name, d.clause_text, d.kind, d.at_least,
                               d.counted_list, p.valid_from,
                               (select o.id from obligation o join obligation_unit ou on ou.obligation = o.id
                                 where o.duty = d.id and o.closed_on is null and ou.bureau = :bureau and ou.unit = :unit
                                   and d.kind = 'STAFFING' order by o.due, o.id limit 1) as obligation
                          from plan p
                          join plan_row r on r.plan = p.id
                          join duty d on d.plan_row = r.id
                         where p.bureau = :bureau and p.state = 'IN_FORCE' and :day between p.valid_from and p.valid_to
                           and (d.kind = 'STAFFING' or d.counted_list is not null)
                         order by p.id, r.ordinal, d.ordinal
                        """)
                .with("bureau", caller.bureau())
                .with("unit", caller.unitOrNobody())
                .with("day", day)
                .rows(entities);
    }

    /** Everybody who ever counted. */
    List<Counted> counted(String bureau, CountedList list) {
        return switch (list) {
            case POST_CASE_HANDLER -> posts(bureau, "CASE_HANDLER");
            case POST_AUDITOR -> posts(bureau, "AUDITOR");
            case ROSTER_CASE_HANDLER -> roster(bureau, "CASE_HANDLER");
            case ROSTER_AUDITOR -> roster(bureau, "AUDITOR");
            case ROSTER_REPORT_DUTY_OFFICER -> roster(bureau, "REPORT_DUTY_OFFICER");
            case ROSTER_CONDUCT_SUPERVISOR -> roster(bureau, "CONDUCT_SUPERVISOR");
        };
    }

    private List<Counted> posts(String bureau, String kind) {
        return rows(bureau, kind, """
                select cast(p.id as text) as key, p.id as person, p.name, u.name as unit, t.title as source,
                       t.valid_from as starts, t.valid_to as ends
                  from post t
                  join person p on p.bureau = t.bureau and p.id = t.person
                  join unit u on u.bureau = t.bureau and u.id = t.unit
                 where t.bureau = :bureau and t.kind = :kind
                """);
    }

    private List<Counted> roster(String bureau, String kind) {
        return rows(bureau, kind, """
                select coalesce(cast(e.person as text), name_key(e.outsider_name) || '|' || name_key(e.organisation)) as key,
                       e.person, coalesce(p.name, e.outsider_name) as name, coalesce(u.name, e.organisation) as unit,
                       e.basis as source, e.occurred_on as starts, e.valid_to as ends
                  from roster_entry e
                  left join person p on p.bureau = e.bureau and p.id = e.person
                  left join unit u on u.bureau = p.bureau and u.id = p.unit
                 where e.bureau = :bureau and e.kind = :kind and e.withdrawn_on is null
                """);
    }

    private List<Counted> rows(String bureau, String kind, String sql) {
        return new Sql(sql)
                .with("bureau", bureau).with("kind", kind).rows(entities).stream()
                        .map(row -> new Counted(
                                row.get("key", String.class),
                                row.get("person", UUID.class),
                                row.get("name", String.class),
                                row.get("unit", String.class),
                                row.get("source", String.class),
                                row.get("starts", LocalDate.class),
                                row.get("ends", LocalDate.class)))
                        .toList();
    }
}
