package org.qingyuan.cases.figure;

import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.LeadStage;
import org.qingyuan.cases.lead.LeadWords;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/** The Chinese words of dimensions, for the workbook; their codes have those of a lead's papers. */
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
            case SOURCE -> LeadWords.of(LeadSource.valueOf(code));
            case KIND -> LeadWords.of(MatterKind.valueOf(code));
            case RANK -> LeadWords.of(SubjectRank.valueOf(code));
            case UNIT -> code;
            case STAGE -> LeadWords.of(LeadStage.valueOf(code));
            case DISPOSAL -> LeadWords.of(Disposal.valueOf(code));
        };
    }
}
