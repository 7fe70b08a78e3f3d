package org.qingyuan.responsibility.record.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The first paragraphs of a .docx and the rows of its tables. */
final class WordPreview {
    private WordPreview() {}

    static EvidencePreview read(Path file) throws IOException, OpenXML4JException, XMLStreamException {
        PreviewLines lines = new PreviewLines();
        OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            List<PackagePart> main = document.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType());
            if (!main.isEmpty()) {
                try (InputStream in = main.getFirst().getInputStream()) {
                    OfficeXml.read(in, lines);
                }
            }
            return lines.preview();
        } finally {
            document.revert(); // close() would save it
        }
    }
}
