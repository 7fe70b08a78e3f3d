package org.qingyuan.responsibility.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/**
 * Walks the main part of a .docx and keeps what a reader of the printed page would see: neither deleted nor hidden
 * words, no second version of a drawing, no table inside a cell.
 */
final class DocumentXml {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Deleted or moved away, notes of former formatting, text boxes, and the readings above ruby text. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "tblPr", "tblGrid", "tblPrEx", "tcPrChange", "trPrChange", "txbxContent", "rt");

    /** Of all tables together. */
    private static final int MAX_CELLS = 100_000;

    private static final Set<String> PARTS_OF_TABLE = Set.of("tr", "tc", "gridSpan", "vMerge", "hMerge");

    private final XMLStreamReader xml;
    private final String file;
    private final List<SourceDocument.Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int tables;
    private int paragraphs;
    private int cells;
    private GridBuilder grid;
    private int runStart = -1;
    private boolean hidden;
    private final ListNumbers numbers;
    /** Of the paragraph; null where it is in no list. */
    private ListLevels.Place listed;

    DocumentXml(XMLStreamReader xml, String file, ListLevels lists) {
        this.xml = xml;
        this.numbers = new ListNumbers(lists);
        this.file = file;
    }

    SourceDocument read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refused.because(UnreadableReason.XML_ENTITIES, file);
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (ofWord()) {
                        end(xml.getLocalName());
                    }
                }
                default -> {}
            }
        }
        return new SourceDocument(file, List.copyOf(blocks));
    }

    private boolean ofWord() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && NAMESPACES.contains(namespace);
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        if (!ofWord()) {
            // The alternative of a drawing repeats its words for old programs.
            if (name.equals("Fallback")) {
                skip();
            }
            return;
        }
        if (grid != null && name.equals("trPr")) {
            rowProperties();
            return;
        }
        if (name.equals("pPr")) {
            paragraphProperties();
            return;
        }
        if (SKIPPED.contains(name)) {
            skip();
            return;
        }
        if (grid == null && PARTS_OF_TABLE.contains(name)) {
            throw new XMLStreamException(name + " outside of a table");
        }
        switch (name) {
            case "tbl" -> table();
            case "tr" -> grid.startRow();
            case "tc" -> {
                if (++cells > MAX_CELLS) {
                    throw grid.refuse(UnreadableReason.TOO_LARGE, String.valueOf(cells), String.valueOf(MAX_CELLS));
                }
                grid.startCell();
            }
            case "gridSpan" -> grid.span(number());
            case "vMerge" -> grid.merge(GridBuilder.Merge.of(value("continue")), true);
            case "hMerge" -> grid.merge(GridBuilder.Merge.of(value("continue")), false);
            case "p" -> {
                paragraph.setLength(0);
                listed = null;
            }
            case "r" -> {
                runStart = paragraph.length();
                hidden = false;
            }
            case "vanish" -> hidden = !Set.of("0", "false", "off").contains(value("true"));
            case "t" -> paragraph.append(xml.getElementText());
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> {}
        }
        if (grid != null) {
            grid.checkText(paragraph.length());
        }
    }

    private void table() throws XMLStreamException {
        if (grid != null) {
            grid.nested();
            skip();
        } else {
            grid = new GridBuilder(++tables, file);
        }
    }

    private void rowProperties() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "gridBefore" -> grid.before(number());
                    case "del" -> grid.deletedRow();
                    case "trPrChange" -> {
                        skip();
                        depth--;
                    }
                    default -> {}
                }
            }
        }
    }

    private void paragraphProperties() throws XMLStreamException {
        String style = null;
        String instance = null;
        Integer level = null;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refused.because(UnreadableReason.XML_ENTITIES, file);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = value(null);
                    case "numId" -> instance = value(null);
                    case "ilvl" -> level = numberOr(0);
                    case "pPrChange", "rPr", "sectPr" -> {
                        skip();
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        listed = numbers.place(style, instance, level);
    }

    /** With the number that Word counts for it; what is not shown is not counted. */
    private String numbered() {
        boolean shown = grid == null || grid.shows();
        return listed == null || !shown
                ? paragraph.toString()
                : ListNumbers.before(numbers.next(listed), paragraph.toString());
    }

    private void end(String name) {
        switch (name) {
            case "r" -> {
                if (hidden && runStart >= 0) {
                    paragraph.setLength(runStart);
                }
                runStart = -1;
                hidden = false;
            }
            case "p" -> {
                String words = numbered();
                if (grid == null) {
                    blocks.add(new SourceDocument.Paragraph(words.strip(), "¶" + ++paragraphs));
                } else {
                    grid.paragraph(words);
                }
                paragraph.setLength(0);
                listed = null;
            }
            case "tc" -> grid.endCell();
            case "tr" -> grid.endRow();
            case "tbl" -> {
                blocks.add(grid.build());
                grid = null;
            }
            default -> {}
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refused.because(UnreadableReason.XML_ENTITIES, file);
            }
        }
    }

    private String value(String otherwise) {
        String value = xml.getAttributeValue(xml.getNamespaceURI(), "val");
        return value == null ? otherwise : value;
    }

    private int numberOr(int otherwise) {
        try {
            return Integer.parseInt(value(String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private int number() {
        try {
            return Integer.parseInt(value("1"));
        } catch (NumberFormatException e) {
            throw grid.refuse(UnreadableReason.BROKEN);
        }
    }
}
