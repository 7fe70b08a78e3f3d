package org.qingyuan.inspection.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.client.ClientJson;

/**
 * The figures of one unit and duty as they count in a round.
 *
 * @param shared other units that owe the same together with it: the line counts for them as well
 * @param owner the leader or the branch whose duty it is; null where it is the unit's own
 * @param required how many records were due by the as-of date
 * @param done how many of them there are, without those struck
 * @param notYetDue how many are due later; never held against the unit
 * @param records what the figures are made of, each with the hash it was frozen under
 * @param supplement whether a supplement settled the line after the as-of date
 * @param snapshot that the line was taken with
 * @param line what went into the snapshot's hash
 */
public record FactLine(
        UUID unit,
        String unitName,
        List<UUID> shared,
        UUID duty,
        @Nullable UUID owner,
        String itemNo,
        String clause,
        int required,
        int done,
        int onTime,
        int notYetDue,
        List<FactRecord> records,
        List<FactMeasure> measures,
        boolean supplement,
        UUID snapshot,
        String line) {

    /**
     * @param done what of the line's {@code done} rests on it; null in snapshots of before it was kept
     * @param onTime the same of {@code onTime}
     * @param struck found not to support the fact: it counts no more
     */
    public record FactRecord(
            UUID id,
            String hash,
            @Nullable Integer done,
            @Nullable Integer onTime,
            boolean struck) {}

    /**
     * A measure that a record yields by its form.
     *
     * @param form its code; null in snapshots of before it was kept
     * @param choice what was chosen, of a measure that is neither a number nor a flag
     */
    public record FactMeasure(
            UUID record,
            @Nullable String form,
            String name,
            @Nullable String title,
            @Nullable BigDecimal number,
            @Nullable Boolean flag,
            @Nullable String choice,
            @Nullable String unit) {

        /** By which schemes name it: several forms have a measure of the same name. */
        String key() {
            return form == null ? name : form + "." + name;
        }
    }

    private static final TypeReference<List<FactRecord>> RECORDS = new TypeReference<>() {};
    private static final TypeReference<List<FactMeasure>> MEASURES = new TypeReference<>() {};

    static FactLine of(Tuple row, Set<UUID> struck) {
        List<FactRecord> records = read(row.get("records", String.class), RECORDS).stream()
                .map(record ->
                        new FactRecord(record.id, record.hash, record.done, record.onTime, struck.contains(record.id)))
                .toList();
        return new FactLine(
                row.get("unit", UUID.class),
                row.get("unit_name", String.class),
                List.of(row.get("shared", UUID[].class)),
                row.get("duty", UUID.class),
                row.get("owner", UUID.class),
                row.get("item_no", String.class),
                row.get("clause", String.class),
                row.get("required", Integer.class),
                Strike.left(row.get("done", Integer.class), records, FactRecord::done),
                Strike.left(row.get("on_time", Integer.class), records, FactRecord::onTime),
                row.get("not_yet_due", Integer.class),
                records,
                read(row.get("measures", String.class), MEASURES),
                row.get("kind", String.class).equals("SUPPLEMENT"),
                row.get("snapshot", UUID.class),
                row.get("line", String.class));
    }

    /** Measures of records that still count. */
    List<FactMeasure> standing() {
        Set<UUID> struck =
                records.stream().filter(FactRecord::struck).map(FactRecord::id).collect(Collectors.toSet());
        return measures.stream()
                .filter(measure -> !struck.contains(measure.record()))
                .toList();
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return ClientJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
