package org.qingyuan.responsibility.reading.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** The outer shell of .docx and .xlsx: tells an honest package from everything else before its content is looked at. */
public final class OfficePackage {
    /** All parts together, unpacked. POI limits each entry, but keeps all of them in memory. */
    private static final long MAX_UNPACKED = 96L << 20;

    /** A workbook's cells become objects many times as large as their XML. */
    private static final long MAX_SHEETS = 24L << 20;

    private static final int MAX_ENTRIES = 1_000;
    /** POI's own limits, by which it would call the package broken. */
    private static final long RATIO_COUNTS_FROM = 100 << 10;

    private static final long MAX_RATIO = 100;

    private static final List<String> RELATIONSHIPS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    private OfficePackage() {}

    /** @throws UnreadableDocument for bombs, macros and packages that are no document of Word or Excel */
    static FileKind kind(byte[] bytes, String file) {
        try {
            checkEntries(bytes, file);
            OPCPackage office = open(bytes);
            try {
                String type = mainPart(office, file).getContentType();
                if (type.contains("macroEnabled")) {
                    throw Refused.because(UnreadableReason.MACROS, file);
                }
                if (type.contains("wordprocessingml")) {
                    return FileKind.DOCX;
                }
                if (type.contains("spreadsheetml")) {
                    return FileKind.XLSX;
                }
                throw Refused.because(UnreadableReason.UNKNOWN_FORMAT, file);
            } finally {
                office.revert();
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // POI reports damaged packages by many kinds of exceptions.
            throw Refused.broken(file, e);
        }
    }

    /** The XML of the document's main part. */
    public static byte[] mainPart(byte[] bytes, String file) {
        try {
            OPCPackage office = open(bytes);
            try (InputStream content = mainPart(office, file).getInputStream()) {
                return content.readAllBytes();
            } finally {
                office.revert();
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw Refused.broken(file, e);
        }
    }

    /**
     * The XML of a part that the main part refers to.
     *
     * @param kind the last word of the relationship's type, such as numbering or styles
     */
    public static Optional<byte[]> relatedPart(byte[] bytes, String file, String kind) {
        try {
            OPCPackage office = open(bytes);
            try {
                PackagePart main = mainPart(office, file);
                for (String namespace : RELATIONSHIPS) {
                    for (PackageRelationship relationship : main.getRelationshipsByType(namespace + kind)) {
                        PackagePart part = main.getRelatedPart(relationship);
                        if (part != null) {
                            try (InputStream content = part.getInputStream()) {
                                return Optional.of(content.readAllBytes());
                            }
                        }
                    }
                }
                return Optional.empty();
            } finally {
                office.revert();
            }
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw Refused.broken(file, e);
        }
    }

    private static void checkEntries(byte[] bytes, String file) throws IOException {
        long unpacked = 0;
        long sheets = 0;
        int entries = 0;
        boolean office = false;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", false, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                    throw Refused.because(UnreadableReason.MACROS, file);
                }
                office |= name.equals("[content_types].xml");
                long ofEntry = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    ofEntry += n;
                    long packed = Math.max(1, zip.getCompressedCount());
                    if (unpacked + ofEntry > MAX_UNPACKED
                            || ofEntry > RATIO_COUNTS_FROM && ofEntry / packed > MAX_RATIO) {
                        throw Refused.because(UnreadableReason.ZIP_BOMB, file);
                    }
                }
                unpacked += ofEntry;
                sheets += name.startsWith("xl/") && name.endsWith(".xml") ? ofEntry : 0;
                if (++entries > MAX_ENTRIES) {
                    throw Refused.because(UnreadableReason.ZIP_BOMB, file);
                }
            }
        }
        if (sheets > MAX_SHEETS) {
            throw new UnreadableDocument(
                    UnreadableReason.TOO_LARGE, file, null, List.of((sheets >> 20) + " MB", "24 MB"), null);
        }
        if (!office) {
            throw Refused.because(entries == 0 ? UnreadableReason.BROKEN : UnreadableReason.UNKNOWN_FORMAT, file);
        }
    }

    /**
     * For reading only, and to be given back by {@code revert()}. Opened from a stream, a package could be written too:
     * when POI then finds it broken it tries to save it, fails at that and logs an error of its own.
     */
    public static OPCPackage open(byte[] bytes) throws IOException, InvalidFormatException {
        var entries = new ZipArchiveThresholdInputStream(new ZipArchiveInputStream(new ByteArrayInputStream(bytes)));
        return OPCPackage.open(new ZipInputStreamZipEntrySource(entries));
    }

    private static PackagePart mainPart(OPCPackage office, String file) {
        var parts = office.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            parts = office.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        if (parts.isEmpty()) {
            throw Refused.because(UnreadableReason.UNKNOWN_FORMAT, file);
        }
        return parts.getFirst();
    }
}
