package org.qingyuan.kit.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an uploader called a file, made harmless for disks' and browsers' eyes. */
public final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without folders and control characters, at most 200 characters with the ending kept, never empty. */
    public static String safe(String name) {
        String given = name == null ? "" : name;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // \p{Cf} holds the marks that turn the reading direction and make exe look like pdf.
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) {
            return "file";
        }
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST - ending.length()) + ending;
    }

    /** RFC 6266: an ASCII name for old readers and the real one in UTF-8. */
    public static String contentDisposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
