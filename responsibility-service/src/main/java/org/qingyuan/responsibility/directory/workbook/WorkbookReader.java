package org.qingyuan.responsibility.directory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an .xlsx row by row, so that a large one takes no more memory than its words. */
public final class WorkbookReader {
    /** A directory of 20,000 people unpacks to about 15 MB; far beyond that somebody means harm. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private WorkbookReader() {}

    /**
     * Rows of all known sheets in the order of the file; what is wrong with sheets and headers goes to problems.
     *
     * @param known the layout of a sheet by its name
     */
    public static List<SheetRow> read(
            Path file, Function<String, Optional<? extends SheetLayout>> known, List<CellProblem> problems)
            throws WorkbookUnreadable {
        try {
            checkKind(file);
            checkSize(file);
            OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                return rows(workbook, known, problems);
            } finally {
                workbook.revert(); // close() would save it, and warns that this one must not be
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // POI reports a broken file by any of these; there is no common unchecked type of its own
            throw new WorkbookUnreadable(DirectoryProblem.WORKBOOK_UNREADABLE, e);
        }
    }

    private static void checkKind(Path file) throws IOException, WorkbookUnreadable {
        FileMagic magic = FileMagic.valueOf(file.toFile());
        if (magic == FileMagic.OLE2) {
            // An encrypted .xlsx comes in an OLE2 wrapper, and so does an old .xls
            try (POIFSFileSystem wrapper = new POIFSFileSystem(file.toFile(), true)) {
                if (wrapper.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                    throw new WorkbookUnreadable(DirectoryProblem.WORKBOOK_ENCRYPTED, null);
                }
            }
        }
        if (magic != FileMagic.OOXML) {
            throw new WorkbookUnreadable(DirectoryProblem.WORKBOOK_UNREADABLE, null);
        }
    }

    /** Counts what really comes out, since an archive's own figures can lie. */
    private static void checkSize(Path file) throws IOException, WorkbookUnreadable {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new WorkbookUnreadable(DirectoryProblem.WORKBOOK_TOO_LARGE, null);
                        }
                    }
                }
            }
        }
    }

    private static List<SheetRow> rows(
            OPCPackage workbook, Function<String, Optional<? extends SheetLayout>> layouts, List<CellProblem> problems)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, WorkbookUnreadable {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
        StylesTable styles = reader.getStylesTable();
        List<SheetRow> rows = new ArrayList<>();
        boolean known = false;
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                SheetContents contents =
                        new SheetContents(sheets.getSheetName(), layouts.apply(sheets.getSheetName()), rows, problems);
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new XSSFSheetXMLHandler(styles, null, strings, contents, new PlainCellFormat(), false));
                xml.parse(new InputSource(sheet));
                contents.finish();
                known |= contents.known();
            }
        }
        if (!known) {
            throw new WorkbookUnreadable(DirectoryProblem.WORKBOOK_EMPTY, null);
        }
        return rows;
    }
}
