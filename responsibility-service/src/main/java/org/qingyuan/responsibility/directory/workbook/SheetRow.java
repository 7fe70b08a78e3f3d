package org.qingyuan.responsibility.directory.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.qingyuan.responsibility.directory.DirectoryProblem;

/** One row of one sheet. Reading a cell that is wrong notes a problem and gives null. */
public final class SheetRow {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern LIST = Pattern.compile("[、,，;；\\n]");

    private final SheetLayout layout;
    private final int number;
    private final Map<String, Integer> columns;
    private final Map<String, String> texts = new HashMap<>();
    private final List<CellProblem> problems;
    private boolean broken;

    /**
     * @param number as the spreadsheet program counts, from 1
     * @param columns where each field stands in the sheet, from 0
     * @param problems where to note what is wrong
     */
    SheetRow(SheetLayout layout, int number, Map<String, Integer> columns, List<CellProblem> problems) {
        this.layout = layout;
        this.number = number;
        this.columns = columns;
        this.problems = problems;
    }

    void put(String field, String text) {
        texts.put(field, text);
    }

    SheetLayout layout() {
        return layout;
    }

    public int number() {
        return number;
    }

    /** Whether something was wrong with it, so that it makes no object. */
    public boolean broken() {
        return broken;
    }

    public void problem(String field, DirectoryProblem code, Object... args) {
        broken = true;
        Integer column = columns.get(layout.filling(field).field());
        problems.add(new CellProblem(
                layout.title(),
                number,
                new CellReference(number - 1, column == null ? 0 : column).formatAsString(false),
                code,
                Arrays.stream(args).map(String::valueOf).toList()));
    }

    /** Whether the sheet has a column for it. */
    public boolean has(String field) {
        return columns.containsKey(field);
    }

    /** Null when empty, which may be right. */
    public String given(String field) {
        return texts.get(field);
    }

    /** Null when empty; a problem too if the column needs something. */
    public String text(String field) {
        String text = texts.get(field);
        if (text == null && layout.filling(field).needed()) {
            if (columns.containsKey(field)) {
                problem(field, DirectoryProblem.CELL_REQUIRED, header(field));
            } else {
                // said once, of the sheet
                broken = true;
            }
        }
        return text;
    }

    /** Several words in one cell. */
    List<String> list(String field) {
        String text = text(field);
        return text == null
                ? List.of()
                : LIST.splitAsStream(text)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    public LocalDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            problem(field, DirectoryProblem.CELL_DATE, header(field));
        }
        return day;
    }

    /** Null of what is no day of the calendar, such as 2026-02-30. */
    public static LocalDate day(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches() ? LocalDate.of(number(date, 1), number(date, 2), number(date, 3)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    Integer count(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            problem(field, DirectoryProblem.CELL_NUMBER, header(field));
            return null;
        }
        return Integer.valueOf(text);
    }

    boolean yes(String field) {
        String text = text(field);
        if (text != null && !text.equals(Labels.YES) && !text.equals(Labels.NO)) {
            problem(field, DirectoryProblem.CELL_VALUE, header(field), Labels.YES + "、" + Labels.NO);
        }
        return Labels.YES.equals(text);
    }

    <E extends Enum<E>> E choice(String field, Labels<E> labels) {
        String text = text(field);
        return text == null ? null : choice(field, labels, text);
    }

    <E extends Enum<E>> List<E> choices(String field, Labels<E> labels) {
        return list(field).stream()
                .map(word -> choice(field, labels, word))
                .filter(value -> value != null)
                .toList();
    }

    private <E extends Enum<E>> E choice(String field, Labels<E> labels, String text) {
        return labels.read(text).orElseGet(() -> {
            problem(field, DirectoryProblem.CELL_VALUE, header(field), String.join("、", labels.all()));
            return null;
        });
    }

    public UUID id() {
        String text = text("id");
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            problem("id", DirectoryProblem.CELL_FORMAT, header("id"), text);
            return null;
        }
    }

    public String header(String field) {
        return layout.filling(field).header();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
