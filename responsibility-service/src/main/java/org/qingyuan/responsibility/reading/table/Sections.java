package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/**
 * Tells the rows below the headings apart: tasks, headings between them (一、长效教育机制 over the whole width), headings
 * printed again, notes and signatures.
 */
final class Sections {
    /** A heading over the rows that follow, until the next of its level. */
    record Section(int level, Numbered name, String at) {}

    private static final String NOTE = "(备?注|说明|附注|填表|制表|填报|审核|审批|复核|联系人|合计|总计|小计|签字|签名|签章|单位负责人|主要领导签).*";
    private static final String LABELLED =
            "(填表|制表|填报|审核|审批|复核|负责人|分管领导|主要领导|联系人|联系电话|电话|日期|时间|签字|签名|单位|年月日).{0,8}[：:].*";
    /** Two of these side by side head a list of people or of points below the plan. */
    private static final String OF_PEOPLE = "(姓名|警号|职务|职级|性别|电话|手机|手机号码?|办公电话|联系电话|联系方式|身份证号码?|地点|得分|评分|分值)";

    private static final String NUMBERED = "第?[一二三四五六七八九十]+([、.．]|部分|章|篇|项|方面).*|[（(][一二三四五六七八九十]+[）)].*";
    private static final String LIST = ".*(名单|名册|通讯录|联系方式|联系人|人员表|评分表|得分表)";
    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LABEL = 10;

    private final Grid grid;
    private final Headings headings;
    private final List<Integer> tasks = new ArrayList<>();
    private final Map<Integer, Section> sections = new TreeMap<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();

    Sections(Grid grid, Headings headings, int from) {
        this(grid, headings, from, null);
    }

    /**
     * @param from first row to look at
     * @param above the numbered line above the table, which holds for its first rows; null for none
     */
    Sections(Grid grid, Headings headings, int from, SourceDocument.Paragraph above) {
        this.grid = grid;
        this.headings = headings;
        if (above != null && !headings.has(Column.MECHANISM)) {
            sections.put(0, new Section(1, Numbering.of(List.of(above.text())), above.at()));
        }
        boolean other = false;
        for (int row = from; row <= grid.rows(); row++) {
            boolean again = headings.repeatedIn(grid.row(row)) || other && isChapter(row);
            boolean heads = !again && headsPeople(row);
            other = !again && (other || heads);
            if (!other) {
                sort(row);
            } else if (!heads) {
                askAboutTask(row);
            }
        }
    }

    List<Integer> tasks() {
        return tasks;
    }

    List<LeftAside> leftAside() {
        return leftAside;
    }

    List<FlagText> flags() {
        return flags;
    }

    boolean any() {
        return !sections.isEmpty();
    }

    String names() {
        return sections.values().stream()
                .map(section -> section.name().name())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    boolean begins(int row) {
        return sections.containsKey(row);
    }

    /** The heading of this level or above that holds for a row; null for none. */
    Section over(int row, int level) {
        Section found = null;
        for (var entry : sections.entrySet()) {
            if (entry.getKey() > row) {
                break;
            }
            Section section = entry.getValue();
            if (section.level() == level) {
                found = section;
            } else if (section.level() < level) {
                found = null;
            }
        }
        return found;
    }

    /** Headings of another table below the plan on the same sheet: all of it is left aside, until the plan's come again. */
    private boolean headsPeople(int row) {
        List<GridCell> own = grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isEmpty())
                .toList();
        long people = own.stream()
                .filter(cell -> CellText.name(cell.lines()).matches(OF_PEOPLE))
                .count();
        if (people < 2
                || own.stream().anyMatch(cell -> CellText.name(cell.lines()).length() > LONGEST_LABEL)) {
            return false;
        }
        String labels = own.stream().map(cell -> CellText.name(cell.lines())).collect(Collectors.joining("、"));
        String above = tasks.isEmpty() || tasks.getLast() < row - 2 ? "" : title(tasks.getLast());
        if (!above.isEmpty()) {
            tasks.removeLast();
        }
        leftAside.add(new LeftAside(
                grid.ref(own.getFirst()), above.isEmpty() ? labels : above, LeftAsideReason.NO_PLAN_TABLE));
        return true;
    }

