package org.qingyuan.responsibility.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.roster.RosterAccess.Scope;

/** Reads lists, each as far as the caller may see it. */
@ApplicationScoped
public class RosterRepository implements PanacheRepositoryBase<RosterEntry, UUID> {
    private static final String STATE = """
            case when e.withdrawn_on is not null then 'WITHDRAWN'
                 when e.valid_to < cast(:today as date) then 'ENDED' else 'CURRENT' end
            """;
    private static final String VIEW = "select e.id, e.kind, e.person, coalesce(p.name, e.outsider_name) as name,"
            + " p.police_number, p.unit, u.name as unit_name, e.organisation, e.occurred_on, e.valid_to, e.basis, e.note, "
            + STATE + """
                as state, e.added_on, e.withdrawn_reason, v.id as event,
                   (select count(*) from obligation o where o.event = v.id and o.closed_on is null) as opened,
                   (select count(*) from obligation x join obligation_progress o on o.id = x.id
                     where x.event = v.id and o.closed_on is null and o.accepted >= o.required) as done, e.version
            """;
    private static final String FROM = """
              from roster_entry e
              left join person p on p.bureau = e.bureau and p.id = e.person
              left join unit u on u.bureau = p.bureau and u.id = p.unit
              left join duty_event v on v.roster_entry = e.id
             where e.bureau = :bureau and e.kind = :kind and (:whole or p.unit = :unit)
               and e.person is distinct from :hidden
            """;

    private final RosterAccess access;
    private final BusinessCalendar calendar;

    RosterRepository(RosterAccess access, BusinessCalendar calendar) {
        this.access = access;
        this.calendar = calendar;
    }

    /** Latest first; {@code limit + 1} rows at most. @throws Problem 404 when the list is none of the caller's business */
    public List<RosterEntryView> list(Caller caller, RosterKind kind, RosterFilter filter, Cursor after, int limit) {
        Sql sql = visible(caller, kind, VIEW)
                .when(filter.unit(), "and p.unit = :ofUnit", "ofUnit")
                .when(filter.on(), "and e.validity @> cast(:on as date)", "on")
                .when(
                        Sql.contains(filter.q()),
                        "and (p.name like :q or p.police_number like :q or e.outsider_name like :q"
                                + " or e.organisation like :q or e.basis like :q or e.note like :q)",
                        "q");
        if (filter.state() == null) {
            sql.add("and e.withdrawn_on is null");
        } else {
            sql.add("and " + STATE + " = :state").with("state", filter.state().name());
        }
        if (after != null) {
            sql.add("and (e.occurred_on, e.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return sql
                .add("order by e.occurred_on desc, e.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(RosterEntryView::of)
                .toList();
    }

    /** @throws Problem 404 when the caller may not know of it */
    public RosterEntryView view(Caller caller, UUID id) {
        RosterEntry entry = inBureau(caller, id, LockModeType.NONE);
        return visible(caller, entry.kind, VIEW).add("and e.id = :id").with("id", id).rows(getEntityManager()).stream()
                .findFirst()
                .map(RosterEntryView::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    long current(Caller caller, RosterKind kind) {
        return visible(caller, kind, "select count(*) as n")
                .add("and e.withdrawn_on is null and e.validity @> cast(:today as date)")
                .rows(getEntityManager())
                .getFirst()
                .get("n", Long.class);
    }

    /** Held until the transaction ends. @throws Problem 404 when the caller may not know of it */
    RosterEntry lock(Caller caller, UUID id) {
        view(caller, id);
        return inBureau(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<RosterEntry> known(UUID id) {
        return findByIdOptional(id);
    }

    /** The standing entry that a row of a workbook means: by its id, or the same person's of the same day; null for none. */
    RosterEntry present(String bureau, UUID id, RosterEntryRequest entry) {
        if (id != null) {
            return find("bureau = ?1 and id = ?2 and kind = ?3 and withdrawnOn is null", bureau, id, entry.kind())
                    .firstResult();
        }
        return entry.person() == null
                ? find(
                                "bureau = ?1 and kind = ?2 and outsiderName = ?3 and organisation = ?4 and occurredOn = ?5"
                                        + " and withdrawnOn is null",
                                bureau,
                                entry.kind(),
                                entry.name(),
                                entry.organisation(),
                                entry.occurredOn())
                        .firstResult()
                : find(
                                "bureau = ?1 and kind = ?2 and person = ?3 and occurredOn = ?4 and withdrawnOn is null",
                                bureau,
                                entry.kind(),
                                entry.person(),
                                entry.occurredOn())
                        .firstResult();
    }

    /** Whether somebody is on the list for the same event already, or for a term that overlaps. */
    boolean taken(String bureau, UUID id, RosterEntryRequest entry) {
        boolean lasting = !entry.kind().opensEvents();
        Sql sql = new Sql("""
                select e.id from roster_entry e
                 where e.bureau = :bureau and e.kind = :kind and e.withdrawn_on is null and e.id <> :id
                """)
                .with("bureau", bureau)
                .with("kind", entry.kind().name())
                .with("id", id)
                .when(entry.person(), "and e.person = :person", "person")
                .when(entry.name(), "and name_key(e.outsider_name) = name_key(:name)", "name")
                .when(entry.organisation(), "and name_key(e.organisation) = name_key(:organisation)", "organisation")
                .with("from", entry.occurredOn());
        sql = lasting
                ? sql.add("and e.validity && daterange(cast(:from as date), cast(:to as date), '[]')")
                        .with("to", entry.validTo() == null ? LocalDate.of(9999, 12, 31) : entry.validTo())
                : sql.add("and e.occurred_on = :from");
        return !sql.rows(getEntityManager()).isEmpty();
    }

    /** Whether the person stands on the list on every day of the term. */
    boolean covered(String bureau, RosterEntryRequest entry) {
        return new Sql("""
                select e.bureau from roster_entry e
                 where e.bureau = :bureau and e.kind = :kind and e.withdrawn_on is null and e.person = :person
                 group by e.bureau
                having range_agg(e.validity) @> daterange(cast(:from as date), cast(:to as date), '[]')
                """)
                        .with("bureau", bureau)
                        .with("kind", entry.kind().name())
                        .with("person", entry.person())
                        .with("from", entry.occurredOn())
                        .with("to", entry.validTo())
                        .rows(getEntityManager())
                        .size()
                > 0;
    }

    boolean personKnown(String bureau, UUID person) {
        return DirectoryNames.hasPerson(getEntityManager(), bureau, person);
    }

    List<RosterChangeView> history(UUID entry) {
        return new Sql("""
                        select c.act, c.at, coalesce(p.name, c.by_account) as by, c.body ->> 'validTo' as valid_to,
                               c.body ->> 'basis' as basis, c.body ->> 'note' as note, c.reason
                          from roster_change c join roster_entry e on e.id = c.entry
                          left join person p on p.bureau = e.bureau and p.id = c.by_person
                         where c.entry = :entry order by c.id
                        """)
                .with("entry", entry).rows(getEntityManager()).stream()
                        .map(RosterChangeView::of)
                        .toList();
    }

    private RosterEntry inBureau(Caller caller, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private Sql visible(Caller caller, RosterKind kind, String select) {
        Scope scope = access.requireScope(caller, kind);
        return new Sql(select)
                .add(FROM)
                .with("today", calendar.today())
                .with("bureau", caller.bureau())
                .with("kind", kind.name())
                .with("whole", scope.whole())
                .with("unit", scope.unit())
                .with("hidden", scope.hidden());
    }
}
