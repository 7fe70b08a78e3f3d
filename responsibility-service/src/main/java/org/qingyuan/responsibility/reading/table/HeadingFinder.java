package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.GridCell;

/** Finds the headings of a responsibility table by what they say: a row, or two levels of them, with tasks and units. */
final class HeadingFinder {
    /** Titles and notes may stand above the headings, but not pages of them. */
    private static final int LOOK_DOWN = 30;

    /** A table of people or of points is no plan, also where its headings speak of tasks and units. */
    private static final String NO_PLAN = "(姓名|职务|警号|地点|会议地点|身份证号码?|联系电话|手机|电话|得分|评分|扣分|分值|评分标准|议程)";

    private static final String TASKS = ".*(任务|措施|举措).*";

    private final Grid grid;
    private final String file;
    private int row;

    HeadingFinder(Grid grid, String file) {
        this.grid = grid;
        this.file = file;
    }

    /** A heading with the one above it. */
    private record Leaf(int from, int to, String above, String label, GridCell cell) {}

    /** @throws UnreadableDocument when there are headings of a plan ({@link #row}) that cannot be told apart */
    Optional<Headings> find() {
        for (row = 1; row <= Math.min(grid.rows(), LOOK_DOWN); row++) {
            Optional<Headings> found = at(row);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the headings begin that were found last, or that could not be read. */
    int row() {
        return row;
    }

    /** The headings that begin in this row. */
    Optional<Headings> at(int first) {
        if (grid.row(first).stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            return Optional.empty();
        }
        int last = lastRow(first);
        if (last < grid.rows() && hasLowerLevel(last)) {
            last = lastRow(last + 1);
        }
        List<Leaf> leaves = leaves(first, last);
        Map<Column, List<Headings.Span>> spans = new EnumMap<>(Column.class);
        for (Leaf leaf : leaves) {
            Column.of(leaf.above(), leaf.label())
                    .ifPresent(column -> spans.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(new Headings.Span(leaf.from(), leaf.to(), leaf.label())));
        }
        boolean tasks = spans.containsKey(Column.TASK) || spans.containsKey(Column.ITEM);
        boolean units = Stream.of(Column.LEAD, Column.RESPONSIBLE, Column.MIXED).anyMatch(spans::containsKey);
        if (!tasks || !units || isOfPeopleOrPoints(leaves)) {
            return Optional.empty();
        }
        refuseTwice(leaves);
        return Optional.of(TaskColumns.ordered(new Headings(first, last, spans, labels(first, last))));
    }

    private Set<String> labels(int first, int last) {
        Set<String> labels = new HashSet<>();
        for (int row = first; row <= last; row++) {
            grid.row(row).forEach(cell -> labels.add(CellText.name(cell.lines())));
        }
        return labels;
    }

    private static boolean isOfPeopleOrPoints(List<Leaf> leaves) {
        return leaves.stream().anyMatch(leaf -> leaf.label().matches(NO_PLAN))
                && leaves.stream().noneMatch(leaf -> leaf.label().matches(TASKS));
    }

    /** Two tables printed side by side. */
    private void refuseTwice(List<Leaf> leaves) {
        Set<String> once = new HashSet<>();
        for (Leaf leaf : leaves) {
            boolean known = Column.of(leaf.above(), leaf.label())
                    .filter(column -> column != Column.OTHER)
                    .isPresent();
            if (known && !once.add(leaf.above() + "/" + leaf.label())) {
                throw new UnreadableDocument(
                        UnreadableReason.HEADING_TWICE, file, grid.ref(leaf.cell()), List.of(leaf.label()), null);
            }
        }
    }

    private int lastRow(int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isEmpty())
                .mapToInt(GridCell::lastRow)
                .max()
                .orElse(row);
    }

    /** Headings below others that nobody merged downwards: each stands under one that covers several columns. */
    private boolean hasLowerLevel(int last) {
        List<GridCell> below = grid.row(last + 1).stream()
                .filter(cell -> cell.row() == last + 1 && !cell.isEmpty())
                .toList();
        return below.size() >= 2
                && below.stream().allMatch(cell -> {
                    Optional<GridCell> above = grid.at(last, cell.column());
                    String label = CellText.name(cell.lines());
                    return above.isPresent()
                            && spread(last, above.get()) > 1
                            && Column.of(label).isPresent()
                            && label.length() <= 10;
                });
    }

    /** Grid columns that a heading stands over, with the unnamed ones right of it where the format has no merged cells. */
    private int spread(int row, GridCell heading) {
        int last = heading.lastColumn();
        while (!grid.merges()
                && grid.at(row, last + 1).filter(GridCell::isEmpty).isPresent()) {
            last++;
        }
        if (heading.isEmpty()) {
            return grid.merges() ? 1 : 2;
        }
        return last - heading.column() + 1;
    }

    private List<Leaf> leaves(int first, int last) {
        List<Leaf> leaves = new ArrayList<>();
        for (GridCell bottom : grid.row(last)) {
            GridCell named = named(first, last, bottom);
            if (named == null) {
                Leaf left = leaves.isEmpty() ? null : leaves.getLast();
                if (left != null && left.to() == bottom.column() - 1 && belongsToTheLeft(bottom, last)) {
                    leaves.set(
                            leaves.size() - 1,
                            new Leaf(left.from(), bottom.lastColumn(), left.above(), left.label(), left.cell()));
                }
                continue;
            }
            String above = above(first, named);
            leaves.add(new Leaf(bottom.column(), bottom.lastColumn(), above, CellText.name(named.lines()), named));
        }
        return joined(leaves);
    }

    /** The lowest heading with words over this place. */
    private GridCell named(int first, int last, GridCell bottom) {
        for (int row = last; row >= first; row--) {
            Optional<GridCell> cell = grid.at(row, bottom.column());
            if (cell.isPresent() && !cell.get().isEmpty()) {
                return cell.get();
            }
        }
        return null;
    }

    /** A heading of the lower level that the upper one, spread over it and its neighbours, explains. */
    private String above(int first, GridCell named) {
        if (named.row() <= first) {
            return "";
        }
        for (int column = named.column(); column >= 1; column--) {
            Optional<GridCell> cell = grid.at(first, column);
            if (cell.isPresent() && !cell.get().isEmpty()) {
                boolean reaches = cell.get().lastColumn() >= named.column() || !grid.merges();
                return reaches && !cell.get().equals(named)
                        ? CellText.name(cell.get().lines())
                        : "";
            }
        }
        return "";
    }

    /** A column without a heading, but with words below it, goes on with the heading left of it: nobody merged the two. */
    private boolean belongsToTheLeft(GridCell bottom, int last) {
        for (int row = last + 1; row <= grid.rows(); row++) {
            Optional<GridCell> cell = grid.at(row, bottom.column());
            if (cell.isPresent() && !cell.get().isEmpty() && cell.get().column() == bottom.column()) {
                return true;
            }
        }
        return false;
    }

    /** One heading over several cells of the lower level that say nothing. */
    private static List<Leaf> joined(List<Leaf> leaves) {
        List<Leaf> joined = new ArrayList<>();
        for (Leaf leaf : leaves) {
            Leaf left = joined.isEmpty() ? null : joined.getLast();
            if (left != null && left.cell().equals(leaf.cell()) && left.to() == leaf.from() - 1) {
                joined.set(
                        joined.size() - 1, new Leaf(left.from(), leaf.to(), left.above(), left.label(), left.cell()));
            } else {
                joined.add(leaf);
            }
        }
        return joined;
    }
}
