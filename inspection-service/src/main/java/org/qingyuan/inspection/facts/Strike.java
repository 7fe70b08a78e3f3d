package org.qingyuan.inspection.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.qingyuan.inspection.facts.FactLine.FactRecord;

/** What is left of a figure when records behind it are struck. Pure. */
final class Strike {
    private Strike() {}

    /** @param share what of the figure rests on a record; where it is not known of all, the records stand for equal shares */
    static int left(int figure, List<FactRecord> records, Function<FactRecord, Integer> share) {
        List<FactRecord> struck = records.stream().filter(FactRecord::struck).toList();
        return records.stream().map(share).allMatch(Objects::nonNull)
                ? figure - struck.stream().mapToInt(share::apply).sum()
                : left(figure, records.size(), struck.size());
    }

    /**
     * Each record stands for its share of the figure; a started share is lost whole, so that striking more never leaves more.
     * With one record for each count, the common case, that is one count per record. A figure that counts fewer than there are
     * records (not all were in time) loses nothing as long as the records left can carry it.
     *
     * @param figure what was counted
     * @param records how many records it is made of
     * @param struck how many of those are struck
     */
    static int left(int figure, int records, int struck) {
        if (struck == 0 || records == 0) {
            return figure;
        }
        int standing = records - struck;
        if (figure <= records) {
            return Math.min(figure, standing);
        }
        return figure * standing / records;
    }
}