    /** 二、监督机制 over the whole width below a list of people: the plan goes on. */
    private boolean isChapter(int row) {
        List<GridCell> own = grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isEmpty())
                .toList();
        String text = own.size() == 1 ? CellText.name(own.getFirst().lines()) : "";
        return text.matches(NUMBERED) && text.length() <= LONGEST_HEADING && !text.contains("。") && !text.matches(LIST);
    }

    /** Words in the columns of tasks and of units below a list of people may be a task all the same. */
    private void askAboutTask(int row) {
        List<GridCell> own = grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isEmpty())
                .toList();
        GridCell task = own.stream().filter(this::inTaskColumn).findFirst().orElse(null);
        Headings.Span units = headings.responsibleSpans().getFirst();
        boolean unit = own.stream()
                .anyMatch(
                        cell -> units.holds(cell) && CellText.name(cell.lines()).matches(".*[\\u4e00-\\u9fff]{2,}.*"));
        String text = task == null ? "" : CellText.name(task.lines());
        if (unit && (text.length() > LONGEST_LABEL || text.contains("。"))) {
            flags.add(new FlagText(grid.ref(task), FlagCode.ROW_NOT_READ, null, List.of(shortened(text))));
        }
    }

    /** A few words alone in a row: the title of what follows. Empty for any other row. */
    private String title(int row) {
        List<GridCell> cells =
                grid.row(row).stream().filter(cell -> !cell.isEmpty()).toList();
        String text = cells.size() == 1 ? CellText.name(cells.getFirst().lines()) : "";
        return text.length() <= LONGEST_LABEL ? text : "";
    }

    private void sort(int row) {
        List<GridCell> cells = grid.row(row);
        List<GridCell> own = cells.stream()
                .filter(cell -> cell.row() == row && !cell.isEmpty())
                .toList();
        if (own.isEmpty() || headings.repeatedIn(cells)) {
            return;
        }
        String first = CellText.name(own.getFirst().lines());
        if (first.matches("(合计|总计|小计)") || own.stream().allMatch(Sections::isLabelled)) {
            leaveAside(own.getFirst());
            return;
        }
        GridCell wide = own.stream().filter(this::isWide).findFirst().orElse(null);
        boolean alone = cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
        if (wide != null && own.size() <= 2 && own.stream().allMatch(cell -> cell == wide || isNumber(cell))) {
            String number = own.size() == 2 ? CellText.name(own.getFirst().lines()) : "";
            heading(row, wide, number);
        } else if (alone && !inTaskColumn(own.getFirst())) {
            heading(row, own.getFirst(), "");
        } else if (alone && first.matches(NUMBERED) && first.length() <= LONGEST_HEADING && !first.contains("。")) {
            heading(row, own.getFirst(), "");
        } else if (alone && first.matches(NOTE) && first.matches(".*[：:].*")) {
            leaveAside(own.getFirst());
        } else {
            tasks.add(row);
        }
    }

    private void heading(int row, GridCell cell, String number) {
        String text = CellText.name(cell.lines());
        if (text.contains("续表") || text.matches(".*[（(]续.*[）)]")) {
            return;
        }
        boolean short_ = text.length() <= LONGEST_HEADING && !text.contains("。");
        boolean free = !(headings.has(Column.MECHANISM) && headings.has(Column.ITEM));
        boolean inNamedColumn = headings.of(Column.MECHANISM).stream().anyMatch(span -> span.holds(cell))
                || headings.of(Column.ITEM).stream().anyMatch(span -> span.holds(cell));
        if (inNamedColumn && short_) {
            // A name alone in its column: the rows below it take it over from there.
            return;
        }
        if (text.matches(NOTE) || !short_ || !free) {
            leaveAside(cell);
            if (!text.matches(NOTE)) {
                flags.add(new FlagText(grid.ref(cell), FlagCode.ROW_NOT_READ, null, List.of(shortened(text))));
            }
            return;
        }
        Numbered own = Numbering.of(cell.lines());
        Numbered name = own.no().isEmpty() && !number.isEmpty() ? new Numbered(number, own.name()) : own;
        int level = text.matches("[（(].*") ? 2 : 1;
        sections.put(row, new Section(level, name, grid.ref(cell)));
    }

    private void leaveAside(GridCell cell) {
        leftAside.add(
                new LeftAside(grid.ref(cell), shortened(CellText.name(cell.lines())), LeftAsideReason.ROW_NOT_READ));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    private static boolean isLabelled(GridCell cell) {
        return CellText.name(cell.lines()).matches(LABELLED);
    }

    /** Over the tasks and the units. */
    private boolean isWide(GridCell cell) {
        return covers(cell, headings.span(Column.TASK))
                && covers(cell, headings.responsibleSpans().getFirst());
    }

    private static boolean covers(GridCell cell, Headings.Span span) {
        return cell.column() <= span.from() && span.to() <= cell.lastColumn();
    }

    private boolean isNumber(GridCell cell) {
        return headings.of(Column.NUMBER).stream().anyMatch(span -> span.holds(cell));
    }

    private boolean inTaskColumn(GridCell cell) {
        return headings.of(Column.TASK).stream().anyMatch(span -> span.holds(cell));
    }
}
