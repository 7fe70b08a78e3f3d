package org.qingyuan.responsibility.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reading.md says what the reader does. */
class DocumentationTest {
    private static final Path DOCUMENT = Path.of("../docs/reading.md");

    @Test
    void showsEveryDutyOfTheBureausTable() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        List<String> documented = lines.stream()
                .filter(line -> line.matches("\\| \\d\\.\\d \\|.*"))
                .toList();
        List<String> read = Seed.read().rows().stream()
                .flatMap(row -> row.duties().stream().map(duty -> "| %s | %d | %s | %s | %s |"
                        .formatted(
                                row.item().no(),
                                row.ordinal(),
                                duty.clause().text(),
                                Seed.demand(duty),
                                Seed.owner(duty))))
                .toList();
        assertEquals(read, documented);
    }

    @Test
    void namesEveryFlagAndEveryRefusal() throws IOException {
        String text = Files.readString(DOCUMENT);
        Stream.concat(Stream.of(FlagCode.values()), Stream.of(UnreadableReason.values()))
                .forEach(code -> assertTrue(text.contains("| `" + code + "` |"), code.toString()));
    }

    @Test
    void messagesAreInTheReadersLanguage() {
        var flag = new FlagText("R12C7", FlagCode.TIME_LIMIT_START_UNKNOWN, null, List.of("2年"));
        assertEquals("完成时限“2年”没有写明起算日。", flag.message(Locale.SIMPLIFIED_CHINESE));
        assertEquals("The time limit \"2年\" does not say from when.", flag.message(Locale.ENGLISH));
    }
}
