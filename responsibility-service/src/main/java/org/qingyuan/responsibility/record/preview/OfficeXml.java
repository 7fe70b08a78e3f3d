package org.qingyuan.responsibility.record.preview;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * The paragraphs and the rows of tables in the XML of a document or of a slide, which name them alike; read as they come and
 * no further than is shown.
 */
final class OfficeXml {
    /** Word itself makes no more in a row. */
    private static final int MOST_CELLS = 63;

    private final PreviewLines lines;

    /** Of the rows that are open, one inside the other, the cells so far. */
    private final Deque<List<StringBuilder>> rows = new ArrayDeque<>();

    private StringBuilder paragraph = new StringBuilder();
    private boolean inText;

    private OfficeXml(PreviewLines lines) {
        this.lines = lines;
    }

    static void read(InputStream in, PreviewLines lines) throws XMLStreamException {
        new OfficeXml(lines).readFrom(in);
    }

    private void readFrom(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        while (xml.hasNext() && !lines.full()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                default -> {}
            }
        }
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
            // Of two ways to show the same the first; what stands in the margin belongs to no paragraph; and the field
            // of
            // a slide holds its number or the day.
            case "Fallback", "txbxContent", "pPr", "fld" -> skip(xml);
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
            lines.add(paragraph.toString());
        } else if (cells.getLast().isEmpty()) {
            cells.getLast().append(paragraph);
        } else {
            append(cells.getLast(), "\n" + paragraph);
        }
        paragraph = new StringBuilder();
    }

    private void row() {
        if (!rows.isEmpty()) {
            lines.row(rows.pop());
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
        if (to.length() <= PreviewLines.LETTERS) {
            to.append(more);
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
