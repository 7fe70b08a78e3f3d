package org.qingyuan.responsibility.reading.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Numbers that Word counts itself and that no character of the document holds. */
class ListNumbersTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** 一、（一） 1. 1.1 and bullets; 5 begins the first list again at 3; 6 numbers rows. */
    private static final String NUMBERING = "<w:numbering " + W + ">"
            + "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"part\"/>")
            + level(1, "japaneseCounting", "（%2）", "")
            + level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"0\"/>")
            + level(3, "decimal", "%1.%4", "<w:isLgl/>")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uf0b7", "") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "%1", "") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";

    private final XWPFDocument document = new XWPFDocument();

    ListNumbersTest() throws Exception {
        document.createNumbering()
                .setNumbering(NumberingDocument.Factory.parse(NUMBERING).getNumbering());
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    @Test
    void countsLevelByLevel() throws Exception {
        listed(1, 0, "教育");
        listed(1, 1, "学习");
        listed(1, 2, "每年集中学习2次。");
        listed(1, 1, "谈话");
        listed(1, 2, "每季度谈话1次。");
        listed(1, 0, "监督");
        listed(1, 1, "审计");
        listed(1, 3, "每年审计1次。");

        assertEquals(
                List.of("一、教育", "（一）学习", "1.每年集中学习2次。", "（二）谈话", "2.每季度谈话1次。", "二、监督", "（一）审计", "2.1 每年审计1次。"),
                lines());
    }

    @Test
    void aListMayBeginAgainAndABulletIsNoNumber() throws Exception {
        listed(1, 0, "教育");
        listed(1, 0, "监督");
        listed(5, 0, "惩处");
        listed(1, 0, "考核");
        listed(2, 0, "说明");
        listed(0, 0, "无编号");
        listed(99, 0, "没有这个列表");

        assertEquals(List.of("一、教育", "二、监督", "三、惩处", "四、考核", "说明", "无编号", "没有这个列表"), lines());
    }

    @Test
    void aStyleNumbersItsParagraphsUnlessTheyLeaveTheList() throws Exception {
        var styles = StylesDocument.Factory.parse("<w:styles " + W + ">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"part\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:basedOn w:val=\"part\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>");
        document.createStyles().setStyles(styles.getStyles());
        styled("part", "教育");
        styled("own", "监督");
        XWPFParagraph out = styled("own", "前言");
        out.setNumID(BigInteger.ZERO);
        styled("a", "惩处");

        assertEquals(List.of("一、教育", "二、监督", "前言", "惩处"), lines());
    }

    @Test
    void aDigitDoesNotRunIntoTheNext() throws Exception {
        listed(6, 0, "2012年制定方案");
        listed(6, 0, "建立台账");

        assertEquals(List.of("1、2012年制定方案", "2 建立台账"), lines());
    }

    @Test
    void rowsAreNumberedAndAMergedCellCountsOnce() throws Exception {
        XWPFTable table = document.createTable(4, 4);
        String[][] words = {
            {"序号", "项目", "工作任务", "责任单位"},
            {"", "教育", "每年集中学习2次。", "纪委"},
            {"", "", "每年警示教育1次。", "政工室"},
            {"", "监督", "每季度审计1次。", "审计室"}
        };
        for (int r = 0; r < 4; r++) {
            for (int c = 0; c < 4; c++) {
                table.getRow(r).getCell(c).setText(words[r][c]);
            }
            if (r > 0) {
                table.getRow(r).getCell(0).getParagraphs().getFirst().setNumID(BigInteger.valueOf(6));
            }
        }
        for (int c = 0; c < 2; c++) {
            table.getRow(1).getCell(c).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(c).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        }

        PlanText plan = new PlanReader().read(new ByteArrayInputStream(bytes()), "编号.docx");
        assertEquals(
                List.of("1 教育", "1 教育", "2 监督"),
                plan.rows().stream()
                        .map(row -> row.item().no() + " " + row.item().name())
                        .toList());
    }

    @Test
    void tasksNumberedByWordAreReadAsIfTheNumberWereTyped() throws Exception {
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("工作任务");
        table.getRow(0).getCell(1).setText("责任单位");
        XWPFParagraph first = table.getRow(1).getCell(0).getParagraphs().getFirst();
        first.createRun().setText("每年集中学习2次");
        XWPFParagraph second = table.getRow(1).getCell(0).addParagraph();
        second.createRun().setText("每季度谈话1次");
        table.getRow(1).getCell(1).setText("纪委");
        for (XWPFParagraph point : List.of(first, second)) {
            point.setNumID(BigInteger.ONE);
            point.getCTP().getPPr().getNumPr().addNewIlvl().setVal(BigInteger.TWO);
        }

        PlanText plan = new PlanReader().read(new ByteArrayInputStream(bytes()), "编号.docx");
        assertEquals("1.每年集中学习2次\n2.每季度谈话1次", plan.rows().getFirst().task());
        assertEquals(
                List.of("每年集中学习2次", "每季度谈话1次"),
                plan.rows().getFirst().duties().stream()
                        .map(duty -> duty.clause().text())
                        .toList());
    }

    @Test
    void numbersAreWrittenAsWordWritesThem() {
        assertEquals("十", NumberFormat.write("chineseCounting", 10));
        assertEquals("十二", NumberFormat.write("japaneseCounting", 12));
        assertEquals("二十", NumberFormat.write("chineseCountingThousand", 20));
        assertEquals("一百零五", NumberFormat.write("chineseCountingThousand", 105));
        assertEquals("壹拾贰", NumberFormat.write("chineseLegalSimplified", 12));
        assertEquals("一〇", NumberFormat.write("ideographDigital", 10));
        assertEquals("丙", NumberFormat.write("ideographTraditional", 3));
        assertEquals("③", NumberFormat.write("decimalEnclosedCircleChinese", 3));
        assertEquals("21", NumberFormat.write("decimalEnclosedCircle", 21));
        assertEquals("⑵", NumberFormat.write("decimalEnclosedParen", 2));
        assertEquals("07", NumberFormat.write("decimalZero", 7));
        assertEquals("XIV", NumberFormat.write("upperRoman", 14));
        assertEquals("bb", NumberFormat.write("lowerLetter", 28));
        assertEquals("5", NumberFormat.write("hebrew1", 5));
    }

    private void listed(int list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        paragraph.setNumID(BigInteger.valueOf(list));
        paragraph.getCTP().getPPr().getNumPr().addNewIlvl().setVal(BigInteger.valueOf(level));
    }

    private XWPFParagraph styled(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        paragraph.setStyle(style);
        return paragraph;
    }

    private List<String> lines() throws Exception {
        Upload upload = Upload.read(new ByteArrayInputStream(bytes()), "编号.docx");
        return DocxTables.read(upload).blocks().stream()
                .map(block -> ((SourceDocument.Paragraph) block).text())
                .toList();
    }

    private byte[] bytes() throws Exception {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
