package org.qingyuan.responsibility.reading.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.reading.WordFile.above;
import static org.qingyuan.responsibility.reading.WordFile.cell;
import static org.qingyuan.responsibility.reading.WordFile.row;
import static org.qingyuan.responsibility.reading.WordFile.rowAfter;
import static org.qingyuan.responsibility.reading.WordFile.top;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.WordFile;

class HostileDocumentTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final byte[] GOOD =
            new WordFile().table(row("任务", "责任单位"), row("建立制度。", "纪委")).bytes();

    @Test
    void whatIsNoWordFile() throws IOException {
        refused(new byte[0], UnreadableReason.UNKNOWN_FORMAT);
        refused("序号,任务".getBytes(StandardCharsets.UTF_8), UnreadableReason.NO_TABLE);
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), UnreadableReason.UNKNOWN_FORMAT);
        refused(zip("a.txt", "text".getBytes(StandardCharsets.UTF_8)), UnreadableReason.UNKNOWN_FORMAT);
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            refused(out.toByteArray(), UnreadableReason.NO_TABLE);
        }
    }

    @Test
    void whatIsEncrypted() throws Exception {
        try (var ole2 = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(ole2)) {
                encrypted.write(GOOD);
            }
            ole2.writeFilesystem(out);
            refused(out.toByteArray(), UnreadableReason.ENCRYPTED);
            refused(Arrays.copyOf(out.toByteArray(), 600), UnreadableReason.BROKEN);
        }
    }

    @Test
    void whatHoldsMacros() throws IOException {
        refused(with(GOOD, "word/vbaProject.bin", new byte[] {1}), UnreadableReason.MACROS);
        refused(
                replaced(
                        GOOD,
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"),
                UnreadableReason.MACROS);
    }

    @Test
    void whatGrowsBeyondMeasure() throws IOException {
        refused(with(GOOD, "word/media/image1.png", new byte[60 << 20]), UnreadableReason.ZIP_BOMB);
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        refused(Arrays.copyOf(with(GOOD, "word/media/a.bin", noise), 21 << 20), UnreadableReason.TOO_LARGE);

        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1_100; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        refused(many.toByteArray(), UnreadableReason.ZIP_BOMB);
    }

    @Test
    void whatDeclaresEntities() throws IOException {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String file = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String doctype : new String[] {laughs, file}) {
            byte[] document = replaced(GOOD, "word/document.xml", "?>", "?>" + doctype);
            refused(replaced(document, "word/document.xml", "建立制度。", "&a;"), UnreadableReason.XML_ENTITIES);
        }
        refused(replaced(GOOD, "word/document.xml", "建立制度。", "&a;"), UnreadableReason.BROKEN);
        refused(replaced(GOOD, "[Content_Types].xml", "?>", "?>" + file), UnreadableReason.BROKEN);
    }

    @Test
    void whatIsCutOff() throws IOException {
        byte[] seed = Files.readAllBytes(SAMPLES.resolve("responsibility-table.docx"));
        for (int length : new int[] {4, 100, 1_000, seed.length / 2}) {
            refused(Arrays.copyOf(seed, length), UnreadableReason.BROKEN);
        }
        refused(replaced(GOOD, "word/document.xml", "</w:tbl>", ""), UnreadableReason.BROKEN);
    }

    /** Whatever happens to a file, it is read or refused; nothing else comes out. */
    @Test
    void damageNeverEscapes() throws IOException {
        byte[] seed = Files.readAllBytes(SAMPLES.resolve("responsibility-table.docx"));
        Random random = new Random(20121025);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = (i % 2 == 0 ? seed : GOOD).clone();
            for (int hits = 0; hits < 1 + i % 5; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            try {
                new PlanReader().read(new ByteArrayInputStream(damaged), "x.docx");
            } catch (UnreadableDocument refused) {
                assertEquals("x.docx", refused.file());
            }
        }
    }

    @Test
    void tablesBeyondAnyPlan() {
        WordFile.Row[] rows = new Random(1)
                .longs(GridBuilder.MAX_ROWS + 1)
                .mapToObj(i -> row("建立" + i, "纪委" + i))
                .toArray(WordFile.Row[]::new);
        refusedAt(new WordFile().table(rows), UnreadableReason.TOO_LARGE, "R5001C1");
        refusedAt(new WordFile().table(row("任务", cell("责任单位").across(64))), UnreadableReason.TOO_LARGE, "R1C2");
        refusedAt(
                new WordFile().table(row("任务", cell("责任单位").across(2_000_000_000))),
                UnreadableReason.TOO_LARGE,
                "R1C2");
        refusedAt(
                new WordFile()
                        .table(row("任务", cell("责任单位").across(60), cell("时限").across(60))),
                UnreadableReason.TOO_LARGE,
                "R1C62");
        refusedAt(new WordFile().table(rowAfter(64, "任务")), UnreadableReason.TOO_LARGE, "R1C1");
        refusedAt(new WordFile().table(row("任务", "x".repeat(20_001))), UnreadableReason.TOO_LARGE, "R1C2");
    }

    @Test
    void mergesThatAreNone() {
        refusedAt(
                new WordFile().table(row("任务", "责任单位"), row("建立制度。", above())),
                UnreadableReason.MERGE_WITHOUT_START,
                "R2C2");
        refusedAt(
                new WordFile().table(row("任务", top("责任单位").across(2)), row("建立制度。", above(), "纪委")),
                UnreadableReason.MERGE_CHANGES_WIDTH,
                "R2C2");
        refusedAt(
                new WordFile().table(row("任务", top("责任单位")), row("甲", "纪委"), row("乙", above())),
                UnreadableReason.MERGE_WITHOUT_START,
                "R3C2");
    }

    private static void refusedAt(WordFile document, UnreadableReason reason, String cell) {
        var problem = assertThrows(UnreadableDocument.class, document::read);
        assertEquals(reason, problem.reason());
        assertEquals(cell, problem.cell());
    }

    private static void refused(byte[] document, UnreadableReason reason) {
        InputStream in = new ByteArrayInputStream(document);
        var problem = assertThrows(UnreadableDocument.class, () -> new PlanReader().read(in, "x.docx"));
        assertEquals(reason, problem.reason());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] docx, String name, byte[] content) throws IOException {
        return rewritten(docx, null, null, null, name, content);
    }

    private static byte[] replaced(byte[] docx, String entry, String words, String by) throws IOException {
        return rewritten(docx, entry, words, by, null, null);
    }

    private static byte[] rewritten(byte[] docx, String entry, String words, String by, String more, byte[] content)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                if (e.getName().equals(entry)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    bytes = text.replaceFirst(
                                    java.util.regex.Pattern.quote(words), java.util.regex.Matcher.quoteReplacement(by))
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(e.getName()));
                zip.write(bytes);
            }
            if (more != null) {
                zip.putNextEntry(new ZipEntry(more));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
