package org.qingyuan.responsibility.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostWordingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            市局主要负责同志及其他班子成员, LEADING_GROUP, true
            局领导, LEADING_GROUP, true
            党委班子成员, LEADING_GROUP, true
            中心组成员, LEADING_GROUP, true
            各级局领导, LEADING_GROUP, true
            负有经济责任的领导干部, ECONOMIC_RESPONSIBILITY, true
            领导干部, LEADING_GROUP, false
            党员领导干部, LEADING_GROUP, false
            分管领导, LEADING_GROUP, false
            , LEADING_GROUP, false
            各责任单位“一把手”, HEADS, false
            各单位主要负责人, HEADS, false
            各所队班子成员, HEADS, false
            派出所所长, HEADS, false
            刑侦大队大队长, HEADS, false
            中层领导干部, HEADS_AND_DEPUTIES, false
            中层干部, HEADS_AND_DEPUTIES, false
            各科室正副职, HEADS_AND_DEPUTIES, false
            中层正职, HEADS, false
            各单位副职, DEPUTY_HEADS, false
            各单位正职、副职, HEADS_AND_DEPUTIES, false
            各单位主要负责人和副职, HEADS_AND_DEPUTIES, false
            各单位副职和一把手, HEADS_AND_DEPUTIES, false
            副科级以上领导干部, LEADING_GROUP_AND_HEADS, false
            局领导和各单位主要负责人, LEADING_GROUP_AND_HEADS, false
            局班子成员、各科所队长, LEADING_GROUP_AND_HEADS, false
            """)
    void theWordsNameWhosePostsOwe(String owners, PostList posts, boolean said) {
        assertEquals(new PostWording(posts, said), PostWording.of(owners));
    }
}
