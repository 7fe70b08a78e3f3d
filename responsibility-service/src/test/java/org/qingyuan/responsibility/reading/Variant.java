package org.qingyuan.responsibility.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One table of reading/variants.txt with what is expected of it. */
record Variant(
        String name,
        List<String> formats,
        List<Object> parts,
        List<String> rows,
        List<String> leftAside,
        List<String> flags,
        String particulars) {

    /** Cells as they are written; "<" and "^" go on with a merged one. */
    record Rows(List<List<String>> cells) {
        boolean spreads(int row, int column) {
            return column + 1 < cells.get(row).size()
                    && cells.get(row).get(column + 1).equals("<");
        }

        int across(int row, int column) {
            int across = 1;
            while (column + across < cells.get(row).size()
                    && cells.get(row).get(column + across).equals("<")) {
                across++;
            }
            return across;
        }

        int down(int row, int column) {
            int down = 1;
            while (row + down < cells.size()
                    && cells.get(row + down).get(column).equals("^")) {
                down++;
            }
            return down;
        }

        String text(int row, int column) {
            return cells.get(row).get(column).replace("/", "\n");
        }
    }

    static List<Variant> all() {
        try (var in = Variant.class.getResourceAsStream("/reading/variants.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== "))
                    .skip(1)
                    .map(Variant::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Variant of(String block) {
        List<String> lines = block.lines().toList();
        List<String> heading = new ArrayList<>(Arrays.asList(lines.getFirst().split(" ")));
        List<String> known = List.of("docx", "xlsx", "xls", "html", "tsv", "csv", "md", "txt");
        List<String> formats = heading.stream().filter(known::contains).toList();
        heading.removeAll(known);
        List<Object> parts = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> leftAside = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        String particulars = null;
        List<List<String>> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("|")) {
                table.add(cells(line));
                continue;
            }
            if (!table.isEmpty()) {
                parts.add(new Rows(List.copyOf(table)));
                table.clear();
            }
            if (line.startsWith("-> ")) {
                rows.add(line.substring(3).strip());
            } else if (line.startsWith("-! ")) {
                leftAside.add(line.substring(3).strip());
            } else if (line.startsWith("-? ")) {
                flags.add(line.substring(3).strip());
            } else if (line.startsWith("-= ")) {
                particulars = line.substring(3).strip();
            } else if (rows.isEmpty()) {
                parts.add(line);
            }
        }
        while (parts.getLast() instanceof String last && last.isBlank()) {
            parts.removeLast();
        }
        return new Variant(String.join(" ", heading), formats, parts, rows, leftAside, flags, particulars);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
