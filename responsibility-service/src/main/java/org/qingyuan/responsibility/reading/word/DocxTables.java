package org.qingyuan.responsibility.reading.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.XMLHelper;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** Reads the paragraphs and tables of a .docx as they stand, without judging what they mean. */
public final class DocxTables {
    private DocxTables() {}

    /**
     * @param file the name that problems call the document by
     * @throws UnreadableDocument for anything that is not an honest .docx
     */
    public static WordDocument read(InputStream in, String file) {
        byte[] body = DocxPackage.mainPart(in, file);
        try {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(body));
            return new DocumentXml(xml, file).read();
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    static UnreadableDocument refuse(UnreadableReason reason, String file, String... args) {
        return new UnreadableDocument(reason, file, null, List.of(args), null);
    }

    static UnreadableDocument broken(String file, Exception cause) {
        return new UnreadableDocument(UnreadableReason.BROKEN, file, null, List.of(), cause);
    }
}
