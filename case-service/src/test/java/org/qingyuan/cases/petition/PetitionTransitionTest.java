package org.qingyuan.cases.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PetitionTransitionTest {

    @Test
    void theDocumentationShowsTheTable() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/petitions.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| from"))
                .toList();
        List<String> table = PetitionTransition.TABLE.stream()
                .map(step -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                step.from(),
                                step.act(),
                                step.to(),
                                step.who(),
                                step.needs().isEmpty()
                                        ? "–"
                                        : step.needs().stream().map(Enum::name).collect(Collectors.joining(", "))))
                .toList();
        assertEquals(table, documented);
    }

    @Test
    void anActIsNotTwiceInAState() {
        Set<String> seen = PetitionTransition.TABLE.stream()
                .map(step -> step.from() + " " + step.act())
                .collect(Collectors.toSet());
        assertEquals(PetitionTransition.TABLE.size(), seen.size());
    }

    @Test
    void whatIsOpenCanBeTakenBackAndOnlyByTheDesk() {
        for (PetitionState state : PetitionState.values()) {
            boolean open = state != PetitionState.CLOSED && !state.atDesk();
            assertEquals(open, PetitionTransition.of(state, PetitionAct.RECALL).isPresent(), state.name());
        }
        assertTrue(PetitionTransition.TABLE.stream()
                .filter(step -> step.act() == PetitionAct.RECALL)
                .allMatch(step -> step.who() == PetitionWho.DESK));
    }
}
