package org.qingyuan.responsibility.reading.clause;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Whoever owes a duty, the rest of it is read the same: 支部书记每月… as 分管领导每月…. */
class SameOwnersTest {
    private static final ReadingContext NO_ROW = new ReadingContext(null, List.of(), TimeLimit.NONE);

    private static final Map<OwedBy, List<String>> OTHERS = Map.of(
            OwedBy.LEADER,
            List.of("支部书记", "大队长", "所队主要负责人", "教导员", "各单位主要负责人", "科室负责人", "政委"),
            OwedBy.PERSON,
            List.of("所有民警", "各科室干部", "法制员", "执法人员", "社区民警", "驾驶员"),
            OwedBy.UNIT,
            List.of("各单位", "县直各部门", "政治处", "法制大队", "各乡镇", "机关各部门", "警务保障室"),
            OwedBy.BRANCH,
            List.of("各党支部", "党总支", "支部"));

    /** At most one reading in fifty changes; what is said of somebody new (新入警民警) is left out. */
    @ParameterizedTest
    @EnumSource(
            value = OwedBy.class,
            names = {"LEADER", "PERSON", "UNIT", "BRANCH"})
    void areReadTheSame(OwedBy owedBy) {
        List<String> changed = new ArrayList<>();
        int tried = 0;
        for (String text : texts()) {
            List<DutyText> duties = ClauseReader.read(text, NO_ROW).duties();
            List<String> owners = duties.stream()
                    .filter(duty -> duty.owedBy() == owedBy && duty.owners() != null)
                    .map(DutyText::owners)
                    .distinct()
                    .filter(who -> text.split(who, -1).length == 2)
                    .toList();
            for (String who : owners) {
                for (String other : OTHERS.get(owedBy)) {
                    if (isFree(text, who, other)) {
                        tried++;
                        String put = text.replace(who, other);
                        if (!spell(ClauseReader.read(put, NO_ROW).duties(), other)
                                .equals(spell(duties, who))) {
                            changed.add(put);
                        }
                    }
                }
            }
        }
        assertTrue(tried > 100, () -> "nothing to try for " + owedBy);
        assertTrue(changed.size() * 50 <= tried, changed.size() + " of " + tried + ": " + changed);
    }

    private static boolean isFree(String text, String who, String other) {
        return !text.contains(other)
                && !text.contains("新")
                && !text.contains("每人")
                && !who.matches(".*(?:每人|的).*")
                && !text.replace(who, "").matches(".*(?:对|凡|由|以|会同|与).*")
                && text.indexOf(who) <= text.indexOf('，') + 1;
    }

    private static List<String> spell(List<DutyText> duties, String who) {
        return duties.stream()
                .map(duty -> Corpus.spell(duty).replace(who, "@")
                        + (duty.owners() == null ? "" : duty.owners().replace(who, "@")))
                .toList();
    }

    private static List<String> texts() {
        return Stream.concat(CorpusReport.TUNED.stream(), CorpusReport.HELD.stream())
                .flatMap(name -> Corpus.entries(name).stream())
                .map(Corpus.Entry::text)
                .toList();
    }
}
