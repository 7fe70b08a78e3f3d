package org.qingyuan.inspection.round;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.trail.Digests;

/** case-service as it gives out announced outcomes, in pages of two. */
final class OutcomeStandIn {
    private static final int PAGE = 2;

    final List<Map<String, Object>> outcomes = new ArrayList<>();
    final List<Map<String, Object>> asked = new ArrayList<>();
    private final Map<String, String> revoked = new LinkedHashMap<>();
    boolean broken;

    void add(UUID unit, UUID person, String kind, boolean sanction, boolean filed) {
        add(unit, person, kind, sanction, filed, "2026-10-20");
    }

    String id(int index) {
        return outcomes.get(index).get("outcome").toString();
    }

    void add(UUID unit, UUID person, String kind, boolean sanction, boolean filed, String announcedOn) {
        add(unit, person, kind, sanction, filed, announcedOn, UUID.randomUUID());
    }

    void add(UUID unit, UUID person, String kind, boolean sanction, boolean filed, String announcedOn, UUID matter) {
        UUID id = UUID.randomUUID();
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("ordinal", outcomes.size() + 1);
        outcome.put("outcome", id);
        outcome.put("unit", Map.of("id", unit, "name", "单位"));
        if (person != null) {
            outcome.put("person", Map.of("id", person, "name", "某人"));
        }
        outcome.put("rank", "OFFICER");
        outcome.put("kind", kind);
        outcome.put("sanction", sanction);
        outcome.put("caseFiled", filed);
        outcome.put("announcedOn", announcedOn);
        outcome.put(
                "line",
                String.join(
                        "|",
                        id.toString(),
                        unit.toString(),
                        person == null ? "" : person.toString(),
                        "OFFICER",
                        kind,
                        "" + filed,
                        announcedOn,
                        matter.toString()));
        outcomes.add(outcome);
    }

    void revoke(int index, String on) {
        revoked.put(id(index), on);
    }

    /** As of the day that was asked for last. */
    private List<Map<String, Object>> standing() {
        String asOf = asked.getLast().get("asOf").toString();
        return outcomes.stream()
                .filter(outcome -> {
                    String on = revoked.get(outcome.get("outcome").toString());
                    return on == null || on.compareTo(asOf) > 0;
                })
                .toList();
    }

    Object answer(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("POST")) {
            return head(exchange);
        }
        if (exchange.getRequestURI().getPath().endsWith("/revocations")) {
            return Map.of(
                    "items",
                    revoked.entrySet().stream()
                            .map(one -> Map.of("ordinal", 1, "outcome", one.getKey(), "revokedOn", one.getValue()))
                            .toList());
        }
        String query = exchange.getRequestURI().getQuery();
        int after = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
        List<Map<String, Object>> standing = standing();
        int end = Math.min(standing.size(), after + PAGE);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", standing.subList(after, end));
        page.put("next", end < standing.size() ? String.valueOf(end) : null);
        return page;
    }

    private Map<String, Object> head(HttpExchange exchange) {
        try {
            Map<String, Object> request =
                    ClientJson.MAPPER.readValue(exchange.getRequestBody(), new TypeReference<>() {});
            asked.add(request);
            Map<String, Object> head = new LinkedHashMap<>(request);
            head.remove("bureau");
            String lines = standing().stream()
                    .map(outcome -> (String) outcome.get("line"))
                    .collect(Collectors.joining("\n"));
            head.put("id", UUID.randomUUID());
            head.put("outcomes", standing().size());
            head.put("hash", Digests.sha256(broken ? lines + " " : lines));
            head.put("madeBy", "service-account-inspection-service");
            head.put("madeAt", "2026-12-05T01:00:00Z");
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
