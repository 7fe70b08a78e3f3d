package org.qingyuan.responsibility.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.record.LedgerLine;

/** A ledger as a workbook: one sheet of records; where all are of one form, a column for each of its fields. */
final class LedgerWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 16 * 256;
    private static final int WIDE = 40 * 256;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int TITLE = 3;
    private static final int CONTENT = 4;

    private static final List<String> ZH = List.of(
            "项目", "单位", "开展日期", "活动名称", "开展情况", "参加人员", "状态", "经办人", "签字人", "验收人", "销号日期", "佐证材料", "表单", "内容摘要");
    private static final List<String> EN = List.of(
            "Items",
            "Unit",
            "Held on",
            "Title",
            "What was done",
            "Participants",
            "State",
            "Recorded by",
            "Signed by",
            "Accepted by",
            "Accepted on",
            "Evidence",
            "Form",
            "Digest");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet;
    private final Language language;
    private final CellStyle wrapped;
    private int rows;

    /** @param fields titles by name, of the form that all records share; none where they differ */
    LedgerWorkbook(Language language, Map<String, String> fields) {
        this.language = language;
        this.sheet = workbook.createSheet(language == Language.EN ? "Ledger" : "履职台账");
        this.wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        CellStyle head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        sheet.createFreezePane(0, 1);
        Row row = sheet.createRow(rows++);
        for (String title : language == Language.EN ? EN : ZH) {
            head(row, title, head);
        }
        fields.values().forEach(title -> head(row, title, head));
        sheet.setColumnWidth(TITLE, WIDE);
        sheet.setColumnWidth(CONTENT, WIDE);
    }

    private void head(Row row, String title, CellStyle style) {
        int column = Math.max(row.getLastCellNum(), 0);
        Cell cell = row.createCell(column);
        cell.setCellValue(title);
        cell.setCellStyle(style);
        sheet.setColumnWidth(column, WIDTH);
    }

    /** @param names of people and units in the values */
    void add(LedgerLine line, Map<String, String> fields, JsonNode values, Map<String, String> names) {
        Row row = sheet.createRow(rows++);
        text(row, line.items());
        text(row, line.unit());
        text(row, line.heldOn());
        text(row, line.title());
        text(row, line.content());
        text(row, line.participants());
        text(row, line.state().word(line.progress(), language));
        text(row, line.recorder());
        text(row, line.signer());
        text(row, line.acceptor());
        text(row, line.acceptedOn());
        next(row).setCellValue(line.evidence());
        text(row, line.formTitle());
        text(row, line.hash());
        for (String field : fields.keySet()) {
            JsonNode value = values.path(field);
            if (value.isNumber()) {
                next(row).setCellValue(value.doubleValue());
            } else {
                text(row, FormText.words(value, names, language));
            }
        }
    }

    /** Always as text: a word that begins with an equals sign is no formula. */
    private void text(Row row, Object value) {
        Cell cell = next(row);
        String text = value == null ? "" : value.toString();
        cell.setCellValue(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        cell.setCellStyle(wrapped);
    }

    private static Cell next(Row row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
