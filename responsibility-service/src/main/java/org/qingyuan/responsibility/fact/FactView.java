package org.qingyuan.responsibility.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;

/**
 * The figures of one unit and duty.
 *
 * @param required how many records were due by the day of the snapshot
 * @param done how many of them there are
 * @param onTime how many of those were held by their due date
 * @param notYetDue how many are due after that day; never held against the unit
 * @param records what the figures are made of
 * @param line what went into the snapshot's hash
 */
public record FactView(
        int ordinal,
        NamedRef unit,
        UUID duty,
        String itemNo,
        String clause,
        int required,
        int done,
        int onTime,
        int notYetDue,
        List<Source> records,
        String line) {

    /** @param hash that the record was frozen under when it was accepted */
    public record Source(UUID id, String hash) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};

    static FactView of(Tuple row) {
        return new FactView(
                row.get("ordinal", Integer.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("duty", UUID.class),
                row.get("item_no", String.class),
                row.get("clause_text", String.class),
                row.get("required", Integer.class),
                row.get("done", Integer.class),
                row.get("on_time", Integer.class),
                row.get("not_yet_due", Integer.class),
                sources(row.get("records", String.class)),
                row.get("line", String.class));
    }

    private static List<Source> sources(String json) {
        try {
            return JSON.readValue(json, SOURCES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
