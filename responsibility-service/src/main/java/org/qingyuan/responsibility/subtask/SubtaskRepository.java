package org.qingyuan.responsibility.subtask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

@ApplicationScoped
public class SubtaskRepository implements PanacheRepositoryBase<Subtask, UUID> {

    /** The person at hand, or the holder of the post today. */
    private static final String MINE = """
            (s.assignee_kind = 'PERSON' and s.assignee = :me
             or s.assignee_kind = 'POST' and exists (
                select from post t where t.bureau = s.bureau and t.id = s.assignee and t.person = :me
                   and t.validity @> cast(:today as date)))
            """;

    private static final String SELECT = """
            select s.id, s.obligation, w.item_no, w.item_name, d.clause_text, s.unit, u.name as unit_name, s.title,
                   s.assignee_kind, s.assignee, s.due, s.done_on, s.record, s.version,
                   case s.assignee_kind
                       when 'PERSON' then (select h.name from person h where h.bureau = s.bureau and h.id = s.assignee)
                       else (select t.title || '（' || h.name || '）'
                               from post t join person h on h.bureau = t.bureau and h.id = t.person
                              where t.bureau = s.bureau and t.id = s.assignee)
                   end as assignee_name,
                   (select h.name from person h where h.bureau = s.bureau and h.id = s.done_by) as done_by_name,
                   (select r.title from record r where r.id = s.record) as record_title,
                   s.done_on is null and s.due < cast(:today as date) as overdue,
                   :unitPeople and s.unit = cast(:own as uuid) as editable,
                   :unitPeople and s.unit = cast(:own as uuid) or """ + MINE + """
                   as tickable
              from subtask s
              join unit u on u.bureau = s.bureau and u.id = s.unit
              join obligation o on o.id = s.obligation
              join duty d on d.id = o.duty
              join plan_row w on w.id = o.plan_row
             where s.bureau = :bureau and s.removed_at is null
            """;

    private final BusinessCalendar calendar;

    SubtaskRepository(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param obligation one that the caller was shown to see */
    public List<SubtaskView> of(Caller caller, UUID obligation) {
        return views(select(caller)
                .add("and s.obligation = :obligation order by s.due, s.id")
                .with("obligation", obligation));
    }

    /** What the caller, or a post of the caller's, has still to do; the first {@code most} by due date. */
    public List<SubtaskView> open(Caller caller, int most) {
        return views(select(caller)
                .add("and s.done_on is null and o.closed_on is null and o.exempted_on is null and " + MINE)
                .add("order by s.due, s.id limit :limit")
                .with("limit", most));
    }

    public SubtaskView view(Caller caller, UUID id) {
        return views(select(caller).add("and s.id = :id").with("id", id)).getFirst();
    }

    /** Held until the transaction ends; the caller's right to know is the caller's to check. */
    Subtask lock(Caller caller, UUID obligation, UUID id) {
        return find(
                        "bureau = ?1 and obligation = ?2 and id = ?3 and removedAt is null",
                        caller.bureau(),
                        obligation,
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private Sql select(Caller caller) {
        return new Sql(SELECT)
                .with("bureau", caller.bureau())
                .with("today", calendar.today())
                .with("me", caller.personOrNobody())
                .with("unitPeople", caller.ofUnit())
                .with("own", String.valueOf(caller.unitOrNobody()));
    }

    private List<SubtaskView> views(Sql sql) {
        return sql.rows(getEntityManager()).stream().map(SubtaskView::of).toList();
    }
}
