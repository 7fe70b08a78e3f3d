package org.qingyuan.kit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A document on A4 in the fonts of official papers. Widths and margins are in twentieths of a point. */
public final class Paper implements AutoCloseable {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1020;

    /** 宋体 for text, 黑体 for headings: on every Chinese machine, and replaced by the like elsewhere. */
    private static final String TEXT_FONT = "宋体";

    private static final String HEADING_FONT = "黑体";

    public final XWPFDocument document = new XWPFDocument();

    /** 公文 (GB/T 9704): 37 mm above, 35 below, 28 at the left, 26 at the right. */
    private static final int[] OFFICIAL_MARGINS = {2098, 1984, 1587, 1474};

    private static final String OFFICIAL_FONT = "仿宋";

    private boolean official;

    private Paper(boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        pageNumbers();
    }

    public static Paper landscape() {
        return new Paper(true);
    }

    public static Paper portrait() {
        return new Paper(false);
    }

    /** In the layout of official papers: 仿宋 of 16 points on lines of 28. */
    public static Paper official() {
        Paper paper = new Paper(false);
        paper.official = true;
        CTPageMar margin = paper.document.getDocument().getBody().getSectPr().getPgMar();
        margin.setTop(BigInteger.valueOf(OFFICIAL_MARGINS[0]));
        margin.setBottom(BigInteger.valueOf(OFFICIAL_MARGINS[1]));
        margin.setLeft(BigInteger.valueOf(OFFICIAL_MARGINS[2]));
        margin.setRight(BigInteger.valueOf(OFFICIAL_MARGINS[3]));
        return paper;
    }

    public void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(official ? 400 : 120);
        run(paragraph, text, official ? TEXT_FONT : HEADING_FONT, official ? 22 : 18, official);
    }

    /** Where signature and date of an official paper stand. */
    public void right(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setSpacingBefore(200);
        run(paragraph, text, official ? OFFICIAL_FONT : TEXT_FONT, official ? 16 : 12, false);
    }

    public void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(160);
        run(paragraph, text, TEXT_FONT, 11, false);
    }

    public void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING_FONT, official ? 16 : 14, false);
    }

    /** Two characters in, as Chinese paragraphs are. */
    public void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(official ? 640 : 480);
        if (official) {
            paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        } else {
            paragraph.setSpacingAfter(60);
            paragraph.setSpacingBetween(1.4);
        }
        run(paragraph, text, official ? OFFICIAL_FONT : TEXT_FONT, official ? 16 : 12, false);
    }

    /** A table of fixed widths whose first row is repeated on each page. */
    public XWPFTable table(int rows, String[] head, int... widths) {
        XWPFTable table = document.createTable(rows + 1, widths.length);
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        table.setWidth(java.util.Arrays.stream(widths).sum());
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < widths.length; column++) {
            var gridColumn = column < grid.sizeOfGridColArray() ? grid.getGridColArray(column) : grid.addNewGridCol();
            gridColumn.setW(BigInteger.valueOf(widths[column]));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.length; column++) {
                CTTc cell = row.getCell(column).getCTTc();
                CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths[column]));
            }
        }
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < head.length; column++) {
            XWPFTableCell cell = table.getRow(0).getCell(column);
            cell.setColor("E8F3F1");
            put(cell, head[column], ParagraphAlignment.CENTER, true);
        }
        return table;
    }

    public static void put(XWPFTableCell cell, String text, ParagraphAlignment alignment) {
        put(cell, text, alignment, false);
    }

    /** Each line of the text becomes a paragraph. */
    private static void put(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            XWPFParagraph paragraph = line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingAfter(0);
            run(paragraph, lines[line], bold ? HEADING_FONT : TEXT_FONT, 9, bold);
        }
    }

    /** Joins the cells of a column over {@code rows} rows from {@code from} on. */
    public static void join(XWPFTable table, int column, int from, int rows) {
        for (int row = from; rows > 1 && row < from + rows; row++) {
            table.getRow(row)
                    .getCell(column)
                    .getCTTc()
                    .getTcPr()
                    .addNewVMerge()
                    .setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pageNumbers() {
        XWPFParagraph paragraph = document.createHeaderFooterPolicy()
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
    }
}
