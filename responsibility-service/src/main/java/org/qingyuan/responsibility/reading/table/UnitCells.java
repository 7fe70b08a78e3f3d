package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.UnitText;

/** Which units a cell names, in its order, and on which side they stand where the cell itself says so. */
public final class UnitCells {
    /** Not inside brackets: 刑侦大队（含禁毒、技术） is one unit. */
    private static final String SEPARATOR = "[、，,；;/／](?![^（(]*[）)])";
    /** What remains when a narrow column breaks a name: 督察/大队. No unit is called so. */
    private static final String SUFFIX = "(大队|支队|中队|总队|中心|窗口|部门|单位|派出所|委员会|[\\u4e00-\\u9fff])";

    private static final Set<String> NOBODY = Set.of(
            "无", "无。", "（无）", "暂无", "—", "——", "———", "–", "―", "─", "──", "-", "--", "---", "－", "－－", "/", "／", "//",
            "\\", "、", "~");

    /** 牵头单位：纪委；配合单位：政工室 inside of one cell. */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[；;。，,\\s]))(?<label>(?:牵头|主办|主责|责任|承办|配合|协办|协助|参与|参加)(?:单位|部门|科室)?)[：:]");

    /** 纪委（牵头）, 政工室（配合） */
    private static final Pattern MARKED =
            Pattern.compile("(?<name>.+?)[（(](?<role>牵头|主办|主责|负责|责任|配合|协办|协助|参与)(?:单位|部门)?[）)]");

    /** 纪委牵头，政工室、法制室配合 */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<lead>.+?)(?:牵头|主办|负责)(?:负责|组织)?" + "(?:[，,；;、]?(?<support>.+?)(?:配合|协办|协助|参与|参加)(?:落实|实施)?)?[。]?");

    private static final String SUPPORTING = "(配合|协办|协助|参与|参加).*";

    /** @param responsible who leads stands first */
    public record Sides(List<UnitText> responsible, List<UnitText> supporting) {}

    private UnitCells() {}

    /** Units of a cell in the column of responsible units: the cell may tell the sides apart itself. */
    public static Sides sides(List<String> lines) {
        String text = String.join("\n", lines);
        if (LABEL.matcher(text).find()) {
            return labelled(text);
        }
        Matcher spoken = SPOKEN.matcher(CellText.name(lines));
        if (spoken.matches() && text.matches("(?s).*(牵头|主办|配合|协办|协助|参与).*") && !text.matches("(?s).*[（(].*")) {
            List<UnitText> support =
                    spoken.group("support") == null ? List.of() : split(List.of(spoken.group("support")));
            return new Sides(split(List.of(spoken.group("lead"))), support);
        }
        List<UnitText> leading = new ArrayList<>();
        List<UnitText> responsible = new ArrayList<>();
        List<UnitText> supporting = new ArrayList<>();
        for (UnitText unit : split(lines)) {
            Matcher marked = MARKED.matcher(unit.text());
            if (!marked.matches()) {
                responsible.add(unit);
            } else if (marked.group("role").matches(SUPPORTING)) {
                supporting.add(new UnitText(marked.group("name")));
            } else {
                leading.add(new UnitText(marked.group("name")));
            }
        }
        leading.addAll(responsible);
        return new Sides(leading, supporting);
    }

    private static Sides labelled(String text) {
        List<UnitText> leading = new ArrayList<>();
        List<UnitText> responsible = new ArrayList<>();
        List<UnitText> supporting = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        label.find();
        leading.addAll(split(text.substring(0, label.start()).lines().toList()));
        boolean more = true;
        while (more) {
            String name = label.group("label");
            int from = label.end();
            more = label.find();
            String words = text.substring(from, more ? label.start() : text.length());
            List<UnitText> to =
                    name.matches(SUPPORTING) ? supporting : name.matches("(牵头|主办|主责).*") ? leading : responsible;
            to.addAll(split(words.lines().filter(line -> !line.isBlank()).toList()));
        }
        leading.addAll(responsible);
        return new Sides(leading, supporting);
    }

    public static List<UnitText> split(List<String> lines) {
        if (lines.isEmpty() || saysNobody(lines)) {
            return List.of();
        }
        List<String> units = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String text = CellText.tight(line);
            if (!units.isEmpty() && !open && text.split(SEPARATOR)[0].matches(SUFFIX)) {
                text = units.removeLast() + text;
                units.addAll(names(text));
            } else {
                units.addAll(names(spaced(line)));
            }
            open = text.matches(".*[、，,；;/]");
        }
        return units.stream().distinct().map(UnitText::new).toList();
    }

    public static boolean saysNobody(List<String> lines) {
        return NOBODY.contains(CellText.name(lines));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .map(CellText::tight)
                .map(name -> name.replaceAll("[。.]+$", ""))
                .filter(name -> !name.isEmpty() && !NOBODY.contains(name))
                .toList();
    }

    /** A space parts whole names (政工室 纪委), but not the letters of one (纪 委). */
    private static String spaced(String line) {
        String[] parts = line.strip().split("[\\s\\p{Z}]+");
        return Arrays.stream(parts).allMatch(part -> part.length() > 1)
                ? String.join("、", parts)
                : CellText.tight(line);
    }
}
