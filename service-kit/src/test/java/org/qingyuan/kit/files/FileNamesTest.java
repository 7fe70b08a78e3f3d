package org.qingyuan.kit.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议记录.docx | 会议记录.docx",
                "../../etc/passwd | passwd",
                "C:\\Users\\me\\照片.jpg | 照片.jpg",
                "'line\r\nSet-Cookie: a.txt' | lineSet-Cookie: a.txt",
                "'exe\u202Efdp.exe' | exefdp.exe",
                "'' | file",
                ".. | file",
            })
    void namesAreMadeSafe(String given, String expected) {
        assertEquals(expected, FileNames.safe(given));
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertEquals("a".repeat(196) + ".pdf", FileNames.safe("a".repeat(300) + ".pdf"));
        assertEquals("file", FileNames.safe(null));
    }

    @Test
    void dispositionCannotBeBrokenOutOf() {
        assertEquals(
                "attachment; filename=\"a_b_ c_.txt\"; filename*=UTF-8''a%22b%3B%20c%25.txt",
                FileNames.contentDisposition("a\"b; c%.txt"));
    }
}
