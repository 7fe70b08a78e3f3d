package org.qingyuan.cases.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WatchTransitionTest {
    @Test
    void theTableInTheDocsIsTheOneOfTheCode() throws IOException {
        List<String> drawn = WatchTransition.TABLE.stream()
                .map(step -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                step.from(),
                                step.act(),
                                step.to(),
                                step.who(),
                                step.needs().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .replace("|  |", "| |"))
                .toList();
        List<String> written = Files.readAllLines(Path.of("../docs/platform-watch.md")).stream()
                .filter(line -> line.startsWith("| ") && line.matches("\\| [A-Z].*"))
                .toList();
        assertEquals(drawn, written);
    }

    @Test
    void whatIsConfirmedOrCancelledStays() {
        Set<WatchState> left =
                WatchTransition.TABLE.stream().map(WatchTransition::from).collect(Collectors.toSet());
        assertEquals(EnumSet.of(WatchState.NAMED, WatchState.WRITTEN, WatchState.RETURNED), left);
        for (WatchAct act : WatchAct.values()) {
            assertTrue(WatchTransition.TABLE.stream().anyMatch(step -> step.act() == act), act.name());
        }
    }
}
