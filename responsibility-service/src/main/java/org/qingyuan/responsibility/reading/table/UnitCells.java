package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.reading.UnitText;

/** Which units a cell names, in its order. */
final class UnitCells {
    /** Not inside brackets: 刑侦大队（含禁毒、技术） is one unit. */
    private static final String SEPARATOR = "[、，,；;/](?![^（(]*[）)])";

    /** What remains when a narrow column breaks a name: 督察/大队. No unit is called so. */
    private static final String SUFFIX = "(大队|支队|中队|总队|中心|窗口|部门|单位|派出所|委员会|[\\u4e00-\\u9fff])";

    private static final Set<String> NOBODY = Set.of("无", "—", "——", "-", "--", "－", "/", "／");

    private UnitCells() {}

    static List<UnitText> split(List<String> lines) {
        if (saysNobody(lines)) {
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

    static boolean saysNobody(List<String> lines) {
        return NOBODY.contains(CellText.name(lines));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .map(CellText::tight)
                .map(name -> name.replaceAll("[。.]+$", ""))
                .filter(name -> !name.isEmpty())
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
