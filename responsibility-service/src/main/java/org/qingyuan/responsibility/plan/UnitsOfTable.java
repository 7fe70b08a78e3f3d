package org.qingyuan.responsibility.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyuan.responsibility.directory.UnitRef;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;

/**
 * Which units the words of a table name, looked up for the whole table at once.
 *
 * @param known by the words as the table has them
 */
record UnitsOfTable(Map<String, UnitRef> known) {

    /** All words that may name a unit: of the cells and of who owes a duty. */
    static List<String> named(PlanText table) {
        return table.rows().stream().flatMap(UnitsOfTable::named).distinct().toList();
    }

    private static Stream<String> named(RowText row) {
        return Stream.concat(
                Stream.concat(row.responsible().stream(), row.supporting().stream())
                        .map(unit -> unit.text()),
                row.duties().stream().filter(UnitsOfTable::namesOwners).flatMap(duty -> owners(duty.owners())));
    }

    static boolean namesOwners(DutyText duty) {
        return duty.owedBy() == OwedBy.UNIT && duty.owners() != null;
    }

    /** @param words such as 政工室、纪委 */
    static Stream<String> owners(String words) {
        return Arrays.stream(words.split("[、，,]")).map(String::strip);
    }

    Optional<UnitWords> words(String text) {
        return Optional.ofNullable(known.get(text))
                .map(ref -> ref.group() ? new UnitWords(text, null, ref.id()) : new UnitWords(text, ref.id(), null));
    }
}
