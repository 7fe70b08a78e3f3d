package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.DutySettings;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.RevisionKind;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.schedule.Generation;
import org.qingyuan.responsibility.schedule.PlannedWindows;

/** What is owed passes from one version to the next: goes on, changes, closes, begins. In sets, duty by duty. */
@ApplicationScoped
class Succession {
    private final PlannedWindows windows;
    private final CarryChoices choices;
    private final Generation generation;
    private final EntityManager entities;
    private final DutySettings settings;

    Succession(
            PlannedWindows windows,
            CarryChoices choices,
            Generation generation,
            EntityManager entities,
            DutySettings settings) {
        this.windows = windows;
        this.choices = choices;
        this.generation = generation;
        this.entities = entities;
        this.settings = settings;
    }

    private static final CarryChoices.Chosen NOT_CHOSEN = new CarryChoices.Chosen(CarryChoice.REPEAT, Unfinished.STAY);

    /** Everything that the statements of one succession have in common. */
    private record Act(Caller caller, Plan plan, LocalDate on, LocalDate carriedDue, Instant at) {

        /** What was due before is carried as unfinished: a table may be carried over while its year still runs. */
        LocalDate overdueBefore() {
            LocalDate today = plan.publishedOn;
            return today.isBefore(on) ? today : on;
        }
    }

    void apply(Caller caller, Plan plan, Plan old, List<RowDiff> diffs, CarryOutRequest request) {
        Act act = new Act(caller, plan, request.on(), request.carriedDueOrDefault(), Instant.now());
        Map<UUID, CarryChoices.Chosen> chosen = choices.of(plan.id);
        Map<UUID, Duty> duties = new HashMap<>();
        List.of(old, plan).forEach(p -> p.rows.forEach(row -> row.duties.forEach(duty -> duties.put(duty.id, duty))));
        for (RowDiff row : diffs) {
            CarryChoices.Chosen choice = chosen.getOrDefault(row.old(), NOT_CHOSEN);
            for (DutyDiff diff : row.duties()) {
                if (diff.fresh() != null) {
                    duty(act, duties.get(diff.fresh()), duties.get(diff.old()), choice);
                }
            }
        }
        entities.createNativeQuery(RevisionSql.CLOSE)
                .setParameter("old", old.id)
                .setParameter("plan", plan.id)
                .setParameter("on", act.on())
                .setParameter("reason", request.reason())
                .setParameter("person", person(caller))
                .setParameter("at", act.at())
                .executeUpdate();
        entities.createNativeQuery(RevisionSql.FORGET_UNITS)
                .setParameter("plan", plan.id)
                .executeUpdate();
        generation.listUnits(plan.id);
    }

    private void duty(Act act, Duty duty, Duty was, CarryChoices.Chosen choice) {
        if (was != null) {
            settings.passOn(was.id, duty.id);
        }
        if (duty.kind == DutyKind.EVENT) {
            return;
        }
        LocalDate began = was == null ? null : beganAndRuns(was, act.on());
        if (began != null) {
            UUID[] going = windows.keep(duty, began, act.on()).toArray(UUID[]::new);
            statement(RevisionSql.GO_ON, act, duty, was, going)
                    .setParameter("on", act.on())
                    .setParameter("shared", sharedByAll(duty) && sharedByAll(was))
                    .setParameter("person", person(act.caller()))
                    .setParameter("at", act.at())
                    .executeUpdate();
            statement(RevisionSql.OWE_FURTHER, act, duty, was, going)
                    .setParameter("on", act.on())
                    .executeUpdate();
        }
        if (choice.choice() != CarryChoice.GO_ON) {
            // Where nothing of the old duty runs on, everybody owes it anew.
            UUID[] fresh = windows.keep(duty, act.on(), act.on()).toArray(UUID[]::new);
            statement(RevisionSql.OWE_NEWLY, act, duty, began == null ? duty : was, fresh)
                    .executeUpdate();
        }
        if (choice.unfinished() == Unfinished.CARRY) {
            carry(act, duty, was);
        }
        if (was != null) {
            goOnFromEarlier(act, duty, was);
        }
    }

