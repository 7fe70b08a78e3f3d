package org.qingyuan.responsibility.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qingyuan.responsibility.reading.document.GridLayout;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Reads the tables and the text between them of a web page, as Word, Excel and browsers also put them on the clipboard. */
public final class HtmlTables {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "object",
            "iframe",
            "svg",
            "del",
            "select",
            "textarea",
            "xml",
            "button",
            "rp",
            "rt");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "header",
            "footer",
            "tr",
            "hr",
            "center",
            "caption",
            "body",
            "html",
            "blockquote",
            "dd",
            "dt");

    /** Deeper pages are made to break readers. */
    private static final int DEEPEST = 200;

    private final String file;
    private final List<SourceDocument.Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int tables;
    private int paragraphs;

    private HtmlTables(String file) {
        this.file = file;
    }

    /** @param html what is hidden on the page and what is no words, scripts above all, is passed over */
    public static SourceDocument read(String file, String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, object, iframe").remove();
        HtmlTables tables = new HtmlTables(file);
        tables.walk(page.body(), 0);
        tables.endLine();
        return new SourceDocument(file, List.copyOf(tables.blocks));
    }

    private void walk(Element element, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element child && !isUnseen(child)) {
                if (child.normalName().equals("table") && !isLayout(child)) {
                    endLine();
                    blocks.add(new HtmlGrid(file, ++tables).read(child));
                    continue;
                }
                boolean block = BLOCKS.contains(child.normalName());
                if (block) {
                    endLine();
                }
                walk(child, depth + 1);
                if (block) {
                    endLine();
                }
            }
        }
    }

    private void endLine() {
        GridLayout.lines(line.toString())
                .forEach(words -> blocks.add(new SourceDocument.Paragraph(words, "¶" + ++paragraphs)));
        line.setLength(0);
    }

    /** A table that only holds other tables in place, as old pages are built. */
    private static boolean isLayout(Element table) {
        return !table.select("table table").isEmpty()
                && HtmlGrid.rows(table).stream()
                        .allMatch(row -> HtmlGrid.cells(row).size() <= 2);
    }

    static boolean isUnseen(Element element) {
        String style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("mso-hide:all")
                || style.contains("visibility:hidden");
    }
}
