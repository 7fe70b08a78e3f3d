package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.clause.TimeLimits;

/** The time limit of a row out of the cells of its columns. */
public final class LimitCells {
    /** 2012-12-31, 2012.12.31, 2012/12 */
    private static final Pattern DIGITS =
            Pattern.compile("(?<year>(?:19|20)\\d{2})[-./．](?<month>\\d{1,2})(?:[-./．](?<day>\\d{1,2}))?(?<rest>.*)");

    private static final String TICK = "[√✓✔●▲■★○◎△Vv是对]+";
    private static final String BEGIN = ".*(起|开始|启动).*";
    private static final String END = ".*(止|结束|截止|完成).*";

    private LimitCells() {}

    /** @return the words; two columns for begin and end give the end, ticked months or quarters give their names */
    static String words(List<Headings.Span> spans, List<Found> cells) {
        if (spans.size() == 1) {
            return CellText.name(cells.getFirst().cell().lines());
        }
        List<String> words = new ArrayList<>();
        boolean ends = spans.stream().anyMatch(span -> span.label().matches(END));
        for (int i = 0; i < spans.size(); i++) {
            String label = spans.get(i).label();
            String text = CellText.name(cells.get(i).cell().lines());
            if (text.isEmpty() || UnitCells.saysNobody(List.of(text)) || ends && label.matches(BEGIN)) {
                continue;
            }
            boolean plain = ends && label.matches(END);
            words.add(text.matches(TICK) ? label : plain ? text : label + "：" + text);
        }
        return String.join("、", words);
    }

    /** Kind NONE for words that are not understood. */
    public static TimeLimit read(String words) {
        if (words.isEmpty() || UnitCells.saysNobody(List.of(words))) {
            return TimeLimit.none(words);
        }
        Matcher digits = DIGITS.matcher(words);
        String spelled = words;
        if (digits.matches()) {
            String day = digits.group("day");
            spelled = digits.group("year") + "年" + Integer.parseInt(digits.group("month")) + "月"
                    + (day == null ? "" : Integer.parseInt(day) + "日")
                    + digits.group("rest");
        }
        return TimeLimits.read(spelled)
                .map(limit ->
                        new TimeLimit(words, limit.kind(), limit.within(), limit.year(), limit.month(), limit.day()))
                .orElse(TimeLimit.none(words));
    }
}
