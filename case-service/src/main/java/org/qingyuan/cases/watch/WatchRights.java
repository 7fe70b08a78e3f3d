package org.qingyuan.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/** What the caller may do with a watch, from the table. */
@ApplicationScoped
class WatchRights {
    private final WatchRows rows;
    private final BusinessCalendar calendar;

    WatchRights(WatchRows rows, BusinessCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    List<WatchAct> of(Caller caller, PlatformWatch watch) {
        return Arrays.stream(WatchAct.values())
                .filter(act -> WatchTransition.of(watch.state, act)
                        .filter(step -> is(step.who(), caller, watch))
                        .filter(step -> step.needs().stream().allMatch(need -> met(need, watch)))
                        .isPresent())
                .toList();
    }

    /** Who comes afterwards, where it is another person than the one who leaves. */
    Optional<PlatformWatch> next(PlatformWatch watch) {
        return rows.next(watch).filter(next -> !next.person.equals(watch.person));
    }

    boolean is(WatchWho who, Caller caller, PlatformWatch watch) {
        if (caller.person() == null) {
            return false;
        }
        return switch (who) {
            case OFFICE -> caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD);
            // Nobody hands over to himself, also not in another's absence.
            case LEAVING ->
                caller.person().equals(watch.person)
                        || caller.has(Roles.CASE_MANAGER)
                                && next(watch)
                                        .filter(next -> next.person.equals(caller.person()))
                                        .isEmpty();
            case TAKING -> caller.person().equals(watch.taker);
        };
    }

    boolean met(WatchNeed need, PlatformWatch watch) {
        return switch (need) {
            case BEGUN -> !watch.fromDay.isAfter(calendar.today());
            case NOT_BEGUN -> watch.fromDay.isAfter(calendar.today()) && !rows.takesOver(watch);
            case NEXT -> next(watch).isPresent();
        };
    }
}
