package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OfficePreviewTest extends RecordJourney {
    private static final Path OLD_WORD = Path.of("../samples/responsibility-table.doc");

    @Test
    void officeDocumentsAreShownByTheirWords() throws IOException {
        String record = draft("staff", obligation("staff", 0), "预览", "2027-03-10");
        preview("staff", record, upload("staff", record, "纪要.docx", docx("会议研究了三项议题")))
                .body("kind", is("TEXT"))
                .body("text", contains("会议研究了三项议题"));
        preview("staff", record, upload("staff", record, "统计.xlsx", xlsx()))
                .body("kind", is("TABLE"))
                .body("sheets[0].name", is("统计"))
                .body("sheets[0].rows[0]", contains("单位", "件数"));
        preview("staff", record, upload("staff", record, "签到.pdf", PDF)).body("kind", is("PDF"));
        preview("staff", record, upload("staff", record, "数据.bin", new byte[] {1, 2, 3, 0, 5}))
                .body("kind", is("NONE"));
    }

    @Test
    void olderDocumentsAreShownByTheirWords() throws IOException {
        String record = draft("staff", obligation("staff", 0), "旧文档", "2027-03-10");
        byte[] table = Files.readAllBytes(OLD_WORD);
        // WPS writes the same under a name of its own.
        for (String name : new String[] {"分解表.doc", "分解表.wps"}) {
            preview("staff", record, upload("staff", record, name, table))
                    .body("kind", is("TEXT"))
                    .body("text", hasItem(containsString(" ｜ ")));
        }
        preview("staff", record, upload("staff", record, "截断.doc", Arrays.copyOf(table, table.length / 2)))
                .body("kind", is("NONE"));
    }

    @Test
    void olderWorkbooksAreShownByTheirRows() throws IOException {
        String record = draft("staff", obligation("staff", 0), "旧表格", "2027-03-10");
        for (String name : new String[] {"台账.xls", "台账.et"}) {
            preview("staff", record, upload("staff", record, name, xls()))
                    .body("kind", is("TABLE"))
                    .body("sheets.name", contains("统计", "另表"))
                    .body("sheets[0].rows", hasSize(100))
                    .body("sheets[0].rows[0]", contains("单位", "", "2027-03-10", "3", "共3件", "TRUE"))
                    .body("sheets[0].rows[99]", contains("第99行"))
                    .body("sheets[1].rows", contains(contains("末页")))
                    .body("cut", is(true));
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            preview("staff", record, upload("staff", record, "加密.xls", xls())).body("kind", is("NONE"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void slidesAreShownByTheirWordsInTheirOrder() throws IOException {
        String record = draft("staff", obligation("staff", 0), "演示", "2027-03-10");
        for (String name : new String[] {"党课.ppt", "党课.dps"}) {
            preview("staff", record, upload("staff", record, name, ppt()))
                    .body("kind", is("TEXT"))
                    .body("text", contains("— 1 —", "第一讲", "学习纪律", "— 3 —", "第二讲"));
        }
        preview("staff", record, upload("staff", record, "党课.pptx", pptx()))
                .body("kind", is("TEXT"))
                .body("text", contains("— 1 —", "第二讲", "— 3 —", "第一讲", "单位 ｜ 件数"));
    }

    @Test
    void longDocumentsAreCutInsideATable() throws IOException {
        String record = draft("staff", obligation("staff", 0), "长表", "2027-03-10");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1000, 2);
            for (int i = 0; i < 1000; i++) {
                table.getRow(i).getCell(0).setText("第" + i + "行");
                table.getRow(i).getCell(1).setText("内容");
            }
            document.write(word);
        }
        preview("staff", record, upload("staff", record, "名单.docx", word.toByteArray()))
                .body("text", hasSize(300))
                .body("text[299]", is("第299行 ｜ 内容"))
                .body("cut", is(true));
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet("台账");
            for (int i = 0; i < 50_000; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(30).setCellValue("看不到");
                row.createCell(2).setCellFormula("A1+1");
            }
            workbook.write(excel);
        }
        preview("staff", record, upload("staff", record, "台账.xlsx", excel.toByteArray()))
                .body("sheets[0].rows", hasSize(100))
                .body("sheets[0].rows[99][0]", is("99"))
                .body("sheets[0].rows[99][1]", is(""))
                .body("cut", is(true));
    }

    private static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("统计").createRow(0);
            row.createCell(0).setCellValue("单位");
            row.createCell(1).setCellValue("件数");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** More rows than are shown, cells of each kind, a sheet after. */
    private static byte[] xls() throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("统计");
            var first = sheet.createRow(0);
            first.createCell(0).setCellValue("单位");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Cell date = first.createCell(2);
            date.setCellValue(LocalDate.of(2027, 3, 10));
            date.setCellStyle(day);
            first.createCell(3).setCellValue(3);
            first.createCell(4).setCellFormula("\"共\"&D1&\"件\"");
            first.createCell(5).setCellValue(true);
            for (int i = 1; i < 150; i++) {
                sheet.createRow(i).createCell(0).setCellValue("第" + i + "行");
            }
            workbook.createSheet("另表").createRow(4).createCell(0).setCellValue("末页");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The second of three slides has no words. */
    private static byte[] ppt() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            HSLFSlide first = show.createSlide();
            words(first, "第一讲");
            words(first, "学习纪律");
            show.createSlide();
            words(show.createSlide(), "第二讲");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static void words(HSLFSlide slide, String words) {
        HSLFTextBox box = new HSLFTextBox();
        box.setText(words);
        box.setAnchor(new Rectangle(10, 10, 300, 50));
        slide.addShape(box);
    }

    /** The slide that was made last is shown first. */
    private static byte[] pptx() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide lesson = show.createSlide();
            lesson.createTextBox().setText("第一讲");
            XSLFTable table = lesson.createTable();
            XSLFTableRow row = table.addRow();
            row.addCell().setText("单位");
            row.addCell().setText("件数");
            show.createSlide();
            XSLFSlide last = show.createSlide();
            last.createTextBox().setText("第二讲");
            show.setSlideOrder(last, 0);
            show.setSlideOrder(lesson, 2);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }
}
