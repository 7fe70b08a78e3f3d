package org.qingyuan.benchmark;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** From the Word file to a stored draft through the API, against opening the file with POI and reading its cells. */
final class ImportBenchmark {
    static final String API = "import through the API";
    static final String POI = "POI alone";
    /** One import is too short to be measured alone. */
    static final int BATCH = 20;

    private final Stack stack;
    private final Comparison.Effort effort;

    ImportBenchmark(Stack stack, Comparison.Effort effort) {
        this.stack = stack;
        this.effort = effort;
    }

    static Path document(Stack stack) {
        return stack.project().resolve("samples/responsibility-table.docx");
    }

    /** Milliseconds. */
    Comparison run() throws Exception {
        Path document = document(stack);
        Api api = new Api(stack.service(), stack.token("discipline"));
        return Comparison.of(
                effort,
                List.of(
                        new Contender(
                                API,
                                () -> median(() -> {
                                    int rows = api.upload("/api/responsibility/v1/plan-imports", document)
                                            .get("rows")
                                            .size();
                                    if (rows != 39) {
                                        throw new IllegalStateException("The table has 39 rows, not " + rows);
                                    }
                                })),
                        new Contender(POI, () -> median(() -> open(document)))));
    }

    @FunctionalInterface
    private interface Act {
        void take() throws Exception;
    }

    private static double median(Act act) throws Exception {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            long begin = System.nanoTime();
            act.take();
            figures.add((System.nanoTime() - begin) / 1e6);
        }
        return new Series(figures).median();
    }

    private static void open(Path file) throws Exception {
        int letters = 0;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        letters += cell.getText().length();
                    }
                }
            }
        }
        if (letters == 0) {
            throw new IllegalStateException("No words in " + file);
        }
    }
}
