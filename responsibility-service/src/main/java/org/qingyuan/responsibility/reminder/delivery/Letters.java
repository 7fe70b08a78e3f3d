package org.qingyuan.responsibility.reminder.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.reminder.OwedInPerson;
import org.qingyuan.responsibility.reminder.Pressing;
import org.qingyuan.responsibility.reminder.SubtaskReminders;
import org.qingyuan.responsibility.reminder.delivery.Line.Subject;

/** Reads what a delivery says and to whom it goes. */
@ApplicationScoped
class Letters {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Letters(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** @param address as the person wrote it; null: the one of the account */
    record Addressee(String name, String account, String address, boolean wanted) {}

    /** Empty when the person has left or has no account any more. */
    @Transactional
    Optional<Addressee> addressee(Claimed claimed) {
        return new Sql("""
                        select h.name, h.account, w.address, coalesce(w.mail, true) as wanted
                          from person h
                          left join reminder_preference w on w.bureau = h.bureau and w.person = h.id
                         where h.bureau = :bureau and h.id = :person and h.account is not null
                           and h.validity @> cast(:today as date)
                        """)
                        .with("bureau", claimed.bureau())
                        .with("person", claimed.recipient())
                        .with("today", calendar.today())
                        .rows(entities)
                        .stream()
                        .findFirst()
                        .map(row -> new Addressee(
                                row.get("name", String.class),
                                row.get("account", String.class),
                                row.get("address", String.class),
                                row.get("wanted", Boolean.class)));
    }

    /** What another service asked to be said, word for word; empty for reminders of obligations. */
    @Transactional
    Optional<Told> told(Claimed claimed) {
        return new Sql("""
                        select t.subject, t.content, t.path
                          from reminder_delivery d join told_letter t on t.id = d.told where d.id = :delivery
                        """)
                .with("delivery", claimed.id()).rows(entities).stream()
                        .findFirst()
                        .map(Told::of);
    }

    /** The most pressing first. */
    @Transactional
    List<Line> lines(Claimed claimed) {
        return claimed.plan() == null ? entries(claimed) : obligations(claimed);
    }

    private List<Line> obligations(Claimed claimed) {
        return new Sql("""
                        select r.id, r.obligation, w.item_no, w.item_name, u.name as unit, r.due, r.days_before,
                               case when r.audience in ('HEAD', 'DISCIPLINE') then
                                   (select case held.held_by when 'UNIT_HEAD' then '到期后仍待签字' else '到期后仍待验收' end
                                      from obligation_held_up(p, cast(:today as date)) held)
                               end as held,
                               coalesce(""" + SubtaskReminders.TITLES + """
                                        , (select o.act || '（' || d.clause_text || '）' from obligation o where o.id = r.obligation),
                                        d.clause_text) as clause_text,
                               r.audience, r.recipient, h.account,
                               """ + Pressing.on(":today", "r.audience") + """
                               and (r.audience <> 'ASSIGNEE' or """
                        + SubtaskReminders.TITLES + """
                                    is not null) as open,
                        """ + OwedInPerson.COLUMN + """
                          from reminder_delivery_line l
                          join reminder r on r.id = l.reminder
                          join obligation_progress p on p.id = r.obligation
                          join duty d on d.id = p.duty
                          join plan_row w on w.id = p.plan_row
                          join unit u on u.bureau = r.bureau and u.id = r.unit
                          join person h on h.bureau = r.bureau and h.id = r.recipient
                         where l.delivery = :delivery
                         order by r.due, w.ordinal, r.id
                        """)
                .with("delivery", claimed.id()).with("today", calendar.today()).rows(entities).stream()
                        .map(row -> {
                            UUID obligation = row.get("obligation", UUID.class);
                            return line(
                                    row,
                                    Subject.OBLIGATION,
                                    obligation,
                                    row.get("in_person", Boolean.class)
                                            ? "/integrity/mine"
                                            : "/obligations/" + obligation,
                                    row.get("item_no", String.class),
                                    row.get("item_name", String.class));
                        })
                        .toList();
    }

    /** Open as in the inbox: as long as the entry is due on the day that the reminder speaks of. */
    private List<Line> entries(Claimed claimed) {
        return new Sql("""
                        select r.id, r.entry, e.kind, u.name as unit, r.due, r.days_before, e.title as clause_text, r.audience,
                               cast(null as text) as held,
                               r.recipient, h.account, coalesce(e.due = r.due, false) and e.state <> 'DISCARDED' as open
                          from reminder_delivery_entry l
                          join register_reminder r on r.id = l.reminder
                          join register_entry e on e.id = r.entry
                          join unit u on u.bureau = r.bureau and u.id = r.unit
                          join person h on h.bureau = r.bureau and h.id = r.recipient
                         where l.delivery = :delivery
                         order by r.due, r.id
                        """)
                .with("delivery", claimed.id()).rows(entities).stream()
                        .map(row -> {
                            RegisterKind kind = RegisterKind.valueOf(row.get("kind", String.class));
                            UUID entry = row.get("entry", UUID.class);
                            return line(
                                    row,
                                    Subject.REGISTER_ENTRY,
                                    entry,
                                    "/registers/" + kind.page() + "/" + entry,
                                    kind.item(),
                                    kind.title());
                        })
                        .toList();
    }

    private static Line line(Tuple row, Subject subject, UUID id, String path, String itemNo, String itemName) {
        return new Line(
                row.get("id", UUID.class),
                subject,
                id,
                path,
                itemNo,
                itemName,
                row.get("clause_text", String.class),
                row.get("unit", String.class),
                row.get("due", LocalDate.class),
                row.get("days_before", Integer.class),
                row.get("audience", String.class),
                row.get("recipient", UUID.class),
                row.get("account", String.class),
                row.get("held", String.class),
                row.get("open", Boolean.class));
    }
}
