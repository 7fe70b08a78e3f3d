package org.qingyuan.responsibility.obligation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;

/** Obligations counted by state, per row of a plan or per due date. */
@ApplicationScoped
public class Progress {
    private final ObligationRepository obligations;

    Progress(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    public List<DayProgress> byDay(Caller caller, ObligationFilter filter) {
        return counted(obligations.byDay(caller, filter), "due", LocalDate.class, DayProgress::new)
                .toList();
    }

    public List<RowProgress> byRow(Caller caller, UUID plan, UUID unit) {
        return counted(obligations.byRow(caller, plan, unit), "plan_row", UUID.class, RowProgress::new)
                .toList();
    }

    private static <K, T> Stream<T> counted(
            List<Tuple> rows, String key, Class<K> type, BiFunction<K, StateCounts, T> view) {
        return rows.stream()
                .collect(groupingBy(row -> row.get(key, type), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> view.apply(group.getKey(), StateCounts.of(group.getValue())));
    }
}
