package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.workbook.Column;
import org.qingyuan.responsibility.directory.workbook.SheetLayout;
import org.qingyuan.responsibility.directory.workbook.WorkbookWriter;

/**
 * The schedule of all leaders with economic responsibility. The next date is the due date of the obligation that the post has
 * under the plan in force; the schedule only reads it. Where that one is fulfilled, the next counts from the last audit, as the
 * next plan will count it.
 */
@ApplicationScoped
public class AuditSchedule {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int MOST_IN_SHEET = 5000;

    private static final String LINES = """
            with asked as (
                 select d.id, cast(d.every as interval) as every
                   from plan q join plan_row w on w.plan = q.id
                   join duty d on d.plan_row = w.id and d.kind = 'RECURRING' and d.post_list = 'ECONOMIC_RESPONSIBILITY'
                  where q.bureau = :bureau and q.state = 'IN_FORCE'),
            owed as (
                 select distinct on (o.owner) o.owner as post, o.id, o.due
                   from asked a join obligation o on o.duty = a.id and o.owner_kind = 'POST'
                   join obligation_progress p on p.id = o.id
                  where o.closed_on is null and o.exempted_on is null and p.accepted < p.required
                  order by o.owner, o.due, o.id),
            past as (
                 select x.post, max(x.day) as day from (
                        select o.owner as post, r.held_on as day
                          from obligation o
                          join duty d on d.id = o.duty and d.post_list = 'ECONOMIC_RESPONSIBILITY' and d.kind = 'RECURRING'
                          join record_obligation ro on ro.obligation = o.id and ro.fulfils
                          join record r on r.id = ro.record and r.state = 'ACCEPTED'
                         where o.bureau = :bureau and o.owner_kind = 'POST'
                        union all
                        select a.post, a.reported_on from audit a
                          join post t on t.bureau = a.bureau and t.id = a.post and t.person = a.person
                         where a.bureau = :bureau and a.reported_on is not null) x
                  group by x.post),
            lines as (
                 select t.id as post, t.title, t.person, h.name as person_name, t.unit, u.name as unit_name,
                        l.day as last_on, w.id as obligation,
                        coalesce(w.due, cast(l.day + (select max(a.every) from asked a) as date)) as due,
                        r.id as audit, r.state, r.planned_on
                   from post t
                   join person h on h.bureau = t.bureau and h.id = t.person
                   join unit u on u.bureau = t.bureau and u.id = t.unit
                   left join owed w on w.post = t.id
                   left join past l on l.post = t.id
                   left join audit r on r.bureau = t.bureau and r.post = t.id and r.person = t.person
                                    and r.state not in ('APPLIED', 'CANCELLED')
                  where t.bureau = :bureau and t.economic_responsibility and t.validity @> cast(:today as date))
            select * from lines x where true
            """;

    private static final String STANDING = """
            and case when x.due is null then 'NOT_OWED'
                     when x.due < cast(:today as date) then 'OVERDUE'
                     when x.due <= cast(:soon as date) then 'DUE_SOON' else 'LATER' end = :standing
            """;

    private final EntityManager entities;
    private final AuditAccess access;
    private final BusinessCalendar calendar;

    AuditSchedule(EntityManager entities, AuditAccess access, BusinessCalendar calendar) {
        this.entities = entities;
        this.access = access;
        this.calendar = calendar;
    }

