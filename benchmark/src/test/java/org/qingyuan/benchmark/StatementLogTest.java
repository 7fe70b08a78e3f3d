package org.qingyuan.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static final String LOG = """
            2026-11-23 06:48:02.011 UTC [27663] LOG:  statement: BEGIN
            2026-11-23 06:48:02.021 UTC [28794] LOG:  execute S_1: select p.id
            \tfrom obligation p where p.unit = $1 limit $2
            2026-11-23 06:48:02.021 UTC [28794] DETAIL:  Parameters: $1 = 'it''s', $2 = '51'
            2026-11-23 06:48:02.034 UTC [28794] LOG:  execute S_2/C_3: COMMIT
            """;

    @Test
    void readsPreparedStatementsWithTheirParameters() {
        assertEquals(
                List.of(
                        new StatementLog.Logged(
                                "select p.id\nfrom obligation p where p.unit = $1 limit $2",
                                Map.of(1, "it's", 2, "51")),
                        new StatementLog.Logged("COMMIT", Map.of())),
                StatementLog.parse(LOG));
    }

    /** The source of a plan is one parameter of a hundred thousand characters. */
    @Test
    void readsLongParameters() {
        String words = "条''".repeat(50_000);
        String log = "2026-11-23 06:48:02.021 UTC [1] LOG:  execute S_1: select $1\n"
                + "2026-11-23 06:48:02.021 UTC [1] DETAIL:  Parameters: $1 = '" + words + "'\n";
        assertEquals(
                List.of(new StatementLog.Logged("select $1", Map.of(1, words.replace("''", "'")))),
                StatementLog.parse(log));
    }
}
