package org.qingyuan.cases.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.qingyuan.cases.document.ChineseDate;

/** 卷内目录 and 移交清单 as Word files. */
final class DossierPapers {
    private static final int WIDTH = 9300;

    private DossierPapers() {}

    static byte[] index(String lead, String matter, List<DossierItem> items) {
        return paper("卷内目录", List.of("线索编号：" + lead, "案由：" + matter), items, List.of());
    }

    static byte[] handover(
            String lead, String matter, List<DossierItem> items, LocalDate closedOn, int years, LocalDate until) {
        return paper(
                "档案移交清单",
                List.of(
                        "线索编号：" + lead,
                        "案由：" + matter,
                        "办结日期：%s　共 %d 件".formatted(ChineseDate.of(closedOn), items.size()),
                        "保管期限：%d 年，至 %s".formatted(years, ChineseDate.of(until))),
                items,
                List.of("移交人（签字）：　　　　　　　　接收人（签字）：", "移交日期：　　　年　　月　　日"));
    }

    private static byte[] paper(String title, List<String> head, List<DossierItem> items, List<String> foot) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            line(document.createParagraph(), title, "方正小标宋简体", 20, ParagraphAlignment.CENTER);
            head.forEach(text -> line(document.createParagraph(), text, "仿宋_GB2312", 12, ParagraphAlignment.LEFT));
            table(document, items);
            foot.forEach(text -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setSpacingBefore(400);
                line(paragraph, text, "仿宋_GB2312", 12, ParagraphAlignment.LEFT);
            });
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, List<DossierItem> items) {
        List<String> heads = List.of("序号", "日期", "文号", "题名", "责任者", "备注");
        XWPFTable table = document.createTable(items.size() + 1, heads.size());
        table.setWidth(WIDTH);
        for (int column = 0; column < heads.size(); column++) {
            cell(table.getRow(0).getCell(column), heads.get(column), "黑体");
        }
        for (int at = 0; at < items.size(); at++) {
            DossierItem item = items.get(at);
            List<String> cells = List.of(
                    String.valueOf(item.no()),
                    item.day().toString(),
                    item.number() == null ? "" : item.number(),
                    item.title(),
                    item.responsible() == null ? "" : item.responsible(),
                    item.file() == null ? "系统记录" : "");
            for (int column = 0; column < cells.size(); column++) {
                cell(table.getRow(at + 1).getCell(column), cells.get(column), "仿宋_GB2312");
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, String font) {
        line(cell.getParagraphs().getFirst(), text, font, 11, ParagraphAlignment.LEFT);
    }

    private static void line(XWPFParagraph paragraph, String text, String font, int size, ParagraphAlignment where) {
        paragraph.setAlignment(where);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }
}
