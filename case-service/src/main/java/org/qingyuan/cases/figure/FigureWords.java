package org.qingyuan.cases.figure;

import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.LeadStage;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/** The Chinese words of codes, for the workbook. */
final class FigureWords {
    private FigureWords() {}

    static String of(FigureDimension dimension) {
        return switch (dimension) {
            case SOURCE -> "来源";
            case KIND -> "问题类别";
            case RANK -> "职级";
            case UNIT -> "单位";
            case STAGE -> "环节";
            case DISPOSAL -> "处置方式";
        };
    }

    static String of(FigureDimension dimension, String code) {
        if (FigureRow.NONE.equals(code)) {
            return dimension == FigureDimension.DISPOSAL ? "尚未处置" : "单位不详";
        }
        return switch (dimension) {
            case SOURCE -> of(LeadSource.valueOf(code));
            case KIND -> of(MatterKind.valueOf(code));
            case RANK -> of(SubjectRank.valueOf(code));
            case UNIT -> code;
            case STAGE -> of(LeadStage.valueOf(code));
            case DISPOSAL -> of(Disposal.valueOf(code));
        };
    }

    private static String of(LeadSource source) {
        return switch (source) {
            case LETTER -> "来信";
            case VISIT -> "来访";
            case PHONE -> "来电";
            case ONLINE -> "网络举报";
            case SUPERIOR -> "上级交办";
            case HOT_LINE -> "政风热线";
            case PUBLIC_OPINION -> "舆情";
            case AUDIT -> "审计";
            case INSPECTION -> "巡视巡察";
            case REFERRAL -> "其他机关移送";
            case PETITION -> "信访登记转来";
            case INSPECTORATE -> "督察";
        };
    }

    private static String of(MatterKind kind) {
        return switch (kind) {
            case DISCIPLINE -> "违反党纪";
            case DUTY_CRIME -> "职务违法犯罪";
            case LAW_ENFORCEMENT -> "执法问题";
            case CONDUCT -> "作风问题";
            case OTHER -> "其他";
        };
    }

    private static String of(SubjectRank rank) {
        return switch (rank) {
            case AUXILIARY -> "辅警及其他人员";
            case OFFICER -> "一般民警";
            case DEPUTY_HEAD -> "中层副职";
            case HEAD -> "中层正职";
            case LEADING_GROUP -> "局领导班子成员";
            case UNIT -> "单位";
        };
    }

    private static String of(LeadStage stage) {
        return switch (stage) {
            case REGISTERED -> "登记";
            case ACCEPTED -> "已受理";
            case ASSIGNED -> "已分办";
            case ASSESSMENT -> "评估";
            case TALK_INQUIRY -> "谈话函询";
            case VERIFICATION -> "初步核实";
            case PENDING -> "暂存待查";
            case FILED -> "立案审查";
            case ADJUDICATION -> "审理";
            case CONCLUDING -> "处置执行";
            case CLOSED -> "办结";
            case ARCHIVED -> "归档";
            case NOT_ACCEPTED -> "不予受理";
            case TRANSFERRED -> "移送";
            case JOINED -> "并入";
        };
    }

    private static String of(Disposal disposal) {
        return switch (disposal) {
            case TALK_INQUIRY -> "谈话函询";
            case VERIFICATION -> "初步核实";
            case PENDING -> "暂存待查";
            case CLOSE -> "予以了结";
            case FILING -> "拟立案";
            case TRANSFER -> "移送";
        };
    }
}
