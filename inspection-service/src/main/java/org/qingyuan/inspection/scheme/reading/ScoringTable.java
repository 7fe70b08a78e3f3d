package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 项目 · 要求 · 评分标准 · 分值 · 考核方法, row by row.
 *
 * @param stated the sum that the table itself states
 */
record ScoringTable(List<ScoringRow> rows, @Nullable BigDecimal stated) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)分?");
    private static final Pattern TOTAL = Pattern.compile("(?:合\\s*计|总\\s*分|总\\s*计).*");

    /** @throws TableUnreadable when no table has the columns */
    static ScoringTable of(byte[] file) {
        for (List<List<Cell>> table : Tables.of(file)) {
            for (int row = 0; row < table.size(); row++) {
                Map<ScoringColumn, Integer> columns = columns(table.get(row));
                if (columns.containsKey(ScoringColumn.CRITERION)
                        && columns.containsKey(ScoringColumn.REQUIREMENT)
                        && columns.containsKey(ScoringColumn.POINTS)) {
                    return read(table.subList(row + 1, table.size()), columns);
                }
            }
        }
        throw new TableUnreadable("没有找到含“要求”“评分标准”“分值”各列的表格", "it has no table with the columns 要求, 评分标准 and 分值");
    }

    private static Map<ScoringColumn, Integer> columns(List<Cell> row) {
        Map<ScoringColumn, Integer> columns = new EnumMap<>(ScoringColumn.class);
        for (int i = 0; i < row.size(); i++) {
            Optional<ScoringColumn> column = ScoringColumn.of(row.get(i).text());
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        return columns;
    }

    private static ScoringTable read(List<List<Cell>> table, Map<ScoringColumn, Integer> columns) {
        List<ScoringRow> rows = new ArrayList<>();
        BigDecimal stated = null;
        Map<ScoringColumn, String> above = new EnumMap<>(ScoringColumn.class);
        for (List<Cell> row : table) {
            if (row.stream().anyMatch(cell -> TOTAL.matcher(cell.text()).matches())) {
                stated = number(at(row, columns.get(ScoringColumn.POINTS)).text())
                        .orElse(stated);
                continue;
            }
            Map<ScoringColumn, String> texts = new EnumMap<>(ScoringColumn.class);
            columns.forEach((column, index) -> {
                Cell cell = at(row, index);
                boolean goesOn = cell.continued()
                        || column == ScoringColumn.GROUP && cell.text().isEmpty();
                texts.put(column, goesOn ? above.getOrDefault(column, "") : cell.text());
            });
            // A merged cell of points or criterion belongs to all its rows as one; only the first row brings it.
            boolean firstOfItsPoints =
                    !at(row, columns.get(ScoringColumn.POINTS)).continued();
            String requirement = texts.get(ScoringColumn.REQUIREMENT);
            if (!requirement.isEmpty() || !texts.get(ScoringColumn.CRITERION).isEmpty()) {
                add(rows, texts, firstOfItsPoints);
            }
            above.putAll(texts);
        }
        if (rows.isEmpty()) {
            throw new TableUnreadable("评分表没有内容", "its scoring table is empty");
        }
        return new ScoringTable(List.copyOf(rows), stated);
    }

    private static void add(List<ScoringRow> rows, Map<ScoringColumn, String> texts, boolean firstOfItsPoints) {
        String points = firstOfItsPoints ? texts.get(ScoringColumn.POINTS) : "";
        rows.add(new ScoringRow(
                texts.getOrDefault(ScoringColumn.GROUP, ""),
                texts.get(ScoringColumn.REQUIREMENT),
                texts.get(ScoringColumn.CRITERION),
                texts.getOrDefault(ScoringColumn.METHOD, ""),
                number(points).orElse(null),
                points));
    }

    private static Cell at(List<Cell> row, int index) {
        return index < row.size() ? row.get(index) : Cell.EMPTY;
    }

    private static Optional<BigDecimal> number(String words) {
        Matcher number = NUMBER.matcher(Words.narrow(words).replaceAll("\\s", ""));
        return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    }
}
