package org.qingyuan.inspection.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Scoring tables as offices send them. */
public final class ScoringTables {
    static final String[][] TABLE = {
        {"序号", "项目", "要求", "评分标准", "分值", "考核方法"},
        {"1", "学习教育(8分)", "1.1 中心组集中学习不少于4次", "每少1次扣1分,扣完为止", "5", "查台账"},
        {"2", "", "建立图片视频资料库", "有就得满分", "3", "实地查看"},
        {"3", "监督检查", "2.4 按时分析信访情况", "按时率达到95%,每降低1个百分点扣0.1分,扣完为止", "4", "查记录"},
        {"4", "", "无违纪违法案件", "凡出现一例本项不得分", "6", "查通报"},
        {"5", "群众评价", "民主测评", "按测评结果折算", "2", "民主测评"},
        {"", "", "合计", "", "20", ""},
    };

    private ScoringTables() {}

    public static byte[] workbook() {
        return workbookWith("", "");
    }

    /** The same with another word in one cell. */
    public static byte[] workbookWith(String cell, String instead) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("评分表");
            sheet.createRow(0).createCell(0).setCellValue("某市公安局惩防体系建设检查考评评分表");
            for (int r = 0; r < TABLE.length; r++) {
                var row = sheet.createRow(r + 1);
                for (int c = 0; c < TABLE[r].length; c++) {
                    row.createCell(c).setCellValue(TABLE[r][c].equals(cell) ? instead : TABLE[r][c]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] document() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("附件");
            XWPFTable table = document.createTable(TABLE.length, TABLE[0].length);
            for (int r = 0; r < TABLE.length; r++) {
                for (int c = 0; c < TABLE[r].length; c++) {
                    table.getRow(r).getCell(c).setText(TABLE[r][c]);
                }
            }
            merge(table, 1, 2);
            merge(table, 3, 4);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(XWPFTable table, int first, int second) {
        table.getRow(first).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(second).getCell(1).getCTTc().addNewTcPr().addNewVMerge();
    }
}
