package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.revision.Matching.Decision;
import org.qingyuan.responsibility.revision.Matching.Part;

class MatchingTest {
    private static final String STUDY = "每年集中学习不少于2次。";
    private static final String ANALYSIS = "每季度对群众信访举报进行一次分析。";
    private static final String VISIT = "每半年走访一次辖区企业、群众，听取意见。";

    private final Map<String, UUID> ids = new LinkedHashMap<>();

    @Test
    void aTaskThatMovedToAnotherItemIsStillTheSame() {
        assertEquals(
                List.of("a=c", "b=d"),
                match(
                        List.of(part("a", "1.1", STUDY), part("b", "1.2", VISIT)),
                        List.of(part("c", "2.1", STUDY), part("d", "2.2", VISIT))));
    }

    @Test
    void inItsPlaceATaskMayChangeALot() {
        String changed = "每季度开展集中学习，全年不少于4次。";
        assertEquals(List.of("a=c"), match(List.of(part("a", "1.1", STUDY)), List.of(part("c", "1.1", changed))));
        assertEquals(
                List.of("-=c", "a=-"), match(List.of(part("a", "1.1", STUDY)), List.of(part("c", "3.1", changed))));
    }

    @Test
    void theLikestPairComesFirstAndEachPartIsUsedOnce() {
        assertEquals(
                List.of("b=c", "a=-"),
                match(
                        List.of(part("a", "1.1", "每年集中学习不少于2次，学习廉政规定。"), part("b", "1.1", STUDY)),
                        List.of(part("c", "1.1", STUDY))));
    }

    @Test
    void whatAPersonSaidHolds() {
        List<Part> old = List.of(part("a", "1.1", STUDY), part("b", "1.2", ANALYSIS));
        List<Part> fresh = List.of(part("c", "1.1", STUDY), part("d", "1.2", ANALYSIS));
        assertEquals(List.of("a=c", "b=d"), match(old, fresh));
        assertEquals(
                List.of("b=c", "-=d", "a=-"),
                match(old, fresh, new Decision(ids.get("b"), ids.get("c")), alone("a"), alone("d")));
        assertEquals(List.of("-=c", "b=d", "a=-"), match(old, fresh, alone("a")));
    }

    private Decision alone(String name) {
        return name.compareTo("c") < 0 ? new Decision(ids.get(name), null) : new Decision(null, ids.get(name));
    }

    private Part part(String name, String place, String words) {
        return new Part(ids.computeIfAbsent(name, any -> UUID.randomUUID()), place, words);
    }

    private List<String> match(List<Part> old, List<Part> fresh, Decision... decisions) {
        List<String> found = new ArrayList<>();
        Matching.of(old, fresh, List.of(decisions))
                .forEach(pair -> found.add(name(pair.old()) + "=" + name(pair.fresh())));
        return found;
    }

    private String name(UUID id) {
        return ids.entrySet().stream()
                .filter(e -> e.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("-");
    }
}
