package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;

/**
 * What was done stays with the unit that ended. A record that comes back to be done again goes on with who took over, and so do the
 * obligations that it serves: nobody else could write it.
 */
@ApplicationScoped
class PassingOn {
    private static final String UNITS = """
            with passed as (
                 delete from obligation_unit u using record_obligation ro
                  where ro.record = :record and u.obligation = ro.obligation and u.bureau = :bureau and u.unit <> :successor
                    and u.unit in (select unit_and_predecessors(:bureau, :successor))
                 returning u.bureau, u.due, u.obligation)
            insert into obligation_unit (bureau, unit, due, obligation)
            select distinct p.bureau, cast(:successor as uuid), p.due, p.obligation from passed p on conflict do nothing
            """;

    /** Where the successor owes the same window itself, the old unit stays the owner by name. */
    private static final String OBLIGATIONS = """
            with line as (select u as unit from unit_and_predecessors(:bureau, :successor) u where u <> :successor),
            taken as (
                 select x.*,
                        case when x.owner_kind = 'UNIT' and x.owner in (select unit from line)
                              and not exists (select from obligation s
                                               where s.duty = x.duty and s.owner_kind = 'UNIT' and s.owner = :successor
                                                 and s.duty_window = x.duty_window)
                             then cast(:successor as uuid) else x.owner end as new_owner
                   from record_obligation ro join obligation x on x.id = ro.obligation
                  where ro.record = :record and x.closed_on is null and x.unit in (select unit from line)),
            logged as (
                 insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, row_after,
                                                duty_before, duty_after, unit_before, unit_after, owner_before, owner_after,
                                                due_before, due_after, required_before, required_after, by_person, at)
                 select uuidv7(), t.bureau, t.id, t.plan, 'TAKEN_OVER', :on, t.plan_row, t.plan_row, t.duty, t.duty, t.unit,
                        cast(:successor as uuid), t.owner, t.new_owner, t.due, t.due, t.required, t.required,
                        cast(:person as uuid), :at
                   from taken t)
            update obligation o set owner = t.new_owner, unit = :successor from taken t where o.id = t.id
            """;

    private final RecordRepository records;
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    PassingOn(RecordRepository records, EntityManager entities, BusinessCalendar calendar) {
        this.records = records;
        this.entities = entities;
        this.calendar = calendar;
    }

    void toWhoTookOver(Caller caller, DutyRecord record) {
        UUID successor = records.standing(record, calendar.today());
        if (successor.equals(record.unit)) {
            return;
        }
        entities.createNativeQuery(UNITS)
                .setParameter("record", record.id)
                .setParameter("bureau", record.bureau)
                .setParameter("successor", successor)
                .executeUpdate();
        entities.createNativeQuery(OBLIGATIONS)
                .setParameter("record", record.id)
                .setParameter("bureau", record.bureau)
                .setParameter("successor", successor)
                .setParameter("on", calendar.today())
                .setParameter("person", caller.person())
                .setParameter("at", Instant.now())
                .executeUpdate();
        record.unit = successor;
    }
}
