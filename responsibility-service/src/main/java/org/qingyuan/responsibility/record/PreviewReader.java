package org.qingyuan.responsibility.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingyuan.responsibility.record.EvidencePreview.Kind;

/** Takes the words out of a file, up to what fits on a page or two. What it cannot read has no preview. */
final class PreviewReader {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Larger documents cost more memory than a look is worth. */
    private static final long LARGEST = 30L * 1024 * 1024;

    private static final int PARAGRAPHS = 300;
    private static final int SHEETS = 5;
    private static final int ROWS = 100;
    private static final int COLUMNS = 20;
    private static final int LETTERS = 2000;

    private PreviewReader() {}

    static EvidencePreview read(String mediaType, long size, InputStream in) {
        String type = mediaType.split(";")[0].strip();
        Kind drawn = drawn(type);
        if (drawn != null) {
            return EvidencePreview.drawn(drawn);
        }
        if (size > LARGEST) {
            return EvidencePreview.drawn(Kind.NONE);
        }
        try {
            return switch (type) {
                case DOCX -> document(in);
                case XLSX -> workbook(in);
                case "text/plain", "text/csv" -> text(in);
                default -> EvidencePreview.drawn(Kind.NONE);
            };
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalStateException
                | IllegalArgumentException e) {
            // Broken or protected: it can still be saved.
            return EvidencePreview.drawn(Kind.NONE);
        }
    }

    private static Kind drawn(String type) {
        return switch (type) {
            case "application/pdf" -> Kind.PDF;
            case "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp" -> Kind.IMAGE;
            case "video/mp4", "video/webm", "video/ogg", "video/quicktime" -> Kind.VIDEO;
            case "audio/mpeg", "audio/ogg", "audio/mp4", "audio/vnd.wave", "audio/x-wav" -> Kind.AUDIO;
            default -> null;
        };
    }

    private static EvidencePreview document(InputStream in) throws IOException {
        List<String> text = new ArrayList<>();
        boolean cut = false;
        try (XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (text.size() >= PARAGRAPHS) {
                    cut = true;
                    break;
                }
                switch (element) {
                    case XWPFParagraph paragraph -> add(text, paragraph.getText());
                    case XWPFTable table ->
                        table.getRows()
                                .forEach(row -> add(
                                        text,
                                        String.join(
                                                " ｜ ",
                                                row.getTableCells().stream()
                                                        .map(cell ->
                                                                cell.getText().strip())
                                                        .toList())));
                    default -> {}
                }
            }
        }
        return new EvidencePreview(Kind.TEXT, text, List.of(), cut);
    }

    private static void add(List<String> text, String paragraph) {
        if (!paragraph.isBlank()) {
            text.add(shortened(paragraph.strip()));
        }
    }

    private static EvidencePreview workbook(InputStream in) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<EvidencePreview.Sheet> sheets = new ArrayList<>();
        boolean cut = false;
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            cut = workbook.getNumberOfSheets() > SHEETS;
            for (int i = 0; i < Math.min(SHEETS, workbook.getNumberOfSheets()); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    if (rows.size() >= ROWS) {
                        cut = true;
                        break;
                    }
                    rows.add(cells(row, formatter));
                }
                sheets.add(new EvidencePreview.Sheet(sheet.getSheetName(), rows));
            }
        }
        return new EvidencePreview(Kind.TABLE, List.of(), sheets, cut);
    }

    /** Formulas show what was last calculated: nothing is calculated here. */
    private static List<String> cells(Row row, DataFormatter formatter) {
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(COLUMNS, Math.max(row.getLastCellNum(), 0)); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : shortened(formatter.formatCellValue(cell)));
        }
        return cells;
    }

    private static EvidencePreview text(InputStream in) throws IOException {
        List<String> text = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && text.size() < PARAGRAPHS) {
                text.add(shortened(line));
                line = lines.readLine();
            }
            return new EvidencePreview(Kind.TEXT, text, List.of(), line != null);
        }
    }

    private static String shortened(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
