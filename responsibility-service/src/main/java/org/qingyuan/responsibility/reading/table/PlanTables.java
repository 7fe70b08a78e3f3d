package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** The tables of a document that make up the plan, in their order; the others are left aside and named. */
final class PlanTables {
    /** @param heading the line right above the table where it is a numbered one: 一、长效教育机制; else null */
    record Part(Grid grid, Headings headings, SourceDocument.Paragraph heading) {}

    /**
     * Where a plan of its own begins.
     *
     * @param block index of its title among the blocks of the document; of its table where the title stands in that
     * @param at place of its headings
     * @param title the words that make it a plan of its own; of the first only where its headings cannot be read
     */
    record Beginning(int block, String at, String title) {}

    private static final String NUMBERED = "第?[一二三四五六七八九十]+([、.．]|部分|章|篇).*|[（(][一二三四五六七八九十]+[）)].*";
    private static final String TITLE = ".*(表|方案|清单|分工|分解|要点|计划|意见|通知|台账)([（(].*[）)])?|附件?\\d*[：:]?.*";
    private static final String GOES_ON = ".*(续表|[（(]续.*[）)]|续\\d*)";
    /** Headings of other tables, by which they are told from a page of the plan that lost its headings. */
    private static final String OTHER_TABLE = "姓名|职务|电话|联系电话|手机|地点|签字|签名|日期|时间|月份|星期.*|值班.*|会议.*|单位|部门|联系人|备注|得分|分值";

    private static final int SHORTEST_TASK = 4;

    private final SourceDocument document;
    private final List<Beginning> beginnings = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();
    private final List<SourceDocument.Paragraph> between = new ArrayList<>();
    private boolean anyTable;
    private UnreadableDocument trouble;
    /** The table with which the plan of now begins, and the row of its headings; null before the first. */
    private Grid opening;

    private int openingRow;

