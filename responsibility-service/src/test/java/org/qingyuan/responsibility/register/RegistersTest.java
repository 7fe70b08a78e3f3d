package org.qingyuan.responsibility.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.form.FormJson;

/** The tables and rules of the registers, without a container. */
class RegistersTest {
    private static final Life NEW = new Life(null, null, null, null, null);

    @Test
    void everyTableBeginsWithADraftAndNoStepIsThereTwice() {
        assertEquals(RegisterKind.values().length, Registers.all().size());
        for (Register register : Registers.all()) {
            Set<List<Object>> seen = new HashSet<>();
            for (RegisterTransition step : register.table()) {
                assertTrue(seen.add(List.of(step.from(), step.act())), register.kind() + " " + step);
            }
            Set<RegisterState> reached = new HashSet<>(Set.of(RegisterState.DRAFT));
            for (int round = 0; round < register.table().size(); round++) {
                register.table().stream()
                        .filter(step -> reached.contains(step.from()))
                        .forEach(step -> reached.add(step.to()));
            }
            register.table().forEach(step -> assertTrue(reached.contains(step.from()), register.kind() + " " + step));
            for (Set<RegisterState> some :
                    List.of(register.editable(), register.noted(), register.begins(), register.ends())) {
                assertTrue(reached.containsAll(some), register.kind().name());
            }
        }
    }

    /** What a unit writes down at once goes on while it is put right. */
    @Test
    void aMatterAndAVisitAreNotedWhileTheyAreRevised() {
        for (RegisterKind kind : List.of(RegisterKind.UNSTABLE_MATTER, RegisterKind.FIRM_VISIT)) {
            assertTrue(Registers.of(kind).noted().contains(RegisterState.REVISING), kind.name());
        }
    }

    @Test
    void nothingIsDueOfWhatWasDiscarded() {
        LocalDate due = LocalDate.of(2026, 12, 1);
        RegisterEntry entry = new RegisterEntry();
        entry.kind = RegisterKind.DISCLOSURE;
        entry.formValues = "{\"due\":\"2026-12-01\"}";
        entry.begunOn = LocalDate.of(2026, 11, 1);
        entry.state = RegisterState.ACTIVE;
        assertEquals(due, entry.period(due.minusDays(9)));
        entry.state = RegisterState.DISCARDED;
        assertNull(entry.period(due.minusDays(9)));
    }

    /** Run with {@code -Dregisters.write=true} after a change of a table. */
    @Test
    void theDocumentShowsTheTables() throws IOException {
        Path file = Path.of("../docs/registers.md");
        String text = Files.readString(file);
        String begin = "<!-- steps -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- /steps -->");
        String tables = Registers.all().stream().map(RegistersTest::table).collect(Collectors.joining());
        if (Boolean.getBoolean("registers.write")) {
            text = text.substring(0, from) + tables + text.substring(to);
            Files.writeString(file, text);
            to = from + tables.length();
        }
        assertEquals(tables, text.substring(from, to));
    }

    private static String table(Register register) {
        return "### " + register.kind()
                + "\n| from | act | to | who | on record | reason |\n|---|---|---|---|---|---|\n"
                + register.table().stream()
                        .map(step -> "| %s | %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        spell(step.from()),
                                        step.act(),
                                        spell(step.to()),
                                        step.who(),
                                        step.need() == RegisterNeed.NOTHING ? "" : step.need(),
                                        step.reason() ? "yes" : ""))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String spell(RegisterState state) {
        return state + " " + state.word(Language.ZH);
    }

    @Test
    void aRiskIsDueByTheEndOfTheNextYear() {
        assertEquals(null, facets(RegisterKind.RISK_POINT, Map.of(), NEW).due());
        assertEquals(
                LocalDate.of(2027, 12, 31),
                facets(RegisterKind.RISK_POINT, Map.of(), new Life(LocalDate.of(2026, 1, 2), null, null, null, null))
                        .due());
        assertEquals(
                LocalDate.of(2029, 12, 31),
                facets(
                                RegisterKind.RISK_POINT,
                                Map.of(),
                                new Life(LocalDate.of(2026, 1, 2), LocalDate.of(2028, 5, 1), "保持原等级", null, null))
                        .due());
    }

    @Test
    void theLastDayOfAMonthStaysTheLast() {
        assertEquals(LocalDate.of(2026, 2, 28), nextAfter("每月", "2026-01-31", "2026-01-31"));
        assertEquals(LocalDate.of(2026, 3, 31), nextAfter("每月", "2026-01-31", "2026-02-28"));
        assertEquals(LocalDate.of(2026, 9, 30), nextAfter("每季度", "2026-03-31", "2026-06-30"));
        assertEquals(
                LocalDate.of(2026, 12, 31),
                nextAfter("每半年", "2026-06-30", "2026-06-30").plusDays(1));
        assertEquals(LocalDate.of(2027, 2, 1), nextAfter("每年", "2026-02-01", "2026-02-01"));
        assertEquals(null, nextAfter("一次性", "2026-02-01", "2026-02-01"));
        assertEquals(LocalDate.of(2026, 2, 1), nextAfter("一次性", "2026-02-01", null));
        assertEquals(null, nextAfter("每年", "没有日期", null));
    }

    @Test
    void aPlaceIsCoveredWhenItIsSeenAndHeardAndInOrder() {
        Map<String, Object> place = Map.of("cameras", 1, "recording", true);
        assertEquals("正常覆盖", facets(RegisterKind.MONITORED_PLACE, place, NEW).grade());
        assertEquals(
                "有故障",
                facets(RegisterKind.MONITORED_PLACE, place, new Life(null, null, "故障", null, null))
                        .grade());
        assertEquals(
                "未覆盖",
                facets(RegisterKind.MONITORED_PLACE, Map.of("cameras", 0, "recording", true), NEW)
                        .grade());
        assertEquals(
                "未覆盖",
                facets(RegisterKind.MONITORED_PLACE, Map.of("cameras", 3), NEW).grade());
    }

    @Test
    void aDraftMayHoldAnything() {
        Facets facets = facets(
                RegisterKind.RISK_POINT, Map.of("likelihood", 99, "impact", "五", "grade", 3, "controls", "x"), NEW);
        assertEquals(null, facets.likelihood());
        assertEquals(null, facets.impact());
        assertEquals(null, facets.grade());
    }

    private static LocalDate nextAfter(String frequency, String first, String answered) {
        return facets(
                        RegisterKind.DISCLOSURE,
                        Map.of("frequency", frequency, "due", first),
                        new Life(null, null, null, answered == null ? null : LocalDate.parse(answered), null))
                .due();
    }

    private static Facets facets(RegisterKind kind, Map<String, Object> values, Life life) {
        JsonNode tree = FormJson.tree(values);
        return Registers.of(kind).facets(tree, life);
    }
}
