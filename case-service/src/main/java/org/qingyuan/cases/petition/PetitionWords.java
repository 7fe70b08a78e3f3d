package org.qingyuan.cases.petition;

/** The Chinese words of codes, for papers and sheets. */
final class PetitionWords {
    private PetitionWords() {}

    static String of(PetitionSource source) {
        return switch (source) {
            case LETTER -> "来信";
            case VISIT -> "来访";
            case PHONE -> "来电";
            case NETWORK -> "网上信访";
            case HOTLINE -> "政风热线";
            case SUPERIOR -> "上级交办";
            case OTHER -> "其他";
        };
    }

    static String of(PetitionKind kind) {
        return switch (kind) {
            case CASEWORK -> "执法办案";
            case SERVICE -> "服务态度";
            case EFFICIENCY -> "办事效率";
            case REGISTRATION -> "户籍证照";
            case PUBLIC_ORDER -> "治安秩序";
            case TRAFFIC -> "交通管理";
            case CONDUCT -> "作风纪律";
            case SUGGESTION -> "意见建议";
            case OTHER -> "其他";
        };
    }

    static String of(PetitionState state) {
        return switch (state) {
            case REGISTERED -> "待签收";
            case RETURNED -> "已退回";
            case IN_HAND -> "办理中";
            case PROPOSED -> "待签批";
            case SIGNED -> "待答复";
            case CLOSED -> "已办结";
            case RECALLED -> "已收回";
            case SETTLED -> "受理岗办结";
        };
    }
}
