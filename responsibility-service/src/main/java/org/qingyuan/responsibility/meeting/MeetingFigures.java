package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.workbook.Column;
import org.qingyuan.responsibility.directory.workbook.SheetLayout;
import org.qingyuan.responsibility.directory.workbook.WorkbookWriter;

/** The figures for the bureau's 绩效考评, which is another system: by units in the order of the directory, never by rank. */
@ApplicationScoped
public class MeetingFigures {
    private static final String[] HEADERS = {"单位编号", "单位", "查实投诉（件）", "作风评议排名", "重点工作推进", "会议数"};

    private final EntityManager entities;

    MeetingFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Problem 422 when the days are the wrong way round */
    @Transactional
    public List<FigureLine> of(String bureau, FigureFilter filter) {
        if (filter.to().isBefore(filter.from())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("to", "PERIOD_REVERSED");
        }
        return new Sql("""
                        select f.unit, u.name, sum(f.verified) as verified, avg(f.rank) as rank,
                               array_agg(f.key_work order by m.held_on, m.id) filter (where f.key_work <> '') as key_work,
                               array_agg(m.id order by m.held_on, m.id) as meetings
                          from joint_meeting m
                          join joint_meeting_figure f on f.meeting = m.id
                          join unit u on u.bureau = f.bureau and u.id = f.unit
                         where m.bureau = :bureau and m.state = 'ISSUED' and m.held_on between :from and :to
                         group by f.unit, u.name, u.ordinal order by u.ordinal, f.unit
                        """)
                .with("bureau", bureau).with("from", filter.from()).with("to", filter.to()).rows(entities).stream()
                        .map(MeetingFigures::line)
                        .toList();
    }

    private static FigureLine line(Tuple row) {
        BigDecimal rank = row.get("rank", BigDecimal.class);
        String[] keyWork = row.get("key_work", String[].class);
        return new FigureLine(
                NamedRef.of(row.get("unit", UUID.class), row.get("name", String.class)),
                row.get("verified", Number.class).longValue(),
                rank == null ? null : rank.setScale(2, RoundingMode.HALF_UP),
                keyWork == null ? List.of() : Arrays.asList(keyWork),
                Arrays.asList(row.get("meetings", UUID[].class)));
    }

    byte[] workbook(List<FigureLine> lines) {
        List<Map<String, Object>> rows = lines.stream()
                .map(line -> {
                    List<String> cells = cells(line);
                    Map<String, Object> row = new HashMap<>();
                    for (int i = 0; i < HEADERS.length; i++) {
                        row.put("c" + i, cells.get(i));
                    }
                    row.put("c2", (int) line.verified());
                    return row;
                })
                .toList();
        return WorkbookWriter.write(List.of(new WorkbookWriter.Contents(new Layout(), rows)));
    }

    /** RFC 4180 in UTF-8 with a byte order mark, as spreadsheet programs here expect it. */
    byte[] csv(List<FigureLine> lines) {
        StringBuilder text = new StringBuilder("\uFEFF");
        append(text, Arrays.asList(HEADERS));
        lines.forEach(line -> append(text, cells(line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(FigureLine line) {
        return List.of(
                line.unit().id().toString(),
                line.unit().name(),
                Long.toString(line.verified()),
                line.rank() == null ? "" : line.rank().stripTrailingZeros().toPlainString(),
                String.join("；", line.keyWork()),
                Integer.toString(line.meetings().size()));
    }

    private static void append(StringBuilder text, List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            // A cell that begins like a formula is text: a spreadsheet program must not calculate what somebody typed.
            String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
            quoted.add("\"" + safe.replace("\"", "\"\"") + "\"");
        }
        text.append(String.join(",", quoted)).append("\r\n");
    }

    private static final class Layout implements SheetLayout {
        @Override
        public String title() {
            return "联席会议通报情况";
        }

        @Override
        public List<Column> columns() {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < HEADERS.length; i++) {
                columns.add(Column.optional(HEADERS[i], "c" + i));
            }
            return columns;
        }
    }
}
