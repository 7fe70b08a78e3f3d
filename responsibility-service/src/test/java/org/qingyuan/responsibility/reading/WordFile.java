package org.qingyuan.responsibility.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes .docx files for tests, cell by cell as Word stores them. */
public final class WordFile {
    /** @param before grid columns that the row leaves out on its left */
    public record Row(int before, List<Cell> cells) {}

    /** Lines are paragraphs; a merge is null for none. */
    public record Cell(String text, int across, STMerge.Enum down, STMerge.Enum right, boolean nested) {
        public Cell across(int columns) {
            return new Cell(text, columns, down, right, nested);
        }
    }

    private final XWPFDocument document = new XWPFDocument();

    public static Cell cell(String text) {
        return new Cell(text, 1, null, null, false);
    }

    /** Begins a vertically merged cell. */
    public static Cell top(String text) {
        return new Cell(text, 1, STMerge.RESTART, null, false);
    }

    /** Goes on with the cell above. */
    public static Cell above() {
        return new Cell("", 1, STMerge.CONTINUE, null, false);
    }

    /** Begins a cell merged with the ones right of it in the old way. */
    public static Cell first(String text) {
        return new Cell(text, 1, null, STMerge.RESTART, false);
    }

    /** Goes on with the cell on the left. */
    public static Cell left() {
        return new Cell("", 1, null, STMerge.CONTINUE, false);
    }

    public static Cell withTable(String text) {
        return new Cell(text, 1, null, null, true);
    }

    /** Strings become plain cells. */
    public static Row row(Object... cells) {
        return row(0, cells);
    }

    public static Row rowAfter(int before, Object... cells) {
        return row(before, cells);
    }

    private static Row row(int before, Object[] cells) {
        return new Row(
                before,
                List.of(cells).stream()
                        .map(cell -> cell instanceof Cell ready ? ready : cell((String) cell))
                        .toList());
    }

    public WordFile paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    public WordFile table(Row... rows) {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        table.addNewTblPr();
        for (Row row : rows) {
            CTRow written = table.addNewTr();
            if (row.before() > 0) {
                written.addNewTrPr().addNewGridBefore().setVal(BigInteger.valueOf(row.before()));
            }
            row.cells().forEach(cell -> write(cell, written.addNewTc()));
        }
        return this;
    }

    private static void write(Cell cell, CTTc written) {
        var properties = written.addNewTcPr();
        if (cell.across() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        }
        if (cell.down() != null) {
            properties.addNewVMerge().setVal(cell.down());
        }
        if (cell.right() != null) {
            properties.addNewHMerge().setVal(cell.right());
        }
        for (String line : cell.text().split("\n", -1)) {
            CTP paragraph = written.addNewP();
            paragraph.addNewR().addNewT().setStringValue(line);
        }
        if (cell.nested()) {
            CTTc inner = written.addNewTbl().addNewTr().addNewTc();
            inner.addNewP().addNewR().addNewT().setStringValue("内嵌");
            written.addNewP();
        }
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    public PlanText read() {
        return read(null);
    }

    /** @param plan the place of the one of several that is meant */
    public PlanText read(String plan) {
        return new PlanReader().read(open(), "测试.docx", plan);
    }
}
