package org.qingyuan.responsibility.reading.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.document.Addresses;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridLayout;

/** The grid of one table of a web page, laid out by rowspan and colspan as a browser does. */
final class HtmlGrid {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr");

    private record Place(int row, int column) {}

    private final String file;
    private final int number;

    HtmlGrid(String file, int number) {
        this.file = file;
        this.number = number;
    }

    Grid read(Element table) {
        List<Element> rows = rows(table);
        GridLayout layout = new GridLayout(file, "", Addresses.rowsAndColumns(number));
        Set<Place> taken = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 1;
            for (Element cell : cells(rows.get(r))) {
                while (taken.contains(new Place(r, column))) {
                    column++;
                }
                int columnSpan = span(cell, "colspan", GridLayout.MAX_COLUMNS + 1);
                int rest = rows.size() - r;
                int rowSpan =
                        cell.attr("rowspan").strip().equals("0") ? rest : Math.min(rest, span(cell, "rowspan", rest));
                boolean nested = cell.selectFirst("table") != null;
                layout.add(
                        r + 1,
                        column,
                        rowSpan,
                        columnSpan,
                        words(cell),
                        nested ? Set.of(FlagCode.NESTED_TABLE) : Set.of());
                for (int i = 0; i < rowSpan; i++) {
                    for (int j = 0; j < columnSpan; j++) {
                        taken.add(new Place(r + i, column + j));
                    }
                }
                column += columnSpan;
            }
        }
        return layout.build(true);
    }

    private static int span(Element cell, String name, int most) {
        String text = cell.attr(name).strip();
        return text.matches("[1-9]\\d{0,8}") ? Math.min(most, Integer.parseInt(text)) : 1;
    }

    /** Rows of the table itself, head first and foot last wherever they are written; hidden ones are not shown. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> parts = table.children().stream()
                .sorted(Comparator.comparingInt(HtmlGrid::order))
                .toList();
        for (Element part : parts) {
            if (HtmlTables.isUnseen(part)) {
                continue;
            }
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr") && !HtmlTables.isUnseen(row))
                        .forEach(rows::add);
            }
        }
        return rows.stream().filter(row -> !cells(row).isEmpty()).toList();
    }

    private static int order(Element part) {
        return switch (part.normalName()) {
            case "thead" -> 0;
            case "tfoot" -> 2;
            default -> 1;
        };
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> Set.of("td", "th").contains(cell.normalName()) && !HtmlTables.isUnseen(cell))
                .toList();
    }

    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        append(words, cell);
        return words.toString();
    }

    private static void append(StringBuilder words, Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element child
                    && !HtmlTables.isUnseen(child)
                    && !child.normalName().equals("table")) {
                boolean line = LINES.contains(child.normalName());
                if (line) {
                    words.append('\n');
                }
                append(words, child);
                if (line) {
                    words.append('\n');
                }
            }
        }
    }
}