    /**
     * What was carried, or was postponed into the next year, is still being worked on: it goes on, to the day that was set or
     * granted, beside what its own year asks for.
     */
    private void goOnFromEarlier(Act act, Duty duty, Duty was) {
        boolean nextYear = act.plan().revisionKind == RevisionKind.CARRY_OVER;
        entities.createNativeQuery(RevisionSql.EARLIER_WINDOWS)
                .setParameter("duty", duty.id)
                .setParameter("was", was.id)
                .setParameter("on", act.on())
                .setParameter("nextYear", nextYear)
                .executeUpdate();
        entities.createNativeQuery(RevisionSql.GO_ON_EARLIER)
                .setParameter("plan", act.plan().id)
                .setParameter("row", duty.row.id)
                .setParameter("duty", duty.id)
                .setParameter("was", was.id)
                .setParameter("on", act.on())
                .setParameter("nextYear", nextYear)
                .setParameter("person", person(act.caller()))
                .setParameter("at", act.at())
                .executeUpdate();
    }

    private void carry(Act act, Duty duty, Duty was) {
        entities.createNativeQuery(RevisionSql.CARRIED_WINDOWS)
                .setParameter("duty", duty.id)
                .setParameter("was", was.id)
                .setParameter("before", act.overdueBefore())
                .setParameter("due", act.carriedDue())
                .executeUpdate();
        entities.createNativeQuery(RevisionSql.CARRY)
                .setParameter("plan", act.plan().id)
                .setParameter("row", duty.row.id)
                .setParameter("duty", duty.id)
                .setParameter("was", was.id)
                .setParameter("on", act.on())
                .setParameter("before", act.overdueBefore())
                .setParameter("due", act.carriedDue())
                .setParameter("person", person(act.caller()))
                .setParameter("at", act.at())
                .executeUpdate();
    }

    private Query statement(String sql, Act act, Duty duty, Duty was, UUID[] windows) {
        return entities.createNativeQuery(sql)
                .setParameter("plan", act.plan().id)
                .setParameter("row", duty.row.id)
                .setParameter("duty", duty.id)
                .setParameter("was", was.id)
                .setParameter("windows", windows);
    }

    /** First day of the first window of its own, perhaps under an earlier version; null when none reaches the day. */
    private LocalDate beganAndRuns(Duty duty, LocalDate on) {
        return (LocalDate) entities.createNativeQuery("""
                        select case when max(w.ends) >= cast(:on as date) then min(w.starts) end
                          from duty_window w where w.duty = :duty and w.event is null and not w.carried
                        """, LocalDate.class)
                .setParameter("duty", duty.id)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** One obligation for all of its units; who leads may differ between two versions. */
    private static boolean sharedByAll(Duty duty) {
        return duty.owedBy == OwedBy.BUREAU
                || ((duty.owedBy == OwedBy.UNIT || duty.owedBy == OwedBy.MEMBER) && duty.sharing != Sharing.EACH);
    }

    private static String person(Caller caller) {
        return caller.person() == null ? null : caller.person().toString();
    }

    /** The obligations behind one figure of a row, a page of them. */
    Page<EffectLine> lines(Plan plan, Plan old, UUID row, EffectFigure figure, Cursor after, int limit) {
        Sql sql = new Sql(RevisionSql.LINES)
                .with("plan", plan.id)
                .with("old", old.id)
                .with("row", row)
                .with("acts", figure.acts());
        if (after != null) {
            sql.add("and (p.day, p.duty, p.owner, p.starts) > (:afterDay, :afterDuty, :afterOwner, :afterStarts)")
                    .with("afterDay", after.date(0))
                    .with("afterDuty", after.uuid(1))
                    .with("afterOwner", after.uuid(2))
                    .with("afterStarts", after.date(3));
        }
        List<Tuple> rows = sql.add("order by p.day, p.duty, p.owner, p.starts limit :limit")
                .with("limit", limit + 1)
                .rows(entities);
        return Page.of(
                rows,
                limit,
                EffectLine::of,
                line -> Cursor.of(
                        line.get("day", LocalDate.class),
                        line.get("duty", UUID.class),
                        line.get("owner", UUID.class),
                        line.get("starts", LocalDate.class)));
    }

    List<RevisionEffect.Line> effect(Plan plan, Plan old) {
        return new Sql(RevisionSql.EFFECT)
                .with("plan", plan.id).with("old", old.id).rows(entities).stream()
                        .map(row -> new RevisionEffect.Line(
                                row.get("row_before", UUID.class),
                                row.get("row_after", UUID.class),
                                row.get("act", String.class),
                                row.get("n", Long.class)))
                        .toList();
    }
}
