package org.qingyuan.inspection.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrikeTest {
    @Test
    void eachRecordTakesItsCountAlong() {
        assertEquals(3, Strike.left(3, 3, 0));
        assertEquals(2, Strike.left(3, 3, 1));
        assertEquals(0, Strike.left(3, 3, 3));
        assertEquals(0, Strike.left(0, 0, 0));
    }

    @Test
    void aFigureOfFewerThanTheRecordsLosesOnlyWhatIsNotCarried() {
        assertEquals(1, Strike.left(1, 3, 1));
        assertEquals(1, Strike.left(1, 3, 2));
        assertEquals(0, Strike.left(1, 3, 3));
    }

    @Test
    void aRecordThatStandsForSeveralLosesItsWholeShare() {
        assertEquals(2, Strike.left(4, 2, 1));
        assertEquals(3, Strike.left(5, 3, 1));
    }

    @Test
    void strikingMoreNeverLeavesMore() {
        for (int records = 1; records < 9; records++) {
            for (int figure = 0; figure < 20; figure++) {
                for (int struck = 1; struck <= records; struck++) {
                    assertTrue(
                            Strike.left(figure, records, struck) <= Strike.left(figure, records, struck - 1),
                            figure + " of " + records + " less " + struck);
                }
                assertEquals(0, Strike.left(figure, records, records));
            }
        }
    }
}
