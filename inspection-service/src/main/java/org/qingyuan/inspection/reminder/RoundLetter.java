package org.qingyuan.inspection.reminder;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.facts.client.ToldLetterRequest;
import org.qingyuan.inspection.rectification.MeasureAct;
import org.qingyuan.inspection.round.StageKind;

/** The words of a letter about a stage, refused notices or a corrected circular; neither scores nor findings. */
final class RoundLetter {
    private RoundLetter() {}

    static ToldLetterRequest of(Tuple row) {
        if (row.get("act", String.class) != null) {
            return sentBack(row);
        }
        if (row.get("corrected_on", LocalDate.class) != null) {
            return corrected(row);
        }
        return row.get("stage", String.class) == null ? refused(row) : stageEnds(row);
    }

    private static ToldLetterRequest corrected(Tuple row) {
        return new ToldLetterRequest()
                .bureau(row.get("bureau", String.class))
                .units(List.of((UUID[]) row.get("units")))
                .persons(List.of((UUID[]) row.get("persons")))
                .subject("考评结果通报已更正")
                .content("“" + row.get("title", String.class) + "”通报的结果已有更正，原通报相应内容不再有效，请查看更正后的结果。")
                .path("/rounds/" + row.get("round", UUID.class));
    }

    private static ToldLetterRequest refused(Tuple row) {
        return new ToldLetterRequest()
                .bureau(row.get("bureau", String.class))
                .units(List.of((UUID[]) row.get("units")))
                .persons(List.of())
                .subject("考评有履行通知未能登记")
                .content("“" + row.get("title", String.class)
                        + "”有履行通知未能登记到责任台账或廉政档案，请在“履行通知”页指明对应的责任后再次发送。已经办理的，不必理会本邮件。")
                .path("/rounds/" + row.get("round", UUID.class) + "/notices");
    }

    private static ToldLetterRequest sentBack(Tuple row) {
        String what =
                row.get("act", String.class).equals(MeasureAct.REOPEN.name()) ? "的整改复查不合格，须重新整改" : "的整改结果被退回，须补充后再报";
        return new ToldLetterRequest()
                .bureau(row.get("bureau", String.class))
                .units(List.of((UUID[]) row.get("units")))
                .persons(List.of((UUID[]) row.get("persons")))
                .subject("考评限期整改需继续办理")
                .content("“" + row.get("title", String.class) + "”中，" + row.get("object_name", String.class) + what
                        + "，整改期限 " + row.get("ends", LocalDate.class) + "。已经办理的，不必理会本邮件。")
                .path("/rounds/" + row.get("round", UUID.class));
    }

    private static ToldLetterRequest stageEnds(Tuple row) {
        StageKind stage = StageKind.valueOf(row.get("stage", String.class));
        LocalDate ends = row.get("ends", LocalDate.class);
        return new ToldLetterRequest()
                .bureau(row.get("bureau", String.class))
                .units(List.of((UUID[]) row.get("units")))
                .persons(List.of((UUID[]) row.get("persons")))
                .subject("考评“" + stage.zh() + "”环节将于 " + ends + " 截止")
                .content("“" + row.get("title", String.class) + "”" + left(stage, row.get("object_name", String.class))
                        + "，截止日期 " + ends + "。已经办理的，不必理会本邮件。")
                .path("/rounds/" + row.get("round", UUID.class));
    }

    private static String left(StageKind stage, @Nullable String object) {
        return switch (stage) {
            case SELF_INSPECTION -> "中，" + object + "的自查报告尚未上报";
            case INSPECTION -> "中，还有抽查记录没有认定";
            case RECTIFICATION -> "中，" + object + "的整改尚未报方案或结果";
            case EXCHANGE ->
                object == null ? "的“" + stage.zh() + "”环节尚未办结" : "中，" + object + "的得分可以查看，有意见的请提出，没有意见的请点“无异议”";
            case SCORING, DECISION, PUBLICATION -> "的“" + stage.zh() + "”环节尚未办结";
        };
    }
}
