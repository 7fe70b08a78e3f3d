package org.qingyuan.responsibility.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.form.MeasureKind;

/**
 * The figures of one unit and duty.
 *
 * @param unit keeps the ledger
 * @param sharedWith other units that owe the same together with it: the figures are theirs as well
 * @param owner the leader or the branch whose duty it is; null where it is the unit's own
 * @param required how many records were due by the day of the snapshot
 * @param done how many of them there are
 * @param onTime how many of those were held by their due date
 * @param notYetDue how many are due after that day; never held against the unit
 * @param records what the figures are made of
 * @param measures what those records yield by their forms; covered by the hashes of the records
 * @param line what went into the snapshot's hash
 */
public record FactView(
        int ordinal,
        NamedRef unit,
        List<NamedRef> sharedWith,
        UUID duty,
        @Nullable NamedRef owner,
        String itemNo,
        String clause,
        int required,
        int done,
        int onTime,
        int notYetDue,
        List<Source> records,
        List<Measured> measures,
        String line) {

    /**
     * @param hash that the record was frozen under when it was accepted
     * @param done what of the fact's {@code done} rests on it: nothing where it was held early for what is due later; null in snapshots
     *     of before it was kept
     * @param onTime the same of {@code onTime}
     */
    public record Source(
            UUID id,
            String hash,
            @Nullable Integer done,
            @Nullable Integer onTime) {}

    /**
     * A measure of one of the records: exactly one of number, flag and choice is there.
     *
     * @param form code of the record's form; names of measures are unique within it
     */
    public record Measured(
            UUID record,
            @Nullable String form,
            String name,
            String title,
            MeasureKind kind,
            @Nullable BigDecimal number,
            @Nullable Boolean flag,
            @Nullable String choice,
            @Nullable String unit) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};
    private static final TypeReference<List<NamedRef>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<Measured>> MEASURES = new TypeReference<>() {};

    static FactView of(Tuple row) {
        return new FactView(
                row.get("ordinal", Integer.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                read(row.get("shared", String.class), UNITS),
                row.get("duty", UUID.class),
                NamedRef.of(row.get("owner", UUID.class), row.get("owner_name", String.class)),
                row.get("item_no", String.class),
                row.get("clause_text", String.class),
                row.get("required", Integer.class),
                row.get("done", Integer.class),
                row.get("on_time", Integer.class),
                row.get("not_yet_due", Integer.class),
                read(row.get("records", String.class), SOURCES),
                read(row.get("measures", String.class), MEASURES),
                row.get("line", String.class));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
