package org.qingyuan.responsibility.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.document.GridLayout;
import org.qingyuan.responsibility.reading.document.SourceDocument;
import org.qingyuan.responsibility.reading.table.LimitCells;

/**
 * A table that copying has flattened: each cell on a line of its own behind a tab, its further paragraphs below without
 * one, an empty line between rows. Merged cells are lost: those below are empty, and one over two columns is one cell less.
 */
final class FlattenedTable {
    private static final int FEWEST_LINES = 6;

    private static final Set<FlagCode> MISSING = Set.of(FlagCode.ROW_TOO_SHORT_READ);

    private record Cell(int line, String text) {}

    private final String file;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<SourceDocument.Block> before;
    private final List<FlagText> flags = new ArrayList<>();
    private int columns;

    FlattenedTable(String file, List<String> lines) {
        this.file = file;
        int start = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("\t"))
                .findFirst()
                .orElse(lines.size());
        this.before = TextTables.paragraphs(lines.subList(0, start));
        cut(lines, start);
    }

    /** Most lines with a tab have it at their start and nowhere else. */
    static boolean isOne(List<String> lines) {
        long flat = lines.stream()
                .filter(line -> line.startsWith("\t") && line.indexOf('\t', 1) < 0)
                .count();
        long others = lines.stream().filter(line -> line.indexOf('\t', 1) > 0).count();
        return flat >= FEWEST_LINES && others * 10 <= flat;
    }

    private void cut(List<String> lines, int start) {
        List<Cell> row = new ArrayList<>();
        boolean blank = false;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("\t")) {
                if (blank && !row.isEmpty()) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                row.add(new Cell(i + 1, line.strip()));
            } else if (!line.isBlank()) {
                Cell open = row.removeLast();
                row.add(new Cell(open.line(), open.text() + "\n" + line.strip()));
            }
            blank = line.isEmpty();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether one of the first rows holds headings; a text may as well indent its paragraphs by tabs. */
    boolean hasHeadings() {
        return rows.stream()
                .limit(FEWEST_LINES)
                .anyMatch(row -> row.size() > 1
                        && DelimitedTable.isHeading(row.stream().map(Cell::text).toList()));
    }

    List<FlagText> flags() {
        return flags;
    }

    List<SourceDocument.Block> read() {
        int[][] places = new int[rows.size()][];
        int[] headingSpans = spansOfHeadings();
        GridLayout layout = new GridLayout(file, "", (row, column) -> "#" + lineOf(places, row, column));
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = rows.get(r);
            boolean headings = r == 0 && headingSpans.length == row.size();
            int[] spans = headings ? headingSpans : spans(row);
            places[r] = new int[columns];
            int column = 1;
            for (int c = 0; c < columns && column <= columns; c++) {
                boolean written = c < row.size();
                int span = written ? spans[c] : 1;
                layout.add(
                        r + 1,
                        column,
                        1,
                        span,
                        written ? row.get(c).text() : "",
                        written || r == 0 ? Set.of() : MISSING);
                for (int i = 0; i < span; i++) {
                    places[r][column - 1 + i] =
                            written ? row.get(c).line() : row.getLast().line();
                }
                column += span;
            }
        }
        List<SourceDocument.Block> blocks = new ArrayList<>(before);
        blocks.add(layout.build(false));
        return blocks;
    }

    private int lineOf(int[][] places, int row, int column) {
        int[] lines = places[row - 1];
        return lines[Math.min(column, lines.length) - 1];
    }

    /** A row that is one cell short and ends in a time limit has one cell over the two columns of units before it. */
    private int[] spans(List<Cell> row) {
        int[] spans = new int[row.size()];
        Arrays.fill(spans, 1);
        boolean limitLast = LimitCells.read(row.getLast().text()).kind() != TimeLimitKind.NONE;
        if (row.size() == columns - 1 && row.size() >= 2 && limitLast) {
            spans[row.size() - 2] = 2;
        }
        return spans;
    }

    /**
     * One heading over two columns leaves one heading less than cells: it is the one that puts short words under the units,
     * limits under the time limit and the longest words under the tasks.
     */
    private int[] spansOfHeadings() {
        List<Cell> headings = rows.getFirst();
        int missing = columns - headings.size();
        int[] best = new int[headings.size()];
        Arrays.fill(best, 1);
        if (missing <= 0) {
            return best;
        }
        int place = 0;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            long score = score(headings, i, missing);
            if (score > most) {
                most = score;
                place = i;
            }
        }
        best[place] = missing + 1;
        String label = headings.get(place).text().replaceAll("\\s", "");
        flags.add(
                new FlagText("#" + headings.get(place).line(), FlagCode.HEADING_PLACE_INFERRED, null, List.of(label)));
        return best;
    }

    private long score(List<Cell> headings, int wide, int missing) {
        long score = 0;
        for (List<Cell> row : rows.subList(1, rows.size())) {
            if (row.size() != columns) {
                continue;
            }
            int column = 0;
            for (int h = 0; h < headings.size(); h++) {
                String label = headings.get(h).text().replaceAll("\\s", "");
                int span = h == wide ? missing + 1 : 1;
                for (int i = 0; i < span; i++) {
                    score += fits(label, row.get(column + i).text());
                }
                column += span;
            }
        }
        return score;
    }

    private static int fits(String label, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        boolean sentence = text.contains("。") || text.length() > 40;
        if (label.matches(".*(时限|期限|时间|节点).*")) {
            return LimitCells.read(text.replace("\n", "")).kind() == TimeLimitKind.NONE ? -2 : 2;
        }
        if (label.matches(".*(单位|部门|牵头|协办|配合).*")) {
            return sentence || text.matches("(?s)\\d.*") ? -2 : 1;
        }
        if (label.matches(".*(任务|内容|措施|目标|要求).*")) {
            return sentence || text.matches("(?s)\\d+[.．].*") ? 2 : 0;
        }
        return sentence ? -1 : 0;
    }
}