    /** By next date; {@code limit + 1} lines at most. */
    List<ScheduleLine> list(Caller caller, ScheduleFilter filter, Cursor after, int limit) {
        LocalDate today = calendar.today();
        UUID keeper = access.keeps(caller) ? caller.person() : null;
        Sql sql = new Sql(LINES)
                .with("bureau", caller.bureau())
                .with("today", today)
                .when(filter.unit(), "and x.unit = :unit", "unit");
        if (filter.standing() != null) {
            sql.add(STANDING)
                    .with("soon", today.plusDays(AuditDue.SOON_DAYS))
                    .with("standing", filter.standing().name());
        }
        if (filter.year() != null) {
            sql.add("and (x.due <= :last or x.planned_on between :first and :last)")
                    .with("first", LocalDate.of(filter.year(), 1, 1))
                    .with("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (after != null) {
            sql.add("and (coalesce(x.due, :never), x.post) > (:afterDue, :afterPost)")
                    .with("afterDue", after.date(0))
                    .with("afterPost", after.uuid(1));
        }
        return sql
                .add("order by coalesce(x.due, :never), x.post limit :limit")
                .with("never", NEVER)
                .with("limit", limit + 1)
                .rows(entities)
                .stream()
                .map(row -> ScheduleLine.of(row, today, keeper))
                .toList();
    }

    static Cursor key(ScheduleLine line) {
        return Cursor.of(line.due() == null ? NEVER : line.due(), line.post());
    }

    /** 年度审计计划 as a workbook: what is due in the year or was before, and what is planned for it. */
    byte[] sheet(Caller caller, int year) {
        List<Map<String, Object>> rows =
                list(caller, new ScheduleFilter(null, null, year), null, MOST_IN_SHEET).stream()
                        .map(AuditSchedule::cells)
                        .toList();
        return WorkbookWriter.write(List.of(new WorkbookWriter.Contents(new YearSheet(year), rows)));
    }

    /** The obligation behind the next audit of who holds a post; null where none is, and for who left: it is the successor's. */
    UUID obligation(Caller caller, UUID post, UUID person) {
        return new Sql(LINES)
                        .add("and x.post = :post and x.person = :person")
                        .with("bureau", caller.bureau())
                        .with("today", calendar.today())
                        .with("post", post)
                        .with("person", person)
                        .rows(entities)
                        .stream()
                        .map(row -> row.get("obligation", UUID.class))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * What an audit is recorded for: what its post owed when it was planned, or owes today where nothing was owed then, the plan not being
     * in force yet, or where that has ended since. Nothing for a 离任审计 once another holds the post: what it owes is the other's.
     */
    UUID obligation(Caller caller, Audit audit) {
        if (audit.kind == AuditKind.LEAVING && audit.record == null && passedOn(audit)) {
            return null;
        }
        boolean stands = audit.obligation != null
                && !new Sql(
                                "select 1 as n from obligation where id = :id and closed_on is null and exempted_on is null")
                        .with("id", audit.obligation)
                        .rows(entities)
                        .isEmpty();
        if (stands || audit.record != null) {
            return audit.obligation;
        }
        UUID today = obligation(caller, audit.post, audit.person);
        return today == null ? audit.obligation : today;
    }

    private boolean passedOn(Audit audit) {
        return !new Sql(
                        "select 1 as n from post where bureau = :bureau and id = :post and person is distinct from cast(:person as uuid)")
                .with("bureau", audit.bureau)
                .with("post", audit.post)
                .with("person", audit.person.toString())
                .rows(entities)
                .isEmpty();
    }

    private static Map<String, Object> cells(ScheduleLine line) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("leader", line.leader().name());
        cells.put("post", line.title());
        cells.put("unit", line.unit().name());
        cells.put("lastOn", line.lastOn());
        cells.put("dueOn", line.due());
        cells.put("standing", AuditWords.of(line.standing()));
        cells.put("plannedOn", line.plannedOn());
        cells.put("state", line.state() == null ? "" : line.state().word(Language.ZH));
        return cells;
    }

    private record YearSheet(int year) implements SheetLayout {
        @Override
        public String title() {
            return year + "年度经济责任审计计划";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    Column.optional("领导干部", "leader"),
                    Column.optional("职务", "post"),
                    Column.optional("单位", "unit"),
                    Column.optional("上次审计", "lastOn"),
                    Column.optional("应审日期", "dueOn"),
                    Column.optional("到期情况", "standing"),
                    Column.optional("计划进点", "plannedOn"),
                    Column.optional("进度", "state"));
        }
    }
}
