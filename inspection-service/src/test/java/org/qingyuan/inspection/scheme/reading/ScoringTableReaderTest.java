package org.qingyuan.inspection.scheme.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.inspection.scheme.ScoringTables;
import org.qingyuan.scoring.Group;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.Part;

class ScoringTableReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void bothFormatsGiveTheSameSheet(String format) {
        ReadScheme read = ScoringTableReader.read(
                format.equals("docx") ? ScoringTables.document() : ScoringTables.workbook(), "appraisal");
        Part part = read.sheet().parts().getFirst();
        assertEquals(new BigDecimal("20"), part.full());
        assertEquals(
                List.of("学习教育(8分)", "监督检查", "群众评价"),
                part.groups().stream().map(Group::title).toList());
        assertEquals(
                List.of("1.1", "1.2", "2.1", "2.2", "3.1"),
                part.indicators().map(Indicator::code).toList());
        assertEquals(
                List.of("1.1"),
                part.indicators()
                        .findFirst()
                        .orElseThrow()
                        .clauses()
                        .getFirst()
                        .source()
                        .keys());
        assertEquals(
                List.of("null DEFAULTS", "1.2 SOURCE_NOT_SAID", "2.2 SOURCE_NOT_SAID", "3.1 SOURCE_NOT_SAID"),
                read.doubts().stream()
                        .map(doubt -> doubt.indicator() + " " + doubt.doubt().code())
                        .filter(text -> !text.contains("WORDS_NOT_READ"))
                        .toList());
    }

    @Test
    void aSumThatDiffersIsFlagged() {
        ReadScheme read = ScoringTableReader.read(ScoringTables.workbookWith("20", "21"), "appraisal");
        assertTrue(read.doubts().stream()
                .anyMatch(doubt -> doubt.doubt().equals(new Doubt(FlagCode.SUM_DIFFERS, "21 ≠ 20", -1))));
    }

    @Test
    void whatIsNoScoringTableIsRefusedWithAReason() {
        assertThrows(
                TableUnreadable.class,
                () -> ScoringTableReader.read("hello".getBytes(StandardCharsets.UTF_8), "appraisal"));
        TableUnreadable other = assertThrows(
                TableUnreadable.class, () -> ScoringTableReader.read(ScoringTables.workbookWith("评分标准", "备注"), "b"));
        assertTrue(other.zh().contains("评分标准"));
    }

    @Test
    void whatUnpacksToManyTimesItsSizeIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 32; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertTrue(file.size() < 1 << 20);
        TableUnreadable refused =
                assertThrows(TableUnreadable.class, () -> ScoringTableReader.read(file.toByteArray(), "appraisal"));
        assertEquals("解压后过大", refused.zh());
    }
}
