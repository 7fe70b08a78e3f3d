package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Group;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.PartKind;
import org.qingyuan.scoring.Sheet;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;

/** From the bytes of a scoring table to a sheet for units, with everything that a person has to look at. Pure. */
public final class ScoringTableReader {
    /** An item of the responsibility table named at the beginning: 1.1、… */
    private static final Pattern ITEM = Pattern.compile("^\\s*([1-6]\\.[1-9])(?![0-9.])");

    private static final Pattern GROUP_POINTS = Pattern.compile("[(]\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[)]");

    private final List<ReadScheme.IndicatorDoubt> doubts = new ArrayList<>();
    private final List<Indicator> adjustments = new ArrayList<>();
    private final Map<String, List<Indicator>> groups = new LinkedHashMap<>();
    private final String ballot;

    private ScoringTableReader(String ballot) {
        this.ballot = ballot;
    }

    /**
     * @param ballot code of the ballot rules that a share of votes is read as
     * @throws TableUnreadable when there is no scoring table in it
     */
    public static ReadScheme read(byte[] file, String ballot) {
        return new ScoringTableReader(ballot).read(ScoringTable.of(file));
    }

    private ReadScheme read(ScoringTable table) {
        doubt(null, FlagCode.DEFAULTS, "");
        for (ScoringRow row : table.rows()) {
            groups.computeIfAbsent(row.group(), _ -> new ArrayList<>());
            int group = List.copyOf(groups.keySet()).indexOf(row.group()) + 1;
            indicator(row, group + "." + (groups.get(row.group()).size() + 1));
        }
        BigDecimal sum = sum(groups.values().stream().flatMap(List::stream).toList());
        if (table.stated() != null && table.stated().compareTo(sum) != 0) {
            doubt(null, FlagCode.SUM_DIFFERS, table.stated().toPlainString() + " ≠ " + sum.toPlainString());
        }
        BigDecimal full = table.stated() == null ? sum : table.stated();
        Part part = new Part("quantitative", PartKind.QUANTITATIVE, "考评得分", BigDecimal.valueOf(100), full, groups());
        return new ReadScheme(new Sheet(ObjectKind.UNIT, List.of(part), List.copyOf(adjustments)), List.copyOf(doubts));
    }

    private List<Group> groups() {
        List<Group> read = new ArrayList<>();
        groups.forEach((title, indicators) -> {
            String name = title.isBlank() ? "考评项目" : title.replaceAll("\\s", "");
            if (!indicators.isEmpty()) {
                read.add(new Group("" + (read.size() + 1), name, indicators));
            }
            statedPoints(name, indicators);
        });
        return read;
    }

    /** 组织领导(20分): what a group says of itself must be the sum of its rows. */
    private void statedPoints(String name, List<Indicator> indicators) {
        Matcher stated = GROUP_POINTS.matcher(Words.narrow(name));
        BigDecimal sum = sum(indicators);
        if (stated.find() && new BigDecimal(stated.group(1)).compareTo(sum) != 0) {
            doubt(null, FlagCode.SUM_DIFFERS, name + " ≠ " + sum.toPlainString());
        }
    }

    private void indicator(ScoringRow row, String code) {
        CriterionReading reading = CriterionReader.read(row.criterion(), ballot);
        if (row.points() == null && !reading.adjustment()) {
            doubt(code, FlagCode.POINTS_NOT_READ, row.pointsWords());
        }
        String item = item(row);
        for (Doubt one : reading.doubts()) {
            if (one.code() != FlagCode.SOURCE_NOT_SAID || item == null || !ofDuties(reading, one)) {
                doubts.add(new ReadScheme.IndicatorDoubt(code, one));
            }
        }
        Indicator indicator = new Indicator(
                reading.adjustment() ? "j." + (adjustments.size() + 1) : code,
                row.requirement().isBlank() ? row.criterion() : row.requirement(),
                row.criterion(),
                row.method(),
                reading.adjustment() || row.points() == null ? BigDecimal.ZERO : row.points(),
                reading.clauses().stream().map(clause -> keyed(clause, item)).toList());
        (reading.adjustment() ? adjustments : groups.get(row.group())).add(indicator);
    }

    private static String item(ScoringRow row) {
        Matcher item = ITEM.matcher(Words.narrow(row.requirement()));
        return item.find() ? item.group(1) : null;
    }

    private static boolean ofDuties(CriterionReading reading, Doubt doubt) {
        return reading.clauses().stream()
                .anyMatch(clause ->
                        doubt.words().equals(clause.words()) && clause.source().kind() == SourceKind.DUTY);
    }

    private static Clause keyed(Clause clause, String item) {
        Source source = clause.source();
        return item == null || source.kind() != SourceKind.DUTY
                ? clause
                : new Clause(
                        clause.words(),
                        clause.rule(),
                        new Source(source.kind(), List.of(item), source.quantity(), source.absent()));
    }

    private static BigDecimal sum(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void doubt(String indicator, FlagCode code, String words) {
        doubts.add(new ReadScheme.IndicatorDoubt(indicator, new Doubt(code, words, -1)));
    }
}
