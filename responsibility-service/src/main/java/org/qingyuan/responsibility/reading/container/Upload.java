package org.qingyuan.responsibility.reading.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** The bytes of a file and what they are. */
public record Upload(String file, byte[] bytes, FileKind kind) {
    private static final int MAX_BYTES = 20 << 20;

    /** Storages of a compound file deeper than this hold no document of ours. */
    private static final int MAX_DEPTH = 16;

    /** @throws UnreadableDocument for what is too large, damaged, locked, or of no kind that can be read */
    public static Upload read(InputStream in, String file) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableDocument(UnreadableReason.TOO_LARGE, file, null, List.of("> 20 MB", "20 MB"), null);
            }
            FileKind kind =
                    switch (FileMagic.valueOf(bytes)) {
                        case OOXML -> OfficePackage.kind(bytes, file);
                        case OLE2 -> kindOfCompound(bytes, file);
                        case PDF, RTF, JPEG, PNG, GIF, BMP, TIFF, EMF, WMF ->
                            throw Refused.because(UnreadableReason.UNKNOWN_FORMAT, file);
                        case WORD2, BIFF2, BIFF3, BIFF4 -> throw Refused.because(UnreadableReason.OLD_WORD_FILE, file);
                        default -> FileKind.TEXT;
                    };
            return new Upload(file, bytes, kind);
        } catch (IOException e) {
            throw Refused.broken(file, e);
        }
    }

    private static FileKind kindOfCompound(byte[] bytes, String file) {
        try (var compound = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refused.because(UnreadableReason.ENCRYPTED, file);
            }
            if (holdsMacros(root, 0)) {
                throw Refused.because(UnreadableReason.MACROS, file);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileKind.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return FileKind.XLS;
            }
            throw Refused.because(UnreadableReason.UNKNOWN_FORMAT, file);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI reports damaged containers by many kinds of exceptions.
            throw Refused.broken(file, e);
        }
    }

    /** Word keeps its modules in Macros/VBA, Excel in _VBA_PROJECT_CUR/VBA. */
    private static boolean holdsMacros(DirectoryEntry directory, int depth) {
        for (Entry entry : directory) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.equals("VBA") || name.startsWith("_VBA_PROJECT")) {
                return true;
            }
            if (depth < MAX_DEPTH && entry instanceof DirectoryEntry inner && holdsMacros(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
