package org.qingyuan.cases.lead;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads answers of whatever kind. */
final class Answers {
    private Answers() {}

    /** What an answer says, also inside a workbook, a Word file or an archive. */
    static String words(Response answer) {
        byte[] bytes = answer.asByteArray();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        unzip(bytes, words);
        return words.toString();
    }

    private static void unzip(byte[] archive, StringBuilder words) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                words.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
                if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
                    unzip(bytes, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
