package org.qingyuan.responsibility.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchWordingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            各党支部, BRANCHES, true
            支部, BRANCHES, true
            党总支, GENERAL_BRANCHES, true
            各总支部, GENERAL_BRANCHES, true
            党总支、党支部, BOTH, true
            各总支部和支部, BOTH, true
            总支部（支部）, BRANCHES, false
            党总支或党支部, BRANCHES, false
            党组织, BRANCHES, false
            , BRANCHES, false
            """)
    void theWordsNameWhichPartyOrganisationsOwe(String owners, BranchList branches, boolean said) {
        assertEquals(new BranchWording(branches, said), BranchWording.of(owners));
    }
}
