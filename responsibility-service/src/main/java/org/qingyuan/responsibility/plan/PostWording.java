package org.qingyuan.responsibility.plan;

import java.util.regex.Pattern;

/** Whose posts the words of a duty of leaders mean. What they do not say outright becomes a flag. */
record PostWording(PostList posts, boolean said) {
    private static final Pattern LEADING_GROUP =
            Pattern.compile("班子|局领导|中心组成员|党[委组](?:成员|委员)|局长|政委|(?:纪委|党委|党组)书记|[市县区分全我本]局的?(?:党政)?主要(?:负责同志|负责人|领导)");

    /** 各单位主要负责人, 所队长: somebody below the bureau. */
    private static final Pattern HEADS = Pattern.compile(
            "(?:单位|部门|科室|处室|股室|所队|派出所|支队|大队|中队|警种|基层|窗口|中层|[科所队室站股处])[^，、和及]{0,6}(?:负责人|负责同志|领导|一把手|[正副]职|班子|干部|教导员|成员)"
                    + "|[科所队站股处]长|主任|教导员");

    /** Those among them who are not heads alone. */
    private static final Pattern WITH_DEPUTIES = Pattern.compile("中层(?!正职|副职)|正副职");

    /** Heads, named beside the deputies. */
    private static final Pattern HEADS_TOO = Pattern.compile("正职|主要负责|主要领导|一把手");

    private static final Pattern DEPUTIES = Pattern.compile("(?<!正)副职");

    /** 副科级以上领导干部: both. */
    private static final Pattern BY_GRADE = Pattern.compile("[处科股]级");

    /** @param owners as the table names them; null where it does not */
    static PostWording of(String owners) {
        String words = owners == null ? "" : owners.replace("“", "").replace("”", "");
        if (words.contains("经济责任")) {
            return new PostWording(PostList.ECONOMIC_RESPONSIBILITY, true);
        }
        if (BY_GRADE.matcher(words).find()) {
            return new PostWording(PostList.LEADING_GROUP_AND_HEADS, false);
        }
        boolean heads = HEADS.matcher(words).find();
        String others = HEADS.matcher(words).replaceAll("");
        boolean group = LEADING_GROUP.matcher(others).find();
        if (heads) {
            return new PostWording(group ? PostList.LEADING_GROUP_AND_HEADS : below(words), false);
        }
        return new PostWording(PostList.LEADING_GROUP, group);
    }

    private static PostList below(String words) {
        if (WITH_DEPUTIES.matcher(words).find()) {
            return PostList.HEADS_AND_DEPUTIES;
        }
        if (!DEPUTIES.matcher(words).find()) {
            return PostList.HEADS;
        }
        return HEADS_TOO.matcher(words).find() ? PostList.HEADS_AND_DEPUTIES : PostList.DEPUTY_HEADS;
    }
}
