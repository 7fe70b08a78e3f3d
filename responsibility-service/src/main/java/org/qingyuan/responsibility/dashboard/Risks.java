package org.qingyuan.responsibility.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.obligation.Forecast;
import org.qingyuan.responsibility.obligation.ObligationFilter;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationView;

/** What will be missed unless somebody acts: the forecast says so, as it does on the first page and in the lists. */
@ApplicationScoped
class Risks {
    private final ObligationRepository obligations;

    Risks(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    record Found(List<ObligationView> first, long all) {}

    Found find(Caller caller, UUID plan, UUID unit, int most) {
        ObligationFilter atRisk = ObligationFilter.judged(unit, plan, Forecast.AT_RISK);
        List<ObligationView> first = obligations.list(caller, atRisk, null, most);
        return first.size() <= most
                ? new Found(first, first.size())
                : new Found(first.subList(0, most), obligations.count(caller, atRisk));
    }
}
