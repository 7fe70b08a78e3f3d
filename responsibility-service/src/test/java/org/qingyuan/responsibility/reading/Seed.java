package org.qingyuan.responsibility.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bureau's own table. */
public final class Seed {
    private static final Path SAMPLES = Path.of("../samples");

    private Seed() {}

    static PlanText read() {
        return read("responsibility-table.docx");
    }

    static PlanText read(String file) {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file))) {
            return new PlanReader().read(in, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The cells of a row and its duties, as reading/seed.txt spells them out, without the flags. */
    static String spellWithoutFlags(RowText row) {
        return spell(row).lines().filter(line -> !line.startsWith("  !")).collect(Collectors.joining("\n"));
    }

    /** A row as reading/seed.txt spells it out: its cells, its duties, its flags. */
    static String spell(RowText row) {
        return Stream.of(
                        Stream.of("%d | %s %s | %s %s | %s | %s | %s"
                                .formatted(
                                        row.ordinal(),
                                        row.mechanism().no(),
                                        row.mechanism().name(),
                                        row.item().no(),
                                        row.item().name(),
                                        units(row.responsible()),
                                        units(row.supporting()),
                                        row.timeLimit().text())),
                        row.duties().stream().map(Seed::spell),
                        row.flags().stream().map(flag -> "  ! %s %s %s"
                                .formatted(flag.cell(), flag.code(), String.join(" · ", flag.args()))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    public static String spell(DutyText duty) {
        return "  %s | %s | %s"
                .formatted(demand(duty), owner(duty), duty.clause().text());
    }

    public static String demand(DutyText duty) {
        return Stream.of(
                        duty.kind().name(),
                        duty.every() == null ? "" : duty.everyText(),
                        duty.atLeast() == null ? "" : "≥" + duty.atLeast(),
                        duty.atMost() == null ? "" : "≤" + duty.atMost(),
                        duty.limit() == null ? "" : "by " + duty.limit().text())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public static String owner(DutyText duty) {
        return duty.owedBy() + " " + duty.sharing() + (duty.owners() == null ? "" : " " + duty.owners());
    }

    private static String units(java.util.List<UnitText> units) {
        return units.stream().map(UnitText::text).collect(Collectors.joining("、"));
    }
}
