package org.qingyuan.inspection.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.Docx;
import org.qingyuan.inspection.paper.PaperAbout;
import org.qingyuan.inspection.paper.PaperView;
import org.qingyuan.inspection.paper.Papers;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.kit.document.Paper;

/** 自查报告 as a document: title, the five sections, the table of self-scores, signature and date. */
@ApplicationScoped
public class SelfReport {
    private static final String[] ORDINALS = {"一", "二", "三", "四", "五"};

    private final Papers papers;

    SelfReport(Papers papers) {
        this.papers = papers;
    }

    RestResponse<byte[]> of(Round round, SelfInspectionView view) {
        String title = view.object().name() + "自查报告";
        try (Paper paper = Paper.official()) {
            paper.title(title);
            paper.text("根据《" + round.title() + "》要求，现将 " + Docx.day(round.from()) + "至" + Docx.day(round.to())
                    + "的自查情况报告如下（数据截止 " + Docx.day(round.asOf()) + "）。");
            for (int i = 0; i < view.sections().size(); i++) {
                SectionView section = view.sections().get(i);
                paper.heading(ORDINALS[i] + "、" + section.section().heading);
                section.content().lines().filter(line -> !line.isBlank()).forEach(paper::text);
            }
            paper.heading("附：自评分表");
            scores(paper, view.indicators(), papers.of(view.object().id(), PaperAbout.SELF_SCORE));
            paper.right(view.object().name());
            if (view.self().submittedOn() != null) {
                paper.right("签发人：" + view.self().signedName());
                paper.right(Docx.day(view.self().submittedOn()) + (view.self().late() ? "（逾期上报）" : ""));
            } else {
                paper.right("（未上报）");
            }
            return Docx.of(title + ".docx", paper);
        }
    }

    private static void scores(Paper paper, List<SelfInspectionView.SelfIndicator> indicators, List<PaperView> papers) {
        XWPFTable table = paper.table(
                indicators.size(), new String[] {"指标", "要求", "分值", "自评", "依据和未到期事项"}, 900, 3100, 700, 700, 3400);
        for (int row = 0; row < indicators.size(); row++) {
            SelfInspectionView.SelfIndicator one = indicators.get(row);
            String later = one.notYetDue() == 0 ? "" : "（%d 项未到期，不扣分）".formatted(one.notYetDue());
            List<String> cells = List.of(
                    one.own().indicator(),
                    one.requirement(),
                    one.own().points().toPlainString(),
                    text(one.own().score()),
                    one.own().reason() + later + attached(papers, one.own().indicator()));
            for (int column = 0; column < cells.size(); column++) {
                Paper.put(
                        table.getRow(row + 1).getCell(column),
                        cells.get(column),
                        column == 2 || column == 3 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            }
        }
        BigDecimal sum = indicators.stream()
                .map(one -> one.own().score())
                .filter(score -> score != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        paper.text("自评得分合计 " + sum.toPlainString() + " 分。");
    }

    private static String attached(List<PaperView> papers, String indicator) {
        String names = papers.stream()
                .filter(paper -> paper.key().equals(indicator))
                .map(PaperView::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : "（附件：%s）".formatted(names);
    }

    private static String text(BigDecimal score) {
        return score == null ? "—" : score.toPlainString();
    }
}
