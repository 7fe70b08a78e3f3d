package org.qingyuan.responsibility.record.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.qingyuan.responsibility.record.preview.EvidencePreview.Kind;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first rows of an .xlsx, read row by row and no further. Formulas show what was last calculated. */
final class SheetPreview implements SheetContentsHandler {
    /** What has to be in memory before the first row can be shown: words and formats of all sheets. */
    private static final long MOST_SHARED = 40L * 1024 * 1024;

    private final SheetRows rows = new SheetRows();

    /** No row after this one is looked at. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    private SheetPreview() {}

    static EvidencePreview read(Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            return fits(workbook) ? sheets(workbook) : EvidencePreview.drawn(Kind.NONE);
        } finally {
            workbook.revert(); // close() would save it
        }
    }

    /** Counts what really comes out: an archive's own figures can lie. */
    private static boolean fits(OPCPackage workbook) throws IOException {
        long unpacked = 0;
        for (XSSFRelation shared : List.of(XSSFRelation.SHARED_STRINGS, XSSFRelation.STYLES)) {
            for (PackagePart part : workbook.getPartsByContentType(shared.getContentType())) {
                try (InputStream in = part.getInputStream()) {
                    byte[] buffer = new byte[64 * 1024];
                    for (int read = in.read(buffer); read >= 0 && unpacked <= MOST_SHARED; read = in.read(buffer)) {
                        unpacked += read;
                    }
                }
            }
        }
        return unpacked <= MOST_SHARED;
    }

    private static EvidencePreview sheets(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
        StylesTable styles = reader.getStylesTable();
        DataFormatter formatter = new DataFormatter();
        List<EvidencePreview.Sheet> sheets = new ArrayList<>();
        boolean cut = false;
        XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (all.hasNext() && sheets.size() < SheetRows.SHEETS) {
            try (InputStream sheet = all.next()) {
                SheetPreview contents = new SheetPreview();
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, contents, formatter, false));
                cut |= contents.parse(xml, sheet);
                sheets.add(contents.rows.named(all.getSheetName()));
            }
        }
        return new EvidencePreview(Kind.TABLE, List.of(), sheets, cut || all.hasNext());
    }

    /** @return whether there is more than is shown */
    private boolean parse(XMLReader xml, InputStream sheet) throws IOException, SAXException {
        try {
            xml.parse(new InputSource(sheet));
            return rows.cut();
        } catch (Enough more) {
            return true;
        }
    }

    @Override
    public void startRow(int index) {
        if (!rows.begin()) {
            throw new Enough();
        }
    }

    @Override
    public void endRow(int index) {
        // The next one begins by itself.
    }

    @Override
    public void cell(String reference, String formatted, XSSFComment comment) {
        int column = reference == null ? rows.next() : new CellReference(reference).getCol();
        rows.put(column, formatted == null ? "" : formatted);
    }
}
