package org.qingyuan.inspection.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.qingyuan.kit.client.ClientJson;

/** Requests of the generated client as they wait in the database. */
final class NoticeJson {
    private static final ObjectMapper MAPPER =
            ClientJson.MAPPER.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private NoticeJson() {}

    static String write(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it is no such thing */
    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
