package org.qingyuan.responsibility.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** Which lists there are for a caller, and which unit keeps each. */
@ApplicationScoped
public class RosterKeeping {
    private final RosterRepository rosters;
    private final RosterAccess access;
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final Trail trail;

    RosterKeeping(
            RosterRepository rosters,
            RosterAccess access,
            EntityManager entities,
            BusinessCalendar calendar,
            Trail trail) {
        this.rosters = rosters;
        this.access = access;
        this.entities = entities;
        this.calendar = calendar;
        this.trail = trail;
    }

    public List<RosterView> list(Caller caller) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> access.scope(caller, kind).isPresent())
                .map(kind -> view(caller, kind))
                .toList();
    }

    /** @throws Problem 422 for a list that only 纪委 may keep, or a unit that the bureau does not have */
    @Transactional
    public RosterView keep(Caller caller, RosterKind kind, UUID unit) {
        if (unit != null && !kind.mayBeKept()) {
            throw new Problem(ResponsibilityProblem.ROSTER_NOT_KEEPABLE, kind.title());
        }
        entities.createNativeQuery("delete from roster_keeper where bureau = :bureau and kind = :kind")
                .setParameter("bureau", caller.bureau())
                .setParameter("kind", kind.name())
                .executeUpdate();
        if (unit != null && insert(caller, kind, unit) == 0) {
            throw new Problem(ResponsibilityProblem.UNIT_NOT_IN_DIRECTORY).with("unit", unit);
        }
        trail.record("roster.keep", "roster", kind, unit == null ? Map.of() : Map.of("unit", unit.toString()));
        return view(caller, kind);
    }

    private int insert(Caller caller, RosterKind kind, UUID unit) {
        return entities.createNativeQuery("""
                        insert into roster_keeper (bureau, kind, unit, set_by, set_on)
                        select u.bureau, :kind, u.id, cast(:by as uuid), :today
                          from unit u where u.bureau = :bureau and u.id = :unit and u.validity @> cast(:today as date)
                        """)
                .setParameter("bureau", caller.bureau())
                .setParameter("kind", kind.name())
                .setParameter("unit", unit)
                .setParameter(
                        "by", caller.person() == null ? null : caller.person().toString())
                .setParameter("today", calendar.today())
                .executeUpdate();
    }

    private RosterView view(Caller caller, RosterKind kind) {
        return new RosterView(
                kind,
                access.requireScope(caller, kind).whole(),
                access.edits(caller, kind),
                access.keeper(caller.bureau(), kind).orElse(null),
                kind.mayBeKept(),
                rosters.current(caller, kind));
    }
}
