package org.qingyuan.cases.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts rows and hides what is small. Pure. */
final class FigureTables {
    /** The rows of one code. */
    private record Group(String code, List<FigureRow> rows) {
        long count(Predicate<FigureRow> which) {
            return rows.stream().filter(which).count();
        }
    }

    private final int smallest;
    private final List<FigureRow> rows;
    private final boolean told;
    private final boolean repeatedTold;
    private final boolean overdueTold;

    private FigureTables(List<FigureRow> rows, int smallest) {
        this.rows = rows;
        this.smallest = smallest;
        told = SmallCells.told(rows.size(), smallest);
        repeatedTold = told && told(FigureRow::repeated);
        overdueTold = told && told(FigureRow::overdue);
    }

    /** @param name of a unit by its id; null for other codes */
    static LeadFigures of(int year, List<FigureRow> rows, int smallest, Function<String, String> name) {
        FigureTables tables = new FigureTables(rows, smallest);
        return new LeadFigures(
                year,
                smallest,
                tables.told ? (long) rows.size() : null,
                tables.repeatedTold ? tables.total(FigureRow::repeated) : null,
                tables.overdueTold ? tables.total(FigureRow::overdue) : null,
                Arrays.stream(FigureDimension.values())
                        .map(dimension -> new LeadFigures.FigureTable(dimension, tables.lines(dimension, name)))
                        .toList());
    }

    private long total(Predicate<FigureRow> which) {
        return rows.stream().filter(which).count();
    }

    /** A part is told nowhere where its total, or what it leaves, is small, or where one table could not hide its cells. */
    private boolean told(Predicate<FigureRow> which) {
        return SmallCells.told(total(which), smallest)
                && SmallCells.told(rows.size() - total(which), smallest)
                && Arrays.stream(FigureDimension.values()).allMatch(dimension -> {
                    List<Group> groups = groups(dimension);
                    return SmallCells.covered(cells(groups, which), part(groups, which), smallest);
                });
    }

    /** None where they could only all be hidden: even which codes there are would tell too much then. */
    private List<LeadFigures.FigureLine> lines(FigureDimension dimension, Function<String, String> name) {
        List<Group> groups = groups(dimension);
        boolean[] counts = counts(groups);
        if (!told || !SmallCells.covered(cells(groups, row -> true), counts, smallest)) {
            return List.of();
        }
        boolean[] repeated = part(groups, FigureRow::repeated);
        boolean[] overdue = part(groups, FigureRow::overdue);
        List<LeadFigures.FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            lines.add(new LeadFigures.FigureLine(
                    group.code(),
                    dimension == FigureDimension.UNIT ? name.apply(group.code()) : null,
                    counts[i] ? null : group.count(row -> true),
                    repeatedTold && !repeated[i] ? group.count(FigureRow::repeated) : null,
                    overdueTold && !overdue[i] ? group.count(FigureRow::overdue) : null,
                    counts[i] || dimension != FigureDimension.STAGE ? null : median(group.rows())));
        }
        // By code where counts are hidden: the order must not tell what the numbers do not.
        return lines.stream()
                .sorted(Comparator.comparing((LeadFigures.FigureLine line) -> line.count() == null ? 0 : -line.count())
                        .thenComparing(LeadFigures.FigureLine::code))
                .toList();
    }

    private List<Group> groups(FigureDimension dimension) {
        Map<String, List<FigureRow>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.code(dimension), code -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private boolean[] counts(List<Group> groups) {
        return SmallCells.hide(cells(groups, row -> true), new boolean[groups.size()], smallest);
    }

    /** Hidden where the whole is, where it is small itself, and where what it leaves of the whole is small. */
    private boolean[] part(List<Group> groups, Predicate<FigureRow> which) {
        boolean[] also = counts(groups);
        for (int i = 0; i < also.length; i++) {
            Group group = groups.get(i);
            also[i] |= !SmallCells.told(group.rows().size() - group.count(which), smallest);
        }
        return SmallCells.hide(cells(groups, which), also, smallest);
    }

    private static long[] cells(List<Group> groups, Predicate<FigureRow> which) {
        return groups.stream().mapToLong(group -> group.count(which)).toArray();
    }

    private static int median(List<FigureRow> group) {
        int[] days = group.stream().mapToInt(FigureRow::daysInStage).sorted().toArray();
        return days[days.length / 2];
    }
}
