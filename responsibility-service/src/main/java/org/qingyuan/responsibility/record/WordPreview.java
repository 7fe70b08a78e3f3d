package org.qingyuan.responsibility.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.qingyuan.responsibility.record.EvidencePreview.Kind;

/** The first paragraphs of a .docx and the rows of its tables, read as they come and no further. */
final class WordPreview {
    private static final String BETWEEN_CELLS = " ｜ ";

    /** Word itself makes no more in a row. */
    private static final int MOST_CELLS = 63;

    private final int most;
    private final List<String> text = new ArrayList<>();

    /** Of the rows that are open, one inside the other, the cells so far. */
    private final Deque<List<StringBuilder>> rows = new ArrayDeque<>();

    private StringBuilder paragraph = new StringBuilder();
    private boolean inText;

    private WordPreview(int most) {
        this.most = most;
    }

    static EvidencePreview read(Path file, int most) throws IOException, OpenXML4JException, XMLStreamException {
        OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            List<PackagePart> main = document.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType());
            if (main.isEmpty()) {
                return EvidencePreview.drawn(Kind.NONE);
            }
            try (InputStream in = main.getFirst().getInputStream()) {
                WordPreview preview = new WordPreview(most);
                boolean cut = preview.readFrom(in);
                return new EvidencePreview(Kind.TEXT, preview.text, List.of(), cut);
            }
        } finally {
            document.revert(); // close() would save it
        }
    }

    /** @return whether there is more than is shown */
    private boolean readFrom(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                default -> {}
            }
            if (text.size() > most) {
                text.removeLast();
                return true;
            }
        }
        return false;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> inText = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty() && rows.peek().size() < MOST_CELLS) {
                    rows.peek().add(new StringBuilder());
                }
            }
            // Of two ways to show the same the first; and what stands in the margin belongs to no paragraph.
            case "Fallback", "txbxContent", "pPr" -> skip(xml);
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "p" -> paragraph();
            case "tr" -> row();
            default -> {}
        }
    }

    private void paragraph() {
        List<StringBuilder> cells = rows.peek();
        if (cells == null || cells.isEmpty()) {
            add(paragraph.toString());
        } else if (cells.getLast().isEmpty()) {
            cells.getLast().append(paragraph);
        } else {
            append(cells.getLast(), "\n" + paragraph);
        }
        paragraph = new StringBuilder();
    }

    private void row() {
        if (!rows.isEmpty()) {
            add(String.join(
                    BETWEEN_CELLS,
                    rows.pop().stream().map(cell -> cell.toString().strip()).toList()));
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inText) {
            append(xml.getText());
        }
    }

    private void append(String more) {
        append(paragraph, more);
    }

    /** What is too long to be shown need not be kept. */
    private static void append(StringBuilder to, String more) {
        if (to.length() <= PreviewReader.LETTERS) {
            to.append(more);
        }
    }

    private void add(String words) {
        if (!words.isBlank()) {
            text.add(PreviewReader.shortened(words.strip()));
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
