package org.qingyuan.cases.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.notify.ServiceNoticeView.OfferedDuty;
import org.qingyuan.kit.client.ClientJson;

/** The duties that the provider names where several are owed under one item. */
final class OfferedDuties {
    private OfferedDuties() {}

    static List<OfferedDuty> of(JsonNode duties) {
        return StreamSupport.stream(duties.spliterator(), false)
                .map(duty -> new OfferedDuty(
                        UUID.fromString(duty.path("duty").asText()),
                        duty.path("clause").asText()))
                .distinct()
                .toList();
    }

    static List<OfferedDuty> read(@Nullable String json) {
        try {
            return json == null ? List.of() : of(ClientJson.MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable String write(List<OfferedDuty> duties) {
        try {
            return duties.isEmpty() ? null : ClientJson.MAPPER.writeValueAsString(duties);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
