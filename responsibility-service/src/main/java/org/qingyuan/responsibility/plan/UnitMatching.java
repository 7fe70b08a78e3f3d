package org.qingyuan.responsibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingyuan.responsibility.directory.Directory;
import org.qingyuan.responsibility.directory.UnitCandidate;

/** 单位对应: what the words of a draft that name no unit may mean. */
@ApplicationScoped
public class UnitMatching {
    private static final int MOST = 5;

    private final Directory directory;

    UnitMatching(Directory directory) {
        this.directory = directory;
    }

    /** In the order of the table; nothing once the plan is no draft: then the words stay as they were frozen. */
    List<UnknownUnit> unknown(Plan plan) {
        if (plan.state != PlanState.DRAFT) {
            return List.of();
        }
        Map<String, Long> times = new LinkedHashMap<>();
        plan.rows.stream()
                .flatMap(UnitMatching::words)
                .filter(words -> !words.known())
                .forEach(words -> times.merge(words.text(), 1L, Long::sum));
        Map<String, List<UnitCandidate>> candidates = directory.candidates(plan.bureau, times.keySet(), MOST);
        return times.entrySet().stream()
                .map(word -> new UnknownUnit(word.getKey(), word.getValue(), candidates.get(word.getKey())))
                .toList();
    }

    /** All that a row says about units: of both cells and of its duties. */
    static Stream<UnitWords> words(PlanRow row) {
        return Stream.concat(
                Stream.concat(row.responsible.stream(), row.supporting.stream()),
                row.duties.stream().flatMap(duty -> duty.owners.stream()));
    }
}
