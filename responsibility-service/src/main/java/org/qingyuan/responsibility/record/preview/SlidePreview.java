package org.qingyuan.responsibility.record.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/** The words of the slides of a .pptx in their order, under the number of each that has any. */
final class SlidePreview {
    private SlidePreview() {}

    static EvidencePreview read(Path file) throws IOException, OpenXML4JException, XMLStreamException {
        PreviewLines lines = new PreviewLines();
        OPCPackage show = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            PackagePart main = show.getPart(show.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getRelationship(0));
            List<String> slides = slides(main);
            for (int i = 0; i < slides.size() && !lines.full(); i++) {
                lines.heading(heading(i + 1));
                PackageRelationship slide = main.getRelationship(slides.get(i));
                if (slide != null) {
                    try (InputStream in = main.getRelatedPart(slide).getInputStream()) {
                        OfficeXml.read(in, lines);
                    }
                }
            }
            return lines.preview();
        } finally {
            show.revert(); // close() would save it
        }
    }

    static String heading(int slide) {
        return "— " + slide + " —";
    }

    /** Their references, in the order in which they are shown; the names of the parts say nothing of it. */
    private static List<String> slides(PackagePart main) throws IOException, XMLStreamException {
        List<String> slides = new ArrayList<>();
        try (InputStream in = main.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext() && slides.size() <= PreviewLines.MOST) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sldId")) {
                    slides.add(reference(xml));
                }
            }
        }
        return slides;
    }

    /** A slide has an id of its own beside, in no namespace. */
    private static String reference(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
