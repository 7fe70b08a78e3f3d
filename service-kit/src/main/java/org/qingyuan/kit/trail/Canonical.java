package org.qingyuan.kit.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** The one way to write an event down: JSON, members sorted by name at every depth, no blanks. */
final class Canonical {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Canonical() {}

    static String of(AuditEvent event, String salt) {
        Map<String, Object> members = new TreeMap<>();
        members.put("id", event.id.toString());
        members.put("at", event.at.toString());
        members.put("bureau", event.bureau);
        members.put("account", event.account);
        members.put("person", event.person == null ? null : event.person.toString());
        members.put("unit", event.unit == null ? null : event.unit.toString());
        members.put("roles", event.roles);
        members.put("requestId", event.requestId);
        members.put("act", event.act);
        members.put("objectKind", event.objectKind);
        members.put("objectId", event.objectId);
        members.put("details", event.details);
        members.put("salt", salt);
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of " + event.act + " are not plain values", e);
        }
    }
}
