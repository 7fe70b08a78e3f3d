package org.qingyuan.responsibility.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a variant in one of its formats. */
final class VariantFile {
    private VariantFile() {}

    static byte[] bytes(Variant variant, String format) {
        return switch (format) {
            case "docx" -> docx(variant);
            case "xlsx" -> workbook(variant, new XSSFWorkbook());
            case "xls" -> workbook(variant, new HSSFWorkbook());
            case "html" -> html(variant).getBytes(StandardCharsets.UTF_8);
            case "csv" -> text(variant, ",").getBytes(Charset.forName("GBK"));
            case "md" -> text(variant, "|").getBytes(StandardCharsets.UTF_8);
            default -> text(variant, "\t").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] docx(Variant variant) {
        WordFile file = new WordFile();
        for (Object part : variant.parts()) {
            if (part instanceof Variant.Rows rows) {
                WordFile.Row[] written = new WordFile.Row[rows.cells().size()];
                for (int r = 0; r < written.length; r++) {
                    written[r] = new WordFile.Row(0, docxCells(rows, r));
                }
                file.table(written);
            } else if (!part.equals("")) {
                file.paragraph((String) part);
            }
        }
        return file.bytes();
    }

    private static List<WordFile.Cell> docxCells(Variant.Rows rows, int r) {
        List<WordFile.Cell> cells = new ArrayList<>();
        for (int c = 0; c < rows.cells().get(r).size(); c += rows.across(r, c)) {
            boolean above = rows.cells().get(r).get(c).equals("^");
            STMerge.Enum down = above ? STMerge.CONTINUE : rows.down(r, c) > 1 ? STMerge.RESTART : null;
            cells.add(new WordFile.Cell(above ? "" : rows.text(r, c), rows.across(r, c), down, null, false));
        }
        return cells;
    }

    private static byte[] workbook(Variant variant, Workbook workbook) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            int at = 0;
            for (Object part : variant.parts()) {
                if (part instanceof Variant.Rows rows) {
                    for (int r = 0; r < rows.cells().size(); r++) {
                        write(sheet, rows, r, at);
                    }
                    at += rows.cells().size();
                } else {
                    sheet.createRow(at++).createCell(0).setCellValue((String) part);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, Variant.Rows rows, int r, int at) {
        Row row = sheet.createRow(at + r);
        for (int c = 0; c < rows.cells().get(r).size(); c++) {
            String text = rows.cells().get(r).get(c);
            if (text.equals("<") || text.equals("^")) {
                continue;
            }
            if (text.matches("\\d+")) {
                row.createCell(c).setCellValue(Integer.parseInt(text));
            } else {
                row.createCell(c).setCellValue(rows.text(r, c));
            }
            int across = rows.across(r, c);
            int down = rows.down(r, c);
            if (across * down > 1) {
                sheet.addMergedRegion(new CellRangeAddress(at + r, at + r + down - 1, c, c + across - 1));
            }
        }
    }

    private static String html(Variant variant) {
        StringBuilder html =
                new StringBuilder("<html><head><style>td{color:red}</style></head><body><script>var 任务=1</script>");
        for (Object part : variant.parts()) {
            if (!(part instanceof Variant.Rows rows)) {
                html.append("<p>").append(part).append("</p>");
                continue;
            }
            html.append("<table border=1><tbody>");
            for (int r = 0; r < rows.cells().size(); r++) {
                html.append("<tr>");
                for (int c = 0; c < rows.cells().get(r).size(); c += rows.across(r, c)) {
                    if (!rows.cells().get(r).get(c).equals("^")) {
                        html.append("<td colspan=%d rowspan='%d'><p>%s</p></td>"
                                .formatted(
                                        rows.across(r, c),
                                        rows.down(r, c),
                                        rows.text(r, c).replace("\n", "<br>")));
                    }
                }
                html.append("</tr>\n");
            }
            html.append("</tbody></table>");
        }
        return html.append("</body></html>").toString();
    }

    private static String text(Variant variant, String delimiter) {
        List<String> lines = new ArrayList<>();
        for (Object part : variant.parts()) {
            if (!(part instanceof Variant.Rows rows)) {
                lines.add((String) part);
                continue;
            }
            for (int r = 0; r < rows.cells().size(); r++) {
                int row = r;
                String line = IntStream.range(0, rows.cells().get(r).size())
                        .mapToObj(c -> quoted(rows.text(row, c)))
                        .collect(Collectors.joining(delimiter));
                lines.add(delimiter.equals("|") ? "|" + line + "|" : line);
                if (delimiter.equals("|") && r == 0) {
                    lines.add("|---|:--|");
                }
            }
        }
        return String.join("\r\n", lines);
    }

    /** Excel quotes the lines of a cell, Word (written as % here) does not. */
    private static String quoted(String text) {
        if (text.contains("%") && !text.matches(".*\\d%.*")) {
            return text.replace("%", "\r\n");
        }
        return text.contains("\n") ? "\"" + text + "\"" : text;
    }
}
