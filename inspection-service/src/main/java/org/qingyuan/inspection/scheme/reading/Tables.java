package org.qingyuan.inspection.scheme.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a .docx or .xlsx, each as rows of cells in their grid columns. */
final class Tables {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;
    /** Of all parts together; their objects are many times as large. A scoring table of a hundred rows has less than one. */
    private static final long MOST_UNPACKED = 24L << 20;

    private Tables() {}

    static List<List<List<Cell>>> of(byte[] file) {
        try {
            if (FileMagic.valueOf(file) != FileMagic.OOXML) {
                throw new TableUnreadable("不是 .docx 或 .xlsx 文件", "it is neither a .docx nor an .xlsx");
            }
            return isWorkbook(file) ? sheets(file) : documents(file);
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
            throw new TableUnreadable("文件已损坏或不是 Word、Excel 文档", "it is damaged, or no document of Word or Excel");
        } catch (TableUnreadable e) {
            throw e;
        } catch (RuntimeException e) {
            // POI reports damaged packages by many kinds of exceptions.
            throw new TableUnreadable("文件不能读取", "it cannot be read");
        }
    }

    /** Looks at all of it, for what unpacks to many times its size is no table. */
    private static boolean isWorkbook(byte[] file) throws IOException {
        boolean workbook = false;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().startsWith("xl/");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        throw new TableUnreadable("解压后过大", "it is too large once unpacked");
                    }
                }
            }
        }
        return workbook;
    }

    private static List<List<List<Cell>>> documents(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream().map(Tables::rows).toList();
        }
    }

    private static List<List<Cell>> rows(XWPFTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                boolean continued = properties != null
                        && properties.isSetVMerge()
                        && properties.getVMerge().getVal() != STMerge.RESTART;
                cells.add(new Cell(text(cell), continued));
                int span = properties != null && properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                for (int i = 1; i < Math.min(span, MOST_COLUMNS); i++) {
                    cells.add(Cell.EMPTY);
                }
            }
            rows.add(cells);
        }
        return bounded(rows);
    }

    private static String text(XWPFTableCell cell) {
        return String.join(
                        "\n",
                        cell.getParagraphs().stream()
                                .map(paragraph -> paragraph.getText().strip())
                                .toList())
                .strip();
    }

    private static List<List<List<Cell>>> sheets(byte[] file) throws IOException {
        List<List<List<Cell>>> tables = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter words = new DataFormatter();
            words.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : workbook) {
                tables.add(rows(sheet, words));
            }
        }
        return tables;
    }

    private static List<List<Cell>> rows(Sheet sheet, DataFormatter words) {
        List<List<Cell>> rows = new ArrayList<>();
        if (sheet.getLastRowNum() >= MOST_ROWS) {
            throw tooLong();
        }
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            List<Cell> cells = new ArrayList<>();
            var row = sheet.getRow(r);
            int columns = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
            for (int c = 0; c < columns; c++) {
                cells.add(new Cell(words.formatCellValue(row.getCell(c)).strip(), continues(sheet, r, c)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean continues(Sheet sheet, int row, int column) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(row, column)) {
                return row > merged.getFirstRow() && column == merged.getFirstColumn();
            }
        }
        return false;
    }

    private static List<List<Cell>> bounded(List<List<Cell>> rows) {
        if (rows.size() > MOST_ROWS) {
            throw tooLong();
        }
        return Collections.unmodifiableList(rows);
    }

    private static TableUnreadable tooLong() {
        return new TableUnreadable("超过 " + MOST_ROWS + " 行", "it has more than " + MOST_ROWS + " rows");
    }
}
