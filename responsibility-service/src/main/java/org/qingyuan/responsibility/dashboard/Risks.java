package org.qingyuan.responsibility.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.obligation.ObligationFilter;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.obligation.ObligationView;

/** What will be missed unless somebody acts: it is due within thirty days, and too little is on its way. */
@ApplicationScoped
class Risks {
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_LOOKED_AT = 1000;
    private static final Set<ObligationState> IDLE = Set.of(ObligationState.NOT_STARTED, ObligationState.IN_PROGRESS);

    private final ObligationRepository obligations;
    private final BusinessCalendar calendar;

    Risks(ObligationRepository obligations, BusinessCalendar calendar) {
        this.obligations = obligations;
        this.calendar = calendar;
    }

    record Found(List<ObligationView> first, long all) {}

    Found find(Caller caller, UUID plan, UUID unit, int most) {
        LocalDate today = calendar.today();
        ObligationFilter soon =
                new ObligationFilter(unit, plan, null, null, null, today, today.plusDays(DAYS_AHEAD), null, null);
        List<ObligationView> all = obligations.list(caller, soon, null, MOST_LOOKED_AT).stream()
                .filter(obligation -> IDLE.contains(obligation.state())
                        && obligation.accepted() + obligation.waiting() < obligation.required())
                .toList();
        return new Found(all.stream().limit(most).toList(), all.size());
    }
}
