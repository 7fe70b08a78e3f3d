package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.word.Grid;
import org.qingyuan.responsibility.reading.word.WordDocument;

/** Finds the responsibility table of a document by the meaning of its headings and reads its rows. */
public final class PlanTableReader {

    private record PlanTable(Grid grid, Headings headings) {}

    /** @throws UnreadableDocument when there is no such table, or one that would have to be guessed at */
    public PlanText read(WordDocument document) {
        List<PlanTable> tables = planTables(document);
        List<RowText> rows = new ArrayList<>();
        for (PlanTable table : tables) {
            var reader = new RowReader(document.file(), table.grid(), table.headings(), rows.size());
            rows.addAll(reader.rows());
        }
        if (rows.isEmpty()) {
            throw refuse(UnreadableReason.NO_ROWS, document, null);
        }
        PlanTable first = tables.getFirst();
        return new PlanText(PlanTitle.of(document, first.grid(), first.headings()), List.copyOf(rows));
    }

    /** The table, and the tables that continue it: nothing but empty paragraphs in between, the same headings again. */
    private List<PlanTable> planTables(WordDocument document) {
        List<PlanTable> found = new ArrayList<>();
        boolean adjacent = false;
        boolean any = false;
        for (WordDocument.Block block : document.blocks()) {
            switch (block) {
                case WordDocument.Paragraph paragraph ->
                    adjacent &= paragraph.text().isEmpty();
                case Grid grid -> {
                    any = true;
                    var headings = Headings.find(grid, document.file());
                    if (headings.isPresent()) {
                        checkContinues(found, headings.get(), grid, adjacent, document);
                        found.add(new PlanTable(grid, headings.get()));
                    } else if (adjacent
                            && grid.columns() == found.getLast().grid().columns()) {
                        throw refuse(UnreadableReason.HEADINGS_MISSING, document, grid.ref(1, 1));
                    }
                    adjacent = headings.isPresent();
                }
            }
        }
        if (found.isEmpty()) {
            throw refuse(any ? UnreadableReason.NO_PLAN_TABLE : UnreadableReason.NO_TABLE, document, null);
        }
        return found;
    }

    private void checkContinues(
            List<PlanTable> found, Headings headings, Grid grid, boolean adjacent, WordDocument document) {
        if (!found.isEmpty()
                && !(adjacent
                        && headings.labels().equals(found.getLast().headings().labels()))) {
            throw refuse(UnreadableReason.SEVERAL_PLAN_TABLES, document, grid.ref(headings.first(), 1));
        }
    }

    private UnreadableDocument refuse(UnreadableReason reason, WordDocument document, String cell) {
        return new UnreadableDocument(reason, document.file(), cell, List.of(), null);
    }
}
