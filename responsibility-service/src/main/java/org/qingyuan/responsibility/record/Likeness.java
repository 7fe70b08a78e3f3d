package org.qingyuan.responsibility.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a clause and a text have in common: the longest runs of characters. Pure. */
final class Likeness {
    private static final int SHORTEST = 2;

    /** Words that stand in nearly every clause and so say nothing. */
    private static final Set<String> COMMON = Set.of(
            "每年", "每月", "每季", "每季度", "每半年", "不少于", "少于", "至少", "开展", "组织", "工作", "进行", "建立", "制度", "落实", "全面", "全面建立",
            "单位", "各单位", "认真", "情况", "有关", "以上", "一次", "1次", "2次", "年内", "全年", "干部", "领导", "领导干部", "公安", "市局", "民警",
            "主要", "要求", "内容", "形式", "加强", "积极", "规定");

    private Likeness() {}

    /** In the order of the clause; a text without any of its words gives none. */
    static List<String> of(String clause, String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < clause.length()) {
            int length = run(clause, at, text);
            String words = clause.substring(at, at + length);
            if (length >= SHORTEST && !COMMON.contains(words) && !found.contains(words)) {
                found.add(words);
            }
            at += Math.max(length, 1);
        }
        return found;
    }

    private static int run(String clause, int from, String text) {
        int length = 0;
        while (from + length < clause.length()
                && Character.isLetterOrDigit(clause.charAt(from + length))
                && text.contains(clause.substring(from, from + length + 1))) {
            length++;
        }
        return length;
    }

    static int weight(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
