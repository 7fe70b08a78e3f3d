package org.qingyuan.responsibility.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void theLongestRunsInCommonAreFound() {
        assertEquals(List.of("信访举报", "分析"), Likeness.of("每季度对群众信访举报进行一次分析", "会上分析了信访举报"));
    }

    @Test
    void wordsOfEveryClauseSayNothing() {
        assertEquals(List.of(), Likeness.of("每年组织开展工作不少于2次", "每年 组织 开展 工作 不少于 2次"));
    }

    @Test
    void aTextWithoutItsWordsHasNone() {
        assertEquals(List.of(), Likeness.of("警示教育", "走访企业"));
    }
}
