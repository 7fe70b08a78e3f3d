package org.qingyuan.responsibility.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.document.Addresses;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridLayout;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/**
 * A table whose cells are parted by tabs, commas or upright strokes, as Excel copies it and as files of values hold it. Cells
 * in quotation marks may go on over several lines.
 */
final class DelimitedTable {
    private static final List<Character> DELIMITERS = List.of('\t', '|', ',', ';');

    /** Marks that sentences use as well: headings by them have a row below. */
    private static final String PROSE = ",;";

    /** Two columns of a plan are tasks and units; with fewer cells on a line it is prose. */
    private static final int FEWEST_CELLS = 2;

    /** A number, or a heading with one. */
    private static final String NEW_ROW = "[\\d.]+[、.．]?|[一二三四五六七八九十]+([、.．].*)?|[（(][一二三四五六七八九十\\d]+[）)].*|注[：:].*";

    private static final int LONGEST_LABEL = 24;
    private static final String TASKS = ".*(任务|内容|措施|举措|事项|项目|工作|目标|要求).*";
    private static final String UNITS =
            "[（(]?(.*(责任|牵头|主办|主责|承办|落实|实施|负责|归口|执行|主管).*(单位|部门|科室|主体|警种)|责任|牵头|主办|单位|部门).*";

    private static final Set<FlagCode> MISSING = Set.of(FlagCode.ROW_TOO_SHORT_READ);

    private record Line(int number, List<String> cells) {}

    private DelimitedTable() {}

    /** Empty when no delimiter makes headings of a plan out of a line. */
    static Optional<List<SourceDocument.Block>> read(String file, String text) {
        for (char delimiter : DELIMITERS) {
            if (text.indexOf(delimiter) < 0) {
                continue;
            }
            List<Line> lines = lines(text, delimiter);
            boolean prose = PROSE.indexOf(delimiter) >= 0;
            boolean headings = IntStream.range(0, lines.size())
                    .anyMatch(i -> lines.get(i).cells().size() >= FEWEST_CELLS
                            && isHeading(lines.get(i))
                            && !(prose
                                    && (i + 1 == lines.size()
                                            || lines.get(i + 1).cells().size() < FEWEST_CELLS)));
            if (headings) {
                return Optional.of(blocks(file, lines));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(Line line) {
        return isHeading(line.cells());
    }

    /** One short cell speaks of tasks and another one of units: prose does both, but not so. */
    static boolean isHeading(List<String> cells) {
        List<String> labels =
                cells.stream().map(cell -> cell.replaceAll("[\\s\\p{Z}]", "")).toList();
        return labels.stream().allMatch(label -> label.length() <= LONGEST_LABEL)
                && labels.stream().anyMatch(label -> label.matches(TASKS) && !label.matches(UNITS))
                && labels.stream().anyMatch(label -> label.matches(UNITS));
    }

    /** Empty lines part tables; lines before the headings, and parts of one cell on each line, are paragraphs. */
    private static List<SourceDocument.Block> blocks(String file, List<Line> lines) {
        List<SourceDocument.Block> blocks = new ArrayList<>();
        int columns = 0;
        List<Line> part = new ArrayList<>();
        for (Line line : lines) {
            if (String.join("", line.cells()).isBlank()) {
                columns = flush(file, part, columns, blocks);
            } else {
                part.add(line);
            }
        }
        flush(file, part, columns, blocks);
        return blocks;
    }

    /** @return how many columns the tables have, 0 before the first headings */
    private static int flush(String file, List<Line> part, int columns, List<SourceDocument.Block> blocks) {
        int width = columns;
        int start = -1;
        for (int i = 0; i < part.size() && start < 0; i++) {
            Line line = part.get(i);
            if (line.cells().size() >= FEWEST_CELLS && (width > 0 || isHeading(line))) {
                start = i;
                width = isHeading(line) ? line.cells().size() : width;
            }
        }
        int from = start < 0 ? part.size() : start;
        for (Line line : part.subList(0, from)) {
            String words = String.join("", line.cells()).strip();
            blocks.add(new SourceDocument.Paragraph(words, "#" + line.number()));
        }
        if (start >= 0) {
            blocks.add(grid(file, joined(part.subList(from, part.size()), width), width));
        }
        part.clear();
        return width;
    }

    /** Word copies the paragraphs of a cell as lines of their own: a row goes on until it has its cells. */
    private static List<Line> joined(List<Line> lines, int width) {
        List<Line> rows = new ArrayList<>();
        for (Line line : lines) {
            Line open = rows.isEmpty() ? null : rows.getLast();
            boolean goesOn = open != null
                    && open.cells().size() < width
                    && open.cells().size() > 1
                    && open.cells().size() + line.cells().size() - 1 <= width
                    && !line.cells().getFirst().strip().matches(NEW_ROW);
            if (goesOn) {
                List<String> cells = new ArrayList<>(open.cells());
                cells.add(cells.removeLast() + "\n" + line.cells().getFirst());
                cells.addAll(line.cells().subList(1, line.cells().size()));
                rows.set(rows.size() - 1, new Line(open.number(), cells));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static Grid grid(String file, List<Line> lines, int width) {
        Addresses addresses = (row, column) -> "#" + lines.get(row - 1).number() + "C" + column;
        int columns = Math.max(
                width,
                lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
        GridLayout layout = new GridLayout(file, "", addresses);
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = lines.get(row).cells();
            for (int column = 0; column < columns; column++) {
                boolean written = column < cells.size();
                Set<FlagCode> remarks = written || cells.size() == 1 ? Set.of() : MISSING;
                layout.add(row + 1, column + 1, 1, 1, written ? cells.get(column) : "", remarks);
            }
        }
        return layout.build(false);
    }

    private static List<Line> lines(String text, char delimiter) {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                continue;
            }
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty() && closes(text, i, delimiter)) {
                quoted = true;
            } else if (c == delimiter) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '\n') {
                cell.append(c);
            }
            if (c == '\n') {
                line++;
                if (!quoted) {
                    cells.add(cell.toString());
                    end(lines, start, cells, delimiter);
                    cells = new ArrayList<>();
                    cell.setLength(0);
                    start = line;
                }
            }
        }
        cells.add(cell.toString());
        end(lines, start, cells, delimiter);
        return lines;
    }

    /** A quotation mark opens a cell only where another one closes it before a delimiter or the end of a line. */
    private static boolean closes(String text, int open, char delimiter) {
        int far = open + GridLayout.MAX_CELL_TEXT;
        for (int i = text.indexOf('"', open + 1); i >= 0 && i <= far; i = text.indexOf('"', i + 1)) {
            if (i + 1 == text.length() || "\r\n".indexOf(text.charAt(i + 1)) >= 0 || text.charAt(i + 1) == delimiter) {
                return true;
            }
            if (text.charAt(i + 1) == '"') {
                i++;
            }
        }
        return false;
    }

    /** Strokes stand at both ends of a line too; a line of dashes under the headings is none of the table. */
    private static void end(List<Line> lines, int number, List<String> cells, char delimiter) {
        List<String> own = new ArrayList<>(cells);
        if (delimiter == '|' && own.size() > 1) {
            if (own.getFirst().isBlank()) {
                own.removeFirst();
            }
            if (!own.isEmpty() && own.getLast().isBlank()) {
                own.removeLast();
            }
            if (own.stream().allMatch(cell -> cell.strip().matches(":?-+:?"))) {
                return;
            }
        }
        lines.add(new Line(number, own));
    }
}
