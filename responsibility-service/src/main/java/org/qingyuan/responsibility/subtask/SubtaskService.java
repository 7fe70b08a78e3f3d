package org.qingyuan.responsibility.subtask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.obligation.ObligationView;

/** A unit divides what it owes, and ticks the parts off. */
@ApplicationScoped
public class SubtaskService {
    private final SubtaskRepository subtasks;
    private final ObligationRepository obligations;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    SubtaskService(
            SubtaskRepository subtasks,
            ObligationRepository obligations,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.subtasks = subtasks;
        this.obligations = obligations;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** A saved sub-task; {@code created} when the client's id was new. */
    public record Saved(SubtaskView view, boolean created) {}

    /** @throws Problem 404 an obligation of another unit, 403 another unit's sub-task, 422 an assignee outside or a day too late */
    @Transactional
    public Saved save(Caller caller, UUID obligation, UUID id, String ifMatch, SubtaskRequest request) {
        ObligationView owed = obligations.get(caller, obligation);
        requireRecording(caller, obligation);
        check(caller, owed, request);
        Subtask present = subtasks.findById(id);
        if (present == null) {
            return new Saved(create(caller, obligation, id, request), true);
        }
        Subtask subtask = own(caller, obligation, id);
        IfMatch.check(ifMatch, subtask.version);
        if (subtask.doneOn != null) {
            throw new Problem(ResponsibilityProblem.SUBTASK_DONE);
        }
        fill(subtask, request);
        subtasks.flush();
        trail.record("subtask.change", "subtask", id);
        return new Saved(subtasks.view(caller, id), false);
    }

    private SubtaskView create(Caller caller, UUID obligation, UUID id, SubtaskRequest request) {
        Subtask subtask = new Subtask();
        subtask.id = id;
        subtask.bureau = caller.bureau();
        subtask.obligation = obligation;
        subtask.unit = caller.unit();
        subtask.createdBy = caller.person();
        subtask.createdAt = Instant.now();
        fill(subtask, request);
        subtasks.persistAndFlush(subtask);
        trail.record("subtask.create", "subtask", id);
        return subtasks.view(caller, id);
    }

    private static void fill(Subtask subtask, SubtaskRequest request) {
        subtask.title = request.title().strip();
        subtask.assigneeKind = request.assigneeKind();
        subtask.assignee = request.assignee();
        subtask.due = request.due();
        subtask.changedAt = Instant.now();
    }

    @Transactional
    public void remove(Caller caller, UUID obligation, UUID id, String ifMatch) {
        obligations.get(caller, obligation);
        Subtask subtask = own(caller, obligation, id);
        IfMatch.check(ifMatch, subtask.version);
        subtask.removedAt = Instant.now();
        trail.record("subtask.remove", "subtask", id);
    }

    /** Ticked off by the assignee, or by the unit's staff and head, who can name the record that shows it. */
    @Transactional
    public SubtaskView act(Caller caller, UUID obligation, UUID id, String ifMatch, SubtaskActRequest request) {
        Subtask subtask = subtasks.lock(caller, obligation, id);
        SubtaskView seen = subtasks.view(caller, id);
        if (!seen.tickable()) {
            // 404 to whoever may not know of the obligation, 403 to whoever may.
            obligations.get(caller, obligation);
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        IfMatch.check(ifMatch, subtask.version);
        switch (request.act()) {
            case TICK -> {
                requireRecord(subtask, request.record());
                subtask.doneOn = calendar.today();
                subtask.doneBy = caller.person();
                subtask.record = request.record();
            }
            case UNTICK -> {
                subtask.doneOn = null;
                subtask.doneBy = null;
                subtask.record = null;
            }
        }
        subtask.changedAt = Instant.now();
        subtasks.flush();
        trail.record(request.act() == SubtaskAct.TICK ? "subtask.tick" : "subtask.untick", "subtask", id);
        return subtasks.view(caller, id);
    }

    private Subtask own(Caller caller, UUID obligation, UUID id) {
        Subtask subtask = subtasks.lock(caller, obligation, id);
        if (!caller.ofUnit() || !subtask.unit.equals(caller.unit())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return subtask;
    }

    /** Only the units that owe the obligation divide it; 纪委 and leaders see it and leave it alone. */
    private void requireRecording(Caller caller, UUID obligation) {
        boolean owes = caller.unit() != null
                && caller.person() != null
                && !new Sql("select 1 as n from obligation_unit where obligation = :obligation and unit = :unit")
                        .with("obligation", obligation)
                        .with("unit", caller.unit())
                        .rows(entities)
                        .isEmpty();
        if (!owes) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }

    private void check(Caller caller, ObligationView owed, SubtaskRequest request) {
        if (owed.state() == ObligationState.CLOSED) {
            throw new Problem(ResponsibilityProblem.OBLIGATION_CLOSED);
        }
        if (owed.state() == ObligationState.EXEMPT) {
            throw new Problem(ResponsibilityProblem.OBLIGATION_EXEMPT);
        }
        // What is overdue is divided as well: then any later day will do.
        boolean overdue = owed.due().isBefore(calendar.today());
        if (request.due().isBefore(owed.starts()) || !overdue && request.due().isAfter(owed.due())) {
            throw new Problem(ResponsibilityProblem.SUBTASK_OUTSIDE_WINDOW, owed.starts(), owed.due())
                    .withError("due", "SUBTASK_OUTSIDE_WINDOW");
        }
        LocalDate today = calendar.today();
        String column = request.assigneeKind() == AssigneeKind.POST ? "id" : "person";
        boolean ofUnit = !new Sql("""
                        select 1 as n from post t
                         where t.bureau = :bureau and t.unit = :unit and t.%s = :assignee
                           and t.validity @> cast(:today as date)
                        """.formatted(column))
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("assignee", request.assignee())
                .with("today", today)
                .rows(entities)
                .isEmpty();
        if (!ofUnit) {
            throw new Problem(ResponsibilityProblem.ASSIGNEE_NOT_OF_UNIT).withError("assignee", "ASSIGNEE_NOT_OF_UNIT");
        }
    }

    /** @throws Problem 404 for a record that is not the unit's or does not serve the obligation */
    private void requireRecord(Subtask subtask, UUID record) {
        boolean serves = record == null
                || !new Sql("""
                        select 1 as n from record r join record_obligation ro on ro.record = r.id
                         where r.id = :record and ro.obligation = :obligation and r.state <> 'DISCARDED'
                           and r.unit in (select unit_and_predecessors(r.bureau, :unit))
                        """)
                        .with("record", record)
                        .with("unit", subtask.unit)
                        .with("obligation", subtask.obligation)
                        .rows(entities)
                        .isEmpty();
        if (!serves) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }
}
