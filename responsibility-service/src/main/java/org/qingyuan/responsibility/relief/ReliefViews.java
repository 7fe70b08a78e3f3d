package org.qingyuan.responsibility.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.obligation.ObligationNames;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reading.Numbered;

/** Puts together what a caller sees of one request. */
@ApplicationScoped
public class ReliefViews {
    private final EntityManager entities;
    private final ReliefRepository reliefs;
    private final ReliefHands hands;
    private final BusinessCalendar calendar;

    ReliefViews(EntityManager entities, ReliefRepository reliefs, ReliefHands hands, BusinessCalendar calendar) {
        this.hands = hands;
        this.entities = entities;
        this.reliefs = reliefs;
        this.calendar = calendar;
    }

    public ReliefView of(Caller caller, Relief relief) {
        return new ReliefView(
                relief.id,
                relief.kind,
                DirectoryNames.unit(entities, relief.bureau, relief.unit),
                relief.until,
                relief.reason,
                relief.basis,
                relief.state,
                DirectoryNames.person(entities, relief.bureau, relief.drafter),
                DirectoryNames.person(entities, relief.bureau, relief.submitter),
                DirectoryNames.person(entities, relief.bureau, relief.approver),
                relief.approvingSide,
                relief.decidedOn,
                relief.revokedOn,
                asked(relief),
                reliefs.files(relief.id).stream().map(ReliefView.Paper::of).toList(),
                history(relief),
                acts(caller, relief),
                relief.editable() && ReliefSight.own(caller, relief),
                relief.version);
    }

    private List<ReliefView.ReliefOpen> acts(Caller caller, Relief relief) {
        return ReliefTransition.TABLE.stream()
                .filter(step -> step.from() == relief.state && hands.may(step, caller, relief))
                .map(step -> new ReliefView.ReliefOpen(step.act(), step.reason()))
                .toList();
    }

    private List<ReliefView.Asked> asked(Relief relief) {
        return new Sql("""
                        select p.id, w.item_no, w.item_name, d.clause_text, o.act, p.starts, p.due, p.due_original,
                               obligation_state(p, cast(:today as date)) as state,
                        """ + ObligationNames.owner("p") + """
                          from relief_obligation ro
                          join obligation_progress p on p.id = ro.obligation
                          join obligation o on o.id = p.id
                          join duty d on d.id = p.duty
                          join plan_row w on w.id = p.plan_row
                         where ro.relief = :relief order by w.ordinal, p.due, p.id
                        """)
                .with("relief", relief.id).with("today", calendar.today()).rows(entities).stream()
                        .map(ReliefViews::asked)
                        .toList();
    }

    private static ReliefView.Asked asked(Tuple row) {
        return new ReliefView.Asked(
                row.get("id", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                row.get("act", String.class),
                row.get("owner_name", String.class),
                row.get("starts", LocalDate.class),
                row.get("due", LocalDate.class),
                row.get("due_original", LocalDate.class),
                ObligationState.valueOf(row.get("state", String.class)));
    }

    private List<ReliefView.ReliefTaken> history(Relief relief) {
        return entities.createQuery("from ReliefStep where relief = :relief order by id", ReliefStep.class)
                .setParameter("relief", relief.id)
                .getResultStream()
                .map(step -> new ReliefView.ReliefTaken(
                        step.act,
                        step.fromState,
                        step.toState,
                        DirectoryNames.person(entities, relief.bureau, step.person),
                        DirectoryNames.person(entities, relief.bureau, step.onBehalfOf),
                        step.at,
                        step.reason))
                .toList();
    }
}