    /** @throws UnreadableDocument when a table would have to be guessed at; of several plans each says so when it is read alone */
    PlanTables(SourceDocument document) {
        this.document = document;
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case SourceDocument.Paragraph paragraph -> {
                    if (!paragraph.text().isEmpty()) {
                        between.add(paragraph);
                    }
                }
                case Grid grid -> tryTable(grid);
            }
        }
        if (trouble != null && beginnings.size() < 2) {
            throw trouble;
        }
    }

    /** The plans of the document: more than one where a later table has a title of its own. */
    List<Beginning> beginnings() {
        return beginnings;
    }

    private void tryTable(Grid grid) {
        try {
            table(grid);
        } catch (UnreadableDocument e) {
            trouble = trouble == null ? e : trouble;
        }
    }

    List<Part> parts() {
        return parts;
    }

    List<LeftAside> leftAside() {
        return leftAside;
    }

    List<FlagText> flags() {
        return flags;
    }

    boolean anyTable() {
        return anyTable;
    }

    private void table(Grid grid) {
        anyTable = true;
        Optional<Headings> headings = headings(grid);
        if (headings.isPresent()) {
            begin(grid, headings.get().first(), "");
            join(grid, headings.get());
            add(grid, headings.get());
        } else if (mayGoOn(grid)) {
            Headings last = parts.getLast().headings();
            Headings none = new Headings(0, 0, last.spans(), last.labels());
            if (fits(grid, none)) {
                flag(grid.ref(1, 1), FlagCode.CONTINUED_WITHOUT_HEADINGS);
                add(grid, none);
            } else if (isAnother(grid, none)) {
                leaveAside(grid);
            } else {
                throw refuse(UnreadableReason.HEADINGS_MISSING, grid.ref(1, 1));
            }
        } else {
            leaveAside(grid);
        }
    }

    /** A plan whose headings are in the way begins all the same: else its table would fall to the plan before it. */
    private Optional<Headings> headings(Grid grid) {
        HeadingFinder finder = new HeadingFinder(grid, document.file());
        try {
            return finder.find();
        } catch (UnreadableDocument e) {
            List<String> titles = titles(lines(grid, finder.row()));
            begin(grid, finder.row(), titles.isEmpty() ? "" : titles.getLast());
            between.clear();
            throw e;
        }
    }

    /** Of the first table, or of one with a title of its own. */
    private void begin(Grid grid, int headingRow, String firstTitle) {
        if (opening == null) {
            beginnings.add(new Beginning(0, grid.ref(headingRow, 1), Sections.shortened(firstTitle)));
        } else {
            List<String> titles = titles(newLines(grid, headingRow));
            if (titles.isEmpty()) {
                return;
            }
            beginnings.add(new Beginning(
                    beginningOf(grid, titles), grid.ref(headingRow, 1), Sections.shortened(titles.getLast())));
            parts.clear();
        }
        opening = grid;
        openingRow = headingRow;
    }

    private void add(Grid grid, Headings headings) {
        SourceDocument.Paragraph above = between.isEmpty() ? null : between.getLast();
        boolean numbered = above != null && above.text().matches(NUMBERED);
        parts.add(new Part(grid, headings, numbered ? above : null));
        between.clear();
    }

    /** Nothing but empty paragraphs in between: the next page. Words in between are asked about. */
    private void join(Grid grid, Headings headings) {
        if (parts.isEmpty()) {
            return;
        }
        List<String> lines = newLines(grid, headings.first());
        Headings first = parts.getFirst().headings();
        if (!lines.isEmpty()
                || !headings.labels().equals(first.labels())
                || !grid.name().equals(parts.getLast().grid().name())) {
            String name = lines.isEmpty() ? grid.name() : lines.getLast();
            flag(grid.ref(headings.first(), 1), FlagCode.TABLES_JOINED, Sections.shortened(name));
        }
    }

    /** Lines above the headings, outside of the table and in it. */
    private List<String> lines(Grid grid, int headingRow) {
        List<String> lines = new ArrayList<>();
        between.forEach(paragraph -> lines.add(CellText.tight(paragraph.text())));
        for (int row = 1; row < headingRow; row++) {
            grid.row(row).forEach(cell -> lines.add(CellText.name(cell.lines())));
        }
        return lines;
    }

    private List<String> newLines(Grid grid, int headingRow) {
        List<String> lines = lines(grid, headingRow);
        Set<String> known = new HashSet<>(titlesBefore());
        lines.removeIf(line -> line.isEmpty() || known.contains(line) || line.matches(GOES_ON));
        return lines;
    }

    private static List<String> titles(List<String> lines) {
        return lines.stream().filter(PlanTables::isTitle).toList();
    }

    private static boolean isTitle(String line) {
        return !line.matches(NUMBERED) && line.matches(TITLE) && line.length() <= 60;
    }

    private int beginningOf(Grid grid, List<String> titles) {
        return between.stream()
                .filter(paragraph -> titles.contains(CellText.tight(paragraph.text())))
                .findFirst()
                .map(document.blocks()::indexOf)
                .orElseGet(() -> document.blocks().indexOf(grid));
    }

    /** Lines over the first table, which the next page may repeat. */
    private List<String> titlesBefore() {
        List<String> lines = new ArrayList<>();
        List<SourceDocument.Block> blocks = document.blocks();
        for (SourceDocument.Block block : blocks.subList(beginnings.getLast().block(), blocks.size())) {
            if (block == opening) {
                break;
            }
            if (block instanceof SourceDocument.Paragraph paragraph) {
                lines.add(CellText.tight(paragraph.text()));
            }
        }
        for (int row = 1; row < openingRow; row++) {
            opening.row(row).forEach(cell -> lines.add(CellText.name(cell.lines())));
        }
        return lines;
    }

    private boolean mayGoOn(Grid grid) {
        return !parts.isEmpty()
                && between.isEmpty()
                && parts.getLast().grid().columns() == grid.columns()
                && parts.getLast().grid().name().equals(grid.name());
    }

    /** Every row has a task of words and a cell of units where the table before has them. */
    private boolean fits(Grid grid, Headings headings) {
        if (startsLikeAnother(grid)) {
            return false;
        }
        try {
            Sections sections = new Sections(grid, headings, 1);
            Cells cells = new Cells(document.file(), grid, headings);
            return !sections.tasks().isEmpty()
                    && sections.tasks().stream().allMatch(row -> {
                        String units = CellText.name(
                                cells.within(headings.responsibleSpans().getFirst(), row)
                                        .lines());
                        Optional<GridCell> task =
                                grid.at(row, headings.of(Column.TASK).getLast().to());
                        return task.isPresent()
                                && !task.get().isEmpty()
                                && !units.isEmpty()
                                && units.length() <= 80
                                && !units.contains("。");
                    });
        } catch (UnreadableDocument e) {
            return false;
        }
    }

    /** Nothing in it reads like a task: signatures, notes. */
    private boolean isAnother(Grid grid, Headings headings) {
        Headings.Span task = headings.of(Column.TASK).getLast();
        return startsLikeAnother(grid)
                || new Sections(grid, headings, 1)
                        .tasks().stream()
                                .flatMap(row -> grid.at(row, task.to()).stream())
                                .map(cell -> CellText.name(cell.lines()))
                                .noneMatch(text -> text.length() >= SHORTEST_TASK && !text.matches(".*[：:]"));
    }

    private static boolean startsLikeAnother(Grid grid) {
        return grid.row(1).stream().anyMatch(cell -> CellText.name(cell.lines()).matches(OTHER_TABLE));
    }

    private void leaveAside(Grid grid) {
        String above = between.isEmpty() ? "" : CellText.tight(between.getLast().text());
        String first = grid.row(1).stream()
                .map(cell -> CellText.name(cell.lines()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
        boolean named = !above.isEmpty() && above.length() <= 40 && !above.contains("。");
        String name = named ? above : first.isEmpty() ? grid.name() : first;
        leftAside.add(new LeftAside(grid.ref(1, 1), Sections.shortened(name), LeftAsideReason.NO_PLAN_TABLE));
        if (named) {
            between.removeLast();
        }
    }

    private void flag(String cell, FlagCode code, String... args) {
        flags.add(new FlagText(cell, code, null, List.of(args)));
    }

    private UnreadableDocument refuse(UnreadableReason reason, String cell) {
        return new UnreadableDocument(reason, document.file(), cell, List.of(), null);
    }
}
