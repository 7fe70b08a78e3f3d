package org.qingyuan.responsibility.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingyuan.kit.document.Paper;

/** 会议纪要 on paper. */
final class MinutesDocument {
    private MinutesDocument() {}

    static byte[] of(MeetingView meeting) {
        try (Paper paper = Paper.portrait()) {
            paper.title(meeting.kind().title() + "纪要");
            paper.centred(
                    "%s　%s".formatted(meeting.minutesNo() == null ? "（未编号）" : meeting.minutesNo(), meeting.heldOn()));
            paper.text("会议名称：" + meeting.title());
            paper.text("主持人：%s　地点：%s"
                    .formatted(meeting.chair().name(), meeting.place().isBlank() ? "—" : meeting.place()));
            if (!meeting.partner().isBlank()) {
                paper.text("联席机关：" + meeting.partner());
            }
            paper.text("到会单位：" + units(meeting, true));
            paper.text("未到会单位：" + units(meeting, false));
            paper.heading("一、议程");
            meeting.agenda().lines().filter(line -> !line.isBlank()).forEach(paper::text);
            paper.heading("二、成员单位情况");
            lines(paper, meeting.lines());
            paper.heading("三、通报情况");
            figures(paper, meeting.figures());
            paper.heading("四、议定意见");
            meeting.decisions().lines().filter(line -> !line.isBlank()).forEach(paper::text);
            paper.heading("五、议定事项");
            actions(paper, meeting.actions());
            return paper.bytes();
        }
    }

    private static String units(MeetingView meeting, boolean present) {
        String units = meeting.lines().stream()
                .filter(line -> line.present() == present)
                .map(line -> line.unit().name())
                .collect(Collectors.joining("、"));
        return units.isEmpty() ? "无" : units;
    }

    private static void lines(Paper paper, List<MeetingView.MemberLine> lines) {
        List<MeetingView.MemberLine> entered =
                lines.stream().filter(line -> line.complaints() != null).toList();
        if (entered.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(
                entered.size(),
                new String[] {"单位", "投诉", "查实", "苗头性问题", "问责处理结果", "建议"},
                1500,
                750,
                750,
                2300,
                2300,
                2250);
        for (int row = 0; row < entered.size(); row++) {
            MeetingView.MemberLine line = entered.get(row);
            put(table, row, 0, line.unit().name());
            put(table, row, 1, line.complaints().toString());
            put(table, row, 2, line.verified().toString());
            put(table, row, 3, line.trends());
            put(table, row, 4, line.accountability());
            put(table, row, 5, line.proposals());
        }
    }

    private static void figures(Paper paper, List<MeetingView.UnitFigure> figures) {
        if (figures.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table =
                paper.table(figures.size(), new String[] {"单位", "查实投诉（件）", "作风评议排名", "重点工作推进"}, 2200, 1500, 1500, 4650);
        for (int row = 0; row < figures.size(); row++) {
            MeetingView.UnitFigure figure = figures.get(row);
            put(table, row, 0, figure.unit().name());
            put(table, row, 1, Integer.toString(figure.verified()));
            put(table, row, 2, figure.rank() == null ? "—" : figure.rank().toString());
            put(table, row, 3, figure.keyWork());
        }
    }

    private static void actions(Paper paper, List<MeetingView.ActionItem> actions) {
        if (actions.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(actions.size(), new String[] {"事项", "责任单位", "完成期限"}, 6000, 2200, 1650);
        for (int row = 0; row < actions.size(); row++) {
            MeetingView.ActionItem action = actions.get(row);
            put(table, row, 0, action.what());
            put(table, row, 1, action.unit().name());
            put(table, row, 2, action.due().toString());
        }
    }

    private static void put(XWPFTable table, int row, int column, String text) {
        Paper.put(table.getRow(row + 1).getCell(column), text, ParagraphAlignment.LEFT);
    }
}
