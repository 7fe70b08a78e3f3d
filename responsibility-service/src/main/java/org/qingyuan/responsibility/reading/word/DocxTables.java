package org.qingyuan.responsibility.reading.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.XMLHelper;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.container.OfficePackage;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Reads the paragraphs and tables of a .docx as they stand, without judging what they mean. */
public final class DocxTables {
    private DocxTables() {}

    /** @throws UnreadableDocument for anything that is not an honest .docx */
    public static SourceDocument read(Upload upload) {
        byte[] body = OfficePackage.mainPart(upload.bytes(), upload.file());
        try {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(body));
            return new DocumentXml(xml, upload.file(), lists(upload)).read();
        } catch (XMLStreamException e) {
            throw Refused.broken(upload.file(), e);
        }
    }

    private static ListLevels lists(Upload upload) throws XMLStreamException {
        var numbering = OfficePackage.relatedPart(upload.bytes(), upload.file(), "numbering");
        if (numbering.isEmpty()) {
            return ListLevels.NONE;
        }
        ListLevels lists = xml(numbering.get(), upload).numbering();
        var styles = OfficePackage.relatedPart(upload.bytes(), upload.file(), "styles");
        return styles.isEmpty()
                ? lists
                : lists.withStyles(xml(styles.get(), upload).styles());
    }

    private static ListXml xml(byte[] part, Upload upload) throws XMLStreamException {
        return new ListXml(
                XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(part)), upload.file());
    }
}
