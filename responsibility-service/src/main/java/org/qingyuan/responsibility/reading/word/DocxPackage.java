package org.qingyuan.responsibility.reading.word;

import static org.qingyuan.responsibility.reading.word.DocxTables.broken;
import static org.qingyuan.responsibility.reading.word.DocxTables.refuse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** The outer shell of a .docx: tells an honest package from everything else before its content is looked at. */
final class DocxPackage {
    static final int MAX_BYTES = 20 << 20;
    /** All parts together, unpacked. POI limits each entry, but keeps all of them in memory. */
    static final long MAX_UNPACKED = 96L << 20;

    private static final int MAX_ENTRIES = 1_000;
    /** POI's own limits, by which it would call the package broken. */
    private static final long RATIO_COUNTS_FROM = 100 << 10;

    private static final long MAX_RATIO = 100;

    private DocxPackage() {}

    /** The XML of the document's main part. */
    static byte[] mainPart(InputStream in, String file) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refuse(UnreadableReason.TOO_LARGE, file, "> 20 MB", "20 MB");
            }
            switch (FileMagic.valueOf(bytes)) {
                case OOXML -> checkEntries(bytes, file);
                case OLE2 -> throw refuse(reasonOfOle2(bytes), file);
                default -> throw refuse(UnreadableReason.NOT_A_WORD_FILE, file);
            }
            return readMainPart(bytes, file);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private static void checkEntries(byte[] bytes, String file) throws IOException {
        long unpacked = 0;
        int entries = 0;
        boolean office = false;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", false, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw refuse(UnreadableReason.MACROS, file);
                }
                office |= entry.getName().equals("[Content_Types].xml");
                long ofEntry = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    ofEntry += n;
                    long packed = Math.max(1, zip.getCompressedCount());
                    if (unpacked + ofEntry > MAX_UNPACKED
                            || ofEntry > RATIO_COUNTS_FROM && ofEntry / packed > MAX_RATIO) {
                        throw refuse(UnreadableReason.ZIP_BOMB, file);
                    }
                }
                unpacked += ofEntry;
                if (++entries > MAX_ENTRIES) {
                    throw refuse(UnreadableReason.ZIP_BOMB, file);
                }
            }
        }
        if (!office) {
            throw refuse(entries == 0 ? UnreadableReason.BROKEN : UnreadableReason.NOT_A_WORD_FILE, file);
        }
    }

    private static UnreadableReason reasonOfOle2(byte[] bytes) {
        try (var ole2 = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (ole2.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return UnreadableReason.ENCRYPTED;
            }
            return ole2.getRoot().hasEntryCaseInsensitive("WordDocument")
                    ? UnreadableReason.OLD_WORD_FILE
                    : UnreadableReason.NOT_A_WORD_FILE;
        } catch (IOException | RuntimeException e) {
            // POI reports damaged containers by many kinds of exceptions.
            return UnreadableReason.BROKEN;
        }
    }

    private static byte[] readMainPart(byte[] bytes, String file) throws IOException {
        try {
            OPCPackage docx = open(bytes);
            try {
                PackagePart main = mainPart(docx);
                if (main == null) {
                    throw refuse(UnreadableReason.NOT_A_WORD_FILE, file);
                }
                String type = main.getContentType();
                if (type.contains("macroEnabled")) {
                    throw refuse(UnreadableReason.MACROS, file);
                }
                if (!type.contains("wordprocessingml")) {
                    throw refuse(UnreadableReason.NOT_A_WORD_FILE, file);
                }
                try (InputStream content = main.getInputStream()) {
                    return content.readAllBytes();
                }
            } finally {
                docx.revert();
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (InvalidFormatException | RuntimeException e) {
            // POI reports damaged packages by many kinds of exceptions.
            throw broken(file, e);
        }
    }

    /**
     * For reading only, and to be given back by {@code revert()}. Opened from a stream, a package could be written too:
     * when POI then finds it broken it tries to save it, fails at that and logs an error of its own.
     */
    private static OPCPackage open(byte[] bytes) throws IOException, InvalidFormatException {
        var entries = new ZipArchiveThresholdInputStream(new ZipArchiveInputStream(new ByteArrayInputStream(bytes)));
        return OPCPackage.open(new ZipInputStreamZipEntrySource(entries));
    }

    private static PackagePart mainPart(OPCPackage docx) {
        var parts = docx.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            parts = docx.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        return parts.isEmpty() ? null : parts.getFirst();
    }
}
