package org.qingyuan.responsibility.reading.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.RowText;

/** Numbers that Word counts itself, in a document of Word 97: the same as in the .docx that it was saved from. */
class DocListsTest {
    @Test
    void countsAsInTheNewerForm() throws IOException {
        List<String> rows = rows("automatic-numbers.doc");
        assertEquals(
                List.of(
                        "一 教育机制: 1.每年集中学习2次。/2.每季度谈话1次。",
                        // A cell that goes on with a merged one counts nothing; a bullet is no number.
                        "一 教育机制: 每月自查1次。",
                        "二 监督机制: 1.每半年抽查1次。"),
                rows);
        assertEquals(rows("automatic-numbers.docx"), rows);
    }

    private static List<String> rows(String file) throws IOException {
        try (var in = DocListsTest.class.getResourceAsStream("/reading/documents/" + file)) {
            return new PlanReader()
                    .read(in, file).rows().stream().map(DocListsTest::spell).toList();
        }
    }

    private static String spell(RowText row) {
        return row.item().no() + " " + row.item().name() + ": " + row.task().replace("\n", "/");
    }
}
