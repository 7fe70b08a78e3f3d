package org.qingyuan.responsibility.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that do something when they are opened: programs, scripts, pages with scripts, documents with macros. By what they
 * hold, not by their name; a name alone only adds to the suspicion (a batch file is plain text).
 */
final class EvidenceDanger {
    private static final Set<String> TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/vnd.microsoft.portable-executable",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-mswinurl",
            "application/java-archive",
            "application/java-vm",
            "application/x-sh",
            "application/x-bat",
            "application/x-powershell",
            "application/javascript",
            "text/javascript",
            "application/x-httpd-php",
            "text/x-php",
            "text/x-python",
            "text/x-perl",
            "text/x-ruby",
            "text/x-vbscript",
            "text/x-vbasic",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/hta",
            "application/x-shockwave-flash");

    private static final Set<String> ENDINGS = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk",
            "jar", "sh", "html", "htm", "svg", "xhtml", "docm", "xlsm", "pptm", "dotm", "xltm", "reg", "pif", "cpl");

    private static final List<String> MACRO_FOLDERS = List.of("vba", "macros", "_vba_project_cur");

    /** Bytes of an entry of a directory in an OLE container ([MS-CFB] 2.6.1): the name, its length in bytes, the type. */
    private static final int ENTRY = 128;

    private static final int LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int FOLDER = 1;

    private EvidenceDanger() {}

    static boolean of(Path file, String mediaType, String name) {
        String type = mediaType.split(";")[0].strip();
        return TYPES.contains(type)
                || type.toLowerCase(Locale.ROOT).contains("macroenabled")
                || ENDINGS.contains(ending(name))
                || hasMacros(file, type);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean hasMacros(Path file, String type) {
        return switch (type) {
            case "application/zip" -> zipHasMacros(file);
            default ->
                type.contains("openxmlformats") || type.contains("ooxml")
                        ? zipHasMacros(file)
                        : type.contains("msoffice") || type.contains("ms-") || type.equals("application/msword")
                                ? oleHasMacros(file)
                                : false;
        };
    }

    private static boolean zipHasMacros(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(entry -> entry.endsWith("vbaproject.bin") || entry.contains("/activex/"));
        } catch (ZipException e) {
            // No zip inside after all: nothing that a macro could stand in.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean oleHasMacros(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            return macros(ole.getRoot());
        } catch (IOException | RuntimeException e) {
            // A broken container, which is reported by many kinds of exceptions. An office program may repair it, and
            // its
            // macros with it: what is left of its folders is looked at one by one.
            return namesMacros(file);
        }
    }

    /** Whether an entry of the container's directory, wherever it stands, is a folder of macros. */
    private static boolean namesMacros(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] entry = in.readNBytes(ENTRY);
            while (entry.length == ENTRY) {
                if (isMacroFolder(entry)) {
                    return true;
                }
                entry = in.readNBytes(ENTRY);
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMacroFolder(byte[] entry) {
        // With the two bytes of zero that end the name.
        int length = ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN).getShort(LENGTH_AT);
        if (entry[TYPE_AT] != FOLDER || length <= 2 || length > LENGTH_AT) {
            return false;
        }
        String name = new String(entry, 0, length - 2, StandardCharsets.UTF_16LE);
        return MACRO_FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean macros(DirectoryEntry folder) {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryEntry inner
                    && (MACRO_FOLDERS.contains(inner.getName().toLowerCase(Locale.ROOT)) || macros(inner))) {
                return true;
            }
        }
        return false;
    }
}
