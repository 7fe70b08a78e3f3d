package org.qingyuan.responsibility.obligation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.obligation.WarningsView.UnitWarnings;

/** Counts what is at risk, lost or overdue; the judgement itself is the SQL function's. */
@ApplicationScoped
public class Warnings {
    private final ObligationRepository obligations;

    Warnings(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    public WarningsView of(Caller caller, UUID unit, int most) {
        // One walk for both: it makes the counts of whatever is not closed.
        List<Tuple> rows = obligations.warnings(caller, unit);
        List<UnitWarnings> units = rows.stream()
                .filter(row -> row.get("unit") != null)
                .collect(groupingBy(row -> row.get("unit", UUID.class), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Warnings::unit)
                .toList();
        ObligationFilter atRisk = ObligationFilter.judged(unit, null, Forecast.AT_RISK);
        List<ObligationView> next = obligations.list(caller, atRisk, null, most);
        Tally all = Tally.of(rows.stream()
                .filter(row -> row.get("whole", Integer.class) == 1)
                .toList());
        return new WarningsView(
                all.atRisk(), all.lost(), all.overdue(), units, next.subList(0, Math.min(most, next.size())));
    }

    private record Tally(long atRisk, long lost, long overdue) {
        static Tally of(List<Tuple> rows) {
            long atRisk = 0;
            long lost = 0;
            long overdue = 0;
            for (Tuple row : rows) {
                long n = row.get("n", Long.class);
                switch (Forecast.valueOf(row.get("forecast", String.class))) {
                    case AT_RISK -> atRisk += n;
                    case CANNOT_BE_MET -> lost += n;
                    default -> overdue += n;
                }
            }
            return new Tally(atRisk, lost, overdue);
        }
    }

    private static UnitWarnings unit(List<Tuple> rows) {
        Tally counts = Tally.of(rows);
        Tuple first = rows.getFirst();
        return new UnitWarnings(
                NamedRef.of(first.get("unit", UUID.class), first.get("unit_name", String.class)),
                counts.atRisk(),
                counts.lost(),
                counts.overdue());
    }
}
