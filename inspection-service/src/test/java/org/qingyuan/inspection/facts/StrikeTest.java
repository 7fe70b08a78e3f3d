package org.qingyuan.inspection.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.inspection.facts.FactLine.FactRecord;

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

    /** Three were due, a fourth was early: what is not yet due does not stand in for what was forged. */
    @Test
    void whereItIsKnownWhatRestsOnARecordJustThatIsLost() {
        List<FactRecord> records =
                List.of(record(1, 1, false), record(1, 0, true), record(1, 1, false), record(0, 0, true));
        assertEquals(2, Strike.left(3, records, FactRecord::done));
        assertEquals(2, Strike.left(2, records, FactRecord::onTime));
        List<FactRecord> before = records.stream()
                .map(one -> new FactRecord(one.id(), one.hash(), null, null, one.struck()))
                .toList();
        assertEquals(Strike.left(3, 4, 2), Strike.left(3, before, FactRecord::done));
    }

    private static FactRecord record(int done, int onTime, boolean struck) {
        return new FactRecord(UUID.randomUUID(), "00", done, onTime, struck);
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
