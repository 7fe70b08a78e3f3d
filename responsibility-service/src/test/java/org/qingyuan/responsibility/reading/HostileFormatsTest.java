package org.qingyuan.responsibility.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files of the other formats are made of is never trusted. */
class HostileFormatsTest {
    private static final Path SAMPLES = Path.of("../samples");

    /** Whatever happens to a file, it is read or refused; nothing else comes out. */
    @ParameterizedTest
    @CsvSource({"doc, 40", "xlsx, 40", "txt, 15"})
    void damageNeverEscapes(String form, int times) throws IOException {
        byte[] seed = Files.readAllBytes(SAMPLES.resolve("responsibility-table." + form));
        Random random = new Random(20121025);
        for (int i = 0; i < times; i++) {
            byte[] damaged = seed.clone();
            for (int hits = 0; hits < 1 + i % 5; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            try {
                read(damaged);
            } catch (UnreadableDocument refused) {
                assertEquals("x", refused.file());
            }
        }
    }

    @Test
    void filesCutOffAreBroken() throws IOException {
        for (String form : List.of("doc", "xlsx")) {
            byte[] seed = Files.readAllBytes(SAMPLES.resolve("responsibility-table." + form));
            refused(Arrays.copyOf(seed, seed.length / 3), UnreadableReason.BROKEN);
        }
    }

    @Test
    void oldWorkbooksUnderAPasswordAreRefused() throws IOException {
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            locked = xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(locked, UnreadableReason.ENCRYPTED);
    }

    @Test
    void macrosOfOldAndNewFilesAreRefused() throws IOException {
        for (byte[] old : List.of(xls(), Files.readAllBytes(SAMPLES.resolve("responsibility-table.doc")))) {
            try (var file = new POIFSFileSystem(new ByteArrayInputStream(old));
                    var out = new ByteArrayOutputStream()) {
                file.getRoot().createDirectory("Macros").createDirectory("VBA");
                file.writeFilesystem(out);
                refused(out.toByteArray(), UnreadableReason.MACROS);
            }
        }
        byte[] xlsx = Files.readAllBytes(SAMPLES.resolve("responsibility-table.xlsx"));
        refused(with(xlsx, "xl/vbaProject.bin", new byte[] {1}), UnreadableReason.MACROS);
        refused(with(xlsx, "xl/macrosheets/sheet1.xml", new byte[] {1}), UnreadableReason.MACROS);
    }

    @Test
    void aWorkbookThatGrowsBeyondMeasureIsRefused() throws IOException {
        byte[] xlsx = Files.readAllBytes(SAMPLES.resolve("responsibility-table.xlsx"));
        refused(with(xlsx, "xl/worksheets/sheet2.xml", new byte[60 << 20]), UnreadableReason.ZIP_BOMB);
        byte[] letters = new byte[26 << 20];
        Random random = new Random(1);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(2));
        }
        refused(with(xlsx, "xl/worksheets/sheet2.xml", letters), UnreadableReason.TOO_LARGE);
    }

    @Test
    void tablesBeyondAnyPlanAreRefused() {
        String row = "<tr><td>建立制度</td><td>纪委</td></tr>";
        String headings = "<table><tr><td>任务</td><td>责任单位</td></tr>";
        refused(headings + row.repeat(5_001), UnreadableReason.TOO_LARGE);
        refused(headings + "<tr><td colspan=99999999>甲</td></tr></table>", UnreadableReason.TOO_LARGE);
        refused(headings + "<tr><td>" + "甲".repeat(20_001) + "</td></tr></table>", UnreadableReason.TOO_LARGE);
        refused("任务\t责任单位\n" + "建立制度\t纪委\n".repeat(5_001), UnreadableReason.TOO_LARGE);
        refused("任务\t责任单位" + "\t".repeat(300) + "\n建立制度\t纪委", UnreadableReason.TOO_LARGE);
        refused("\"".repeat(200_000) + "任务\t责任单位", UnreadableReason.NO_TABLE);
        refused("<div>".repeat(20_000) + headings + row, UnreadableReason.NO_TABLE);
    }

    @Test
    void scriptsAndHiddenPartsOfAPageAreNoWords() {
        PlanText plan = read(("<script>document.write('<table>')</script><table>"
                        + "<tr><th>任务</th><th>责任单位</th><th style='display: none'>内部备注</th></tr>"
                        + "<tr hidden><td>旧任务</td><td>旧单位</td><td></td></tr>"
                        + "<tr><td>建立<script>1</script>制度。<span style='display:none'>藏</span></td><td rowspan='0'>纪委</td><td"
                        + " style='display:none'>x</td></tr></table>")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("建立制度。"), plan.rows().stream().map(RowText::task).toList());
        assertEquals(List.of(new UnitText("纪委")), plan.rows().getFirst().responsible());
    }

    @Test
    void aPageLaidOutByTablesHoldsTheInnerOne() {
        PlanText plan = read(("<table><tr><td>菜单</td><td><table><tr><td>任务</td><td>责任单位</td></tr>"
                        + "<tr><td>建立制度。</td><td>纪委</td></tr></table></td></tr></table>")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("建立制度。", plan.rows().getFirst().task());
    }

    /** Notepad's encodings of the last twenty years. */
    @Test
    void everyEncodingOfATextIsTheSameText() throws IOException {
        String text = Files.readString(SAMPLES.resolve("responsibility-table.txt"));
        List<RowText> rows = read(text.getBytes(StandardCharsets.UTF_8)).rows();
        byte[] little = text.getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[little.length + 2];
        marked[0] = (byte) 0xff;
        marked[1] = (byte) 0xfe;
        System.arraycopy(little, 0, marked, 2, little.length);
        for (byte[] bytes : List.of(
                text.getBytes(Charset.forName("GBK")),
                text.getBytes(Charset.forName("GB18030")),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16),
                text.getBytes(StandardCharsets.UTF_16BE),
                little,
                marked)) {
            assertEquals(rows, read(bytes).rows());
        }
    }

    @Test
    void bytesThatAreNoTextAreNone() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        refused(noise, UnreadableReason.UNKNOWN_FORMAT);
        refused(new byte[1_000], UnreadableReason.UNKNOWN_FORMAT);
        refused("{\\rtf1 任务}", UnreadableReason.UNKNOWN_FORMAT);
        refused(" \n \n", UnreadableReason.UNKNOWN_FORMAT);
    }

    private static byte[] xls() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("任务");
            headings.createCell(1).setCellValue("责任单位");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(from.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static PlanText read(byte[] bytes) {
        return new PlanReader().read(new ByteArrayInputStream(bytes), "x");
    }

    private static void refused(String text, UnreadableReason reason) {
        refused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refused(byte[] bytes, UnreadableReason reason) {
        assertEquals(
                reason,
                assertThrows(UnreadableDocument.class, () -> read(bytes)).reason());
    }
}
