package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must not be done. 不得少于 and 不得超过 are bounds, and a rule that is named forbids nothing by itself. */
final class Prohibitions {
    /** 不准超过2次 is a bound. */
    private static final String BOUND = "(?!(?:超过|超出|多于)" + Numeral.ANY + "[次场期人名个件项家户])";

    private static final Pattern NEGATION = Pattern.compile(
            "严禁" + BOUND + "|禁止" + BOUND + "|不得(?!少于|低于|小于|超过|多于|高于|大于|超出|不|已)|不准(?!确|时)" + BOUND + "|不许" + BOUND
                    + "|不允许|杜绝|严防(?=$)|切勿|不应(?=当?(?:有|以|将|出现|发生))|一律不|决不(?:允许|能)?|绝不(?:允许|能)?|不发生|不出现|(?:一般|原则上|□□)不(?=再|召开|安排|举办|组织|参加|开展|接待|陪同|发放|搞)");

    /** 落实禁酒规定, 查处违反…不得…的行为. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:落实|执行|查处|违反|规定|关于|遵守|宣传|学习|重申|明确|制定|建立|健全|完善|开展|组织|签订|推行|检查|督查)(?![^，]{0,4}(?:时|期间|中)(?:，)?$)");

    /** 教师违反规定的当年不得评优: to those who broke it. */
    private static final Pattern OF_THOSE =
            Pattern.compile("(?!查处|落实|执行)[^，]*(?:违反|未执行|未落实|不遵守|不执行)[^，]{2,14}的[^，]{0,8}");

    private Prohibitions() {}

    static boolean isOne(String words) {
        Matcher negation = NEGATION.matcher(words);
        if (!negation.find()) {
            return false;
        }
        String before = words.substring(0, negation.start());
        return !NAMED.matcher(before).find() || OF_THOSE.matcher(before).matches();
    }
}
