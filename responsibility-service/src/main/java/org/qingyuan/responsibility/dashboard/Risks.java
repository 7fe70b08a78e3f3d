package org.qingyuan.responsibility.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.obligation.Forecast;
import org.qingyuan.responsibility.obligation.ObligationFilter;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationView;

/**
 * What will be missed: at risk unless somebody acts, or not to be met in time any more. The forecast says so, as it does on the first
 * page and in the lists.
 */
@ApplicationScoped
class Risks {
    private static final List<Forecast> JUDGED = List.of(Forecast.AT_RISK, Forecast.CANNOT_BE_MET);
    private static final Comparator<ObligationView> BY_DUE =
            Comparator.comparing(ObligationView::due).thenComparing(ObligationView::id);

    private final ObligationRepository obligations;

    Risks(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    record Found(List<ObligationView> first, long all) {}

    Found find(Caller caller, UUID plan, UUID unit, int most) {
        List<ObligationFilter> filters = JUDGED.stream()
                .map(judged -> ObligationFilter.judged(unit, plan, judged))
                .toList();
        List<ObligationView> first = filters.stream()
                .flatMap(filter -> obligations.list(caller, filter, null, most).stream())
                .sorted(BY_DUE)
                .limit(most)
                .toList();
        return new Found(
                first,
                filters.stream()
                        .mapToLong(filter -> obligations.count(caller, filter))
                        .sum());
    }
}
