package org.qingyuan.cases.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static final int SMALLEST = 3;

    @Test
    void oneSmallCellTakesTheSmallestOtherWithIt() {
        assertArrayEquals(new boolean[] {false, true, true, false}, hide(9, 2, 4, 0));
        assertArrayEquals(new boolean[] {false, false, false}, hide(9, 4, 0));
        assertTrue(SmallCells.covered(new long[] {9, 2, 4}, hide(9, 2, 4), SMALLEST));
    }

    @Test
    void whereAllAreSmallNothingCanBeTold() {
        assertArrayEquals(new boolean[] {true, true}, hide(2, 2));
        assertFalse(SmallCells.covered(new long[] {2, 2}, hide(2, 2), SMALLEST));
    }

    /** Whoever knows the total, what is told and the rule finds at least two ways to fill in each hidden small cell. */
    @Test
    void noHiddenCellIsWorkedOutOfWhatIsTold() {
        Random random = new Random(7);
        int looked = 0;
        for (int i = 0; i < 5000; i++) {
            long[] cells = random.longs(2 + random.nextInt(4), 0, 7).toArray();
            boolean[] hidden = hide(cells);
            if (!SmallCells.covered(cells, hidden, SMALLEST)) {
                continue;
            }
            for (int at = 0; at < cells.length; at++) {
                if (hidden[at] && cells[at] < SMALLEST) {
                    looked++;
                    assertTrue(otherWay(cells, hidden, at), () -> List.of(cells).toString());
                }
            }
        }
        assertTrue(looked > 1000);
    }

    /** Another table with the same total, the same cells told and the same ones hidden, that differs in this cell. */
    private static boolean otherWay(long[] cells, boolean[] hidden, int at) {
        for (int other = 0; other < cells.length; other++) {
            if (hidden[other] && cells[other] != cells[at]) {
                long[] exchanged = cells.clone();
                exchanged[at] = cells[other];
                exchanged[other] = cells[at];
                if (java.util.Arrays.equals(hidden, hide(exchanged))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void tablesTellNothingOfAFewAndCountTheRest() {
        List<FigureRow> rows = new ArrayList<>();
        rows.addAll(rows(6, "LETTER", "ASSESSMENT"));
        rows.addAll(rows(4, "PHONE", "ASSESSMENT"));
        rows.addAll(rows(1, "VISIT", "PENDING"));
        LeadFigures figures = FigureTables.of(2026, rows, SMALLEST, code -> null);
        assertEquals(11, figures.total());
        List<LeadFigures.FigureLine> sources = lines(figures, FigureDimension.SOURCE);
        assertEquals(
                6,
                sources.stream()
                        .filter(line -> line.code().equals("LETTER"))
                        .findFirst()
                        .orElseThrow()
                        .count());
        assertNull(sources.stream()
                .filter(line -> line.code().equals("PHONE"))
                .findFirst()
                .orElseThrow()
                .count());
        assertNull(sources.stream()
                .filter(line -> line.code().equals("VISIT"))
                .findFirst()
                .orElseThrow()
                .count());
        assertTrue(lines(figures, FigureDimension.STAGE).stream().allMatch(line -> line.medianDays() == null));
        LeadFigures few = FigureTables.of(2026, rows(2, "LETTER", "ASSESSMENT"), SMALLEST, code -> null);
        assertNull(few.total());
        assertTrue(few.tables().stream().allMatch(table -> table.lines().isEmpty()));
    }

    private static List<LeadFigures.FigureLine> lines(LeadFigures figures, FigureDimension dimension) {
        return figures.tables().stream()
                .filter(table -> table.dimension() == dimension)
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private static List<FigureRow> rows(int count, String source, String stage) {
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new FigureRow(source, "DISCIPLINE", "OFFICER", null, stage, null, false, false, i));
        }
        return rows;
    }

    private static boolean[] hide(long... cells) {
        return SmallCells.hide(cells, new boolean[cells.length], SMALLEST);
    }
}
