package org.qingyuan.responsibility.reading.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.word.ListLevels.Instance;
import org.qingyuan.responsibility.reading.word.ListLevels.Level;
import org.qingyuan.responsibility.reading.word.ListLevels.Style;

/** Reads {@code numbering.xml} and what {@code styles.xml} says of lists. */
final class ListXml {
    private final XMLStreamReader xml;
    private final String file;
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private Map<Integer, Level> levels;
    private Instance instance;
    private String number;
    private Integer depth;
    private String style;

    ListXml(XMLStreamReader xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    ListLevels numbering() throws XMLStreamException {
        walk();
        return new ListLevels(lists, instances, Map.of());
    }

    Map<String, Style> styles() throws XMLStreamException {
        walk();
        return styles;
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refused.because(UnreadableReason.XML_ENTITIES, file);
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "lvlOverride" -> depth = null;
                        case "lvl" -> depth = instance == null ? null : depth;
                        case "abstractNum" -> levels = null;
                        case "num" -> {
                            instance = null;
                            levels = null;
                        }
                        case "style" -> style = null;
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    private void start(String name) {
        switch (name) {
            case "abstractNum" -> {
                levels = new HashMap<>();
                lists.put(attribute("abstractNumId"), levels);
            }
            case "num" -> {
                levels = new HashMap<>();
                instance = new Instance("", new HashMap<>(), levels);
                instances.put(attribute("numId"), instance);
                number = attribute("numId");
            }
            case "abstractNumId" -> {
                if (instance != null) {
                    instance = new Instance(value(), instance.starts(), instance.levels());
                    instances.put(number, instance);
                }
            }
            case "lvlOverride" -> depth = number("ilvl");
            case "startOverride" -> {
                if (instance != null && depth != null) {
                    instance.starts().put(depth, number("val"));
                }
            }
            case "lvl" -> {
                depth = number("ilvl");
                if (levels != null) {
                    levels.put(depth, Level.PLAIN);
                }
            }
            case "style" -> {
                style = attribute("styleId");
                styles.put(style, new Style(null, null, null));
            }
            default -> detail(name);
        }
    }

    private void detail(String name) {
        if (style != null) {
            Style of = styles.get(style);
            switch (name) {
                case "basedOn" -> styles.put(style, new Style(value(), of.instance(), of.level()));
                case "numId" -> styles.put(style, new Style(of.basedOn(), value(), of.level()));
                case "ilvl" -> styles.put(style, new Style(of.basedOn(), of.instance(), number("val")));
                default -> {}
            }
            return;
        }
        Level of = levels == null || depth == null ? null : levels.get(depth);
        if (of == null) {
            return;
        }
        Level now =
                switch (name) {
                    case "start" ->
                        new Level(number("val"), of.format(), of.text(), of.restart(), of.style(), of.arabic());
                    case "numFmt" -> new Level(of.start(), value(), of.text(), of.restart(), of.style(), of.arabic());
                    case "lvlText" ->
                        new Level(of.start(), of.format(), value(), of.restart(), of.style(), of.arabic());
                    case "lvlRestart" ->
                        new Level(of.start(), of.format(), of.text(), number("val"), of.style(), of.arabic());
                    case "pStyle" -> new Level(of.start(), of.format(), of.text(), of.restart(), value(), of.arabic());
                    case "isLgl" -> new Level(of.start(), of.format(), of.text(), of.restart(), of.style(), true);
                    default -> of;
                };
        levels.put(depth, now);
    }

    private String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    private int number(String attribute) {
        try {
            return Integer.parseInt(attribute(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String attribute(String name) {
        return xml.getAttributeValue(xml.getNamespaceURI(), name);
    }
}
