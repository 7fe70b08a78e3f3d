package org.qingyuan.responsibility.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.GridLayout;
import org.qingyuan.responsibility.reading.document.SourceDocument;
import org.qingyuan.responsibility.reading.web.HtmlTables;

/** Reads whatever can be read as characters: a web page, a table with tabs or commas, one flattened by copying, paragraphs. */
public final class TextTables {
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(<!doctype html|<html|<\\?xml[^>]*>\\s*<html|<table|<meta|<body|<div|<style|<p[ >]|<span|<[ou]l|<h\\d|<!--|Version:\\d).*");

    private TextTables() {}

    public static SourceDocument read(Upload upload) {
        String text = DecodedText.of(upload);
        String start = text.substring(0, Math.min(text.length(), 2_000));
        if (HTML.matcher(start).matches() || text.contains("<table") || text.contains("<TABLE")) {
            return HtmlTables.read(upload.file(), text);
        }
        List<String> lines = text.lines().toList();
        if (FlattenedTable.isOne(lines)) {
            FlattenedTable table = new FlattenedTable(upload.file(), lines);
            if (table.hasHeadings()) {
                return new SourceDocument(upload.file(), table.read(), List.of(), table.flags());
            }
        }
        return DelimitedTable.read(upload.file(), text)
                .map(blocks -> new SourceDocument(upload.file(), blocks))
                .orElseGet(() -> new SourceDocument(upload.file(), paragraphs(lines)));
    }

    static List<SourceDocument.Block> paragraphs(List<String> lines) {
        List<SourceDocument.Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            Optional<String> words = GridLayout.lines(lines.get(i)).stream().reduce((a, b) -> a + b);
            words.ifPresent(text -> blocks.add(new SourceDocument.Paragraph(text, "#" + line)));
        }
        return blocks;
    }
}
