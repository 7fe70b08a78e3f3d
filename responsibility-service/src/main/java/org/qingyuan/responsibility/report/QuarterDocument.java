package org.qingyuan.responsibility.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingyuan.kit.document.Paper;

/** 季度落实情况报告: how far what was due in a quarter is, in words, a chart and tables. */
final class QuarterDocument {
    private static final String[] FIGURES = {"", "应履行", "已完成", "其中补办", "待审核", "进行中", "未开始", "逾期", "完成率"};
    private static final String[] LATE = {"项目", "任务要求", "责任单位", "履行主体", "到期日", "完成"};
    private static final String[] NEXT = {"到期日", "项目", "任务要求", "责任单位", "应完成"};
    private static final String[] HELD = {"项目", "任务要求", "责任单位", "到期日", "待办", "自何日起"};
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private QuarterDocument() {}

    /**
     * @param whose the bureau or the unit that the report is about
     * @param backlog what was due in earlier quarters and is still not done
     * @param held what was handed in in time, is past due, and waits for signature or acceptance
     */
    record Content(
            String whose,
            int year,
            int quarter,
            LocalDate day,
            Figures all,
            List<FigureRepository.Line> mechanisms,
            List<FigureRepository.Line> units,
            FigureRepository.Listed late,
            FigureRepository.Listed backlog,
            FigureRepository.Listed next,
            FigureRepository.Listed held) {

        String period() {
            return year + "年第" + QUARTERS.get(quarter - 1) + "季度";
        }
    }

    static byte[] of(Content content) {
        try (Paper paper = Paper.portrait()) {
            paper.title(content.period() + "惩治和预防腐败体系建设任务落实情况报告");
            paper.centred("%s　截至 %s".formatted(content.whose(), content.day()));
            paper.heading("一、总体情况");
            paper.text(summary(content));
            if (!content.mechanisms().isEmpty()) {
                ProgressChart.draw(paper, "各机制落实情况（项）", content.mechanisms());
            }
            paper.heading("二、各机制落实情况");
            figures(paper, "机制", content.mechanisms());
            paper.heading("三、各单位落实情况");
            paper.text("按组织机构顺序排列，不作排名。");
            figures(paper, "单位", content.units());
            paper.heading("四、逾期未完成事项" + content.late().cut());
            late(paper, content.late().first());
            paper.heading("五、以前季度到期、至今逾期未完成事项" + content.backlog().cut());
            late(paper, content.backlog().first());
            paper.heading("六、下季度到期事项" + content.next().cut());
            next(paper, content.next().first());
            paper.heading("七、到期后仍待签字、验收事项" + content.held().cut());
            held(paper, content.held().first());
            return paper.bytes();
        }
    }

    private static String summary(Content content) {
        Figures all = content.all();
        if (all.owed() == 0) {
            return content.period() + "没有到期的履职事项。" + backlog(content) + held(content);
        }
        return "%s应履行事项 %d 项，已完成 %d 项（其中逾期补办 %d 项），完成率 %s；待审核 %d 项，进行中 %d 项，未开始 %d 项，逾期未完成 %d 项。%s%s"
                .formatted(
                        content.period(),
                        all.owed(),
                        all.settled(),
                        all.doneLate(),
                        all.rate(),
                        all.inReview(),
                        all.inProgress(),
                        all.notStarted(),
                        all.overdue(),
                        backlog(content),
                        held(content));
    }

    private static String backlog(Content content) {
        long many = content.backlog().all();
        return many == 0 ? "" : "另有以前季度到期的 %d 项至今逾期未完成。".formatted(many);
    }

    private static String held(Content content) {
        long many = content.held().all();
        return many == 0 ? "" : "已报送而到期后仍待签字、验收的共 %d 项。".formatted(many);
    }

    private static void figures(Paper paper, String what, List<FigureRepository.Line> lines) {
        if (lines.isEmpty()) {
            paper.text("无。");
            return;
        }
        String[] head = FIGURES.clone();
        head[0] = what;
        XWPFTable table = paper.table(lines.size(), head, 2900, 870, 870, 870, 870, 870, 870, 870, 870);
        for (int at = 0; at < lines.size(); at++) {
            FigureRepository.Line line = lines.get(at);
            Figures figures = line.figures();
            put(table, at, 0, (line.no() + " " + line.name()).strip());
            put(table, at, 1, figures.owed());
            put(table, at, 2, figures.settled());
            put(table, at, 3, figures.doneLate());
            put(table, at, 4, figures.inReview());
            put(table, at, 5, figures.inProgress());
            put(table, at, 6, figures.notStarted());
            put(table, at, 7, figures.overdue());
            Paper.put(table.getRow(at + 1).getCell(8), figures.rate(), ParagraphAlignment.RIGHT);
        }
    }

    private static void late(Paper paper, List<FigureRepository.Due> late) {
        if (late.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(late.size(), LATE, 1700, 3900, 1250, 1250, 1050, 700);
        for (int at = 0; at < late.size(); at++) {
            FigureRepository.Due due = late.get(at);
            put(table, at, 0, due.itemNo() + " " + due.itemName());
            put(table, at, 1, due.clause());
            put(table, at, 2, due.unit());
            put(table, at, 3, due.owner());
            put(table, at, 4, due.due().toString());
            put(table, at, 5, due.accepted() + "/" + due.required());
        }
    }

    private static void next(Paper paper, List<FigureRepository.Due> next) {
        if (next.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(next.size(), NEXT, 1050, 1900, 4500, 1500, 900);
        for (int at = 0; at < next.size(); at++) {
            FigureRepository.Due due = next.get(at);
            put(table, at, 0, due.due().toString());
            put(table, at, 1, due.itemNo() + " " + due.itemName());
            put(table, at, 2, due.clause());
            put(table, at, 3, due.unit());
            put(table, at, 4, due.required());
        }
    }

    private static void held(Paper paper, List<FigureRepository.Due> held) {
        if (held.isEmpty()) {
            paper.text("无。");
            return;
        }
        XWPFTable table = paper.table(held.size(), HELD, 1700, 3700, 1250, 1050, 1100, 1050);
        for (int at = 0; at < held.size(); at++) {
            FigureRepository.Due due = held.get(at);
            put(table, at, 0, due.itemNo() + " " + due.itemName());
            put(table, at, 1, due.clause());
            put(table, at, 2, due.unit());
            put(table, at, 3, due.due().toString());
            put(table, at, 4, due.held().by().words(due.held().unit()));
            put(table, at, 5, due.held().since().toString());
        }
    }

    private static void put(XWPFTable table, int at, int column, String text) {
        Paper.put(table.getRow(at + 1).getCell(column), text == null ? "" : text, ParagraphAlignment.LEFT);
    }

    private static void put(XWPFTable table, int at, int column, long count) {
        Paper.put(table.getRow(at + 1).getCell(column), Long.toString(count), ParagraphAlignment.RIGHT);
    }
}
