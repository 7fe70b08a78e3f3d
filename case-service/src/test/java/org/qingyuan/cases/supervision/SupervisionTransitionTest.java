package org.qingyuan.cases.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SupervisionTransitionTest {

    @Test
    void theDocumentationShowsTheTable() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/supervision.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\| [A-Z_]+ \\| .*"))
                .toList();
        List<String> table = SupervisionTransition.TABLE.stream()
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
        assertEquals(
                SupervisionTransition.TABLE.size(),
                SupervisionTransition.TABLE.stream()
                        .map(step -> step.from() + " " + step.act())
                        .distinct()
                        .count());
    }
}
