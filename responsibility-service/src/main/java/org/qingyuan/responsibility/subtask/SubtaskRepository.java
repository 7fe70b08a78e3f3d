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

    /** Who has to do it today: the person while serving in the unit, or the holder of the post. */
    private static final String HOLDER = "subtask_holder(s, cast(:today as date))";

    private static final String MINE = " coalesce(" + HOLDER + " = :me, false) ";

    /** Open and nobody's: for the unit that gave it, to give it to somebody else. */
    private static final String ORPHANED = " s.done_on is null and " + HOLDER + " is null ";

    private static final String SELECT = """
            select s.id, s.obligation, w.item_no, w.item_name, d.clause_text, s.unit, u.name as unit_name, s.title,
                   s.assignee_kind, coalesce(t.id, s.assignee) as assignee, s.due, s.done_on, s.record, s.version,
                   case s.assignee_kind
                       when 'PERSON' then (select h.name from person h where h.bureau = s.bureau and h.id = s.assignee)
                       else (select a.title || '（' || h.name || '）'
                               from post a join person h on h.bureau = a.bureau and h.id = a.person
                              where a.bureau = s.bureau and a.id = coalesce(t.id, s.assignee))
                   end as assignee_name,
                   (select h.name from person h where h.bureau = s.bureau and h.id = s.done_by) as done_by_name,
                   (select r.title from record r where r.id = s.record) as record_title,
                   s.done_on is null and s.due < cast(:today as date) as overdue,
                   :unitPeople and s.unit = cast(:own as uuid) as editable,
                   :unitPeople and s.unit = cast(:own as uuid) or """ + MINE + """
                   as tickable,
            """ + ORPHANED + """
                   as orphaned
              from subtask s
              left join lateral (
                   select post_standing(s.bureau, s.assignee, cast(:today as date)) as id
                    where s.assignee_kind = 'POST') t on true
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

    /**
     * What the caller, or a post of the caller's, has still to do, and to the unit's people what nobody has to do any more; the
     * first {@code most} by due date.
     */
    public List<SubtaskView> open(Caller caller, int most) {
        return views(select(caller)
                .add("and s.done_on is null and o.closed_on is null and o.exempted_on is null and (" + MINE)
                .add("or :unitPeople and s.unit = cast(:own as uuid) and " + ORPHANED + ")")
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
