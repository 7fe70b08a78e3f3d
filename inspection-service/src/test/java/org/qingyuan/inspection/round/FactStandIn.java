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
import java.util.stream.Stream;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.trail.Digests;

/** Answers for responsibility-service's fact snapshots: the figures that a test puts in, in pages of two. */
class FactStandIn {
    private static final int PAGE = 2;

    private final List<Map<String, Object>> facts = new ArrayList<>();
    final List<Map<String, Object>> asked = new ArrayList<>();
    /** By which the owner would know a request that comes again. */
    final List<String> keys = new ArrayList<>();

    /** What is told beside the figures: units that ended, records that wait, records that were withdrawn. */
    final List<Map<String, Object>> standing = new ArrayList<>();

    final List<Map<String, Object>> waiting = new ArrayList<>();
    final List<Map<String, Object>> withdrawn = new ArrayList<>();
    boolean broken;

    void clear() {
        facts.clear();
        asked.clear();
        keys.clear();
        broken = false;
    }

    /** @return ids of the records behind the figures, as many as were done */
    List<UUID> add(UUID unit, String unitName, String item, String clause, int required, int done, int notYetDue) {
        return add(unit, unitName, null, item, clause, required, done, notYetDue);
    }

    /** @param owner the leader or the branch whose duty it is; null for the unit's own */
    List<UUID> add(
            UUID unit, String unitName, UUID owner, String item, String clause, int required, int done, int notYetDue) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("ordinal", facts.size() + 1);
        fact.put("unit", Map.of("id", unit, "name", unitName));
        fact.put("sharedWith", List.of());
        fact.put("duty", UUID.randomUUID());
        fact.put("owner", owner == null ? null : Map.of("id", owner, "name", "某人"));
        fact.put("itemNo", item);
        fact.put("clause", clause);
        fact.put("measures", List.of());
        facts.add(fact);
        return figures(fact, required, done, notYetDue);
    }

    /** Another unit owes it together with the one that keeps the ledger. */
    void share(int index, UUID unit, String unitName) {
        Map<String, Object> fact = facts.get(index);
        fact.put("sharedWith", List.of(Map.of("id", unit, "name", unitName)));
        fact.put("line", fact.get("line") + "|+" + unit);
    }

    /** The records of another figure serve this duty as well. */
    void serve(int index, int other) {
        Map<String, Object> from = facts.get(other);
        Map<String, Object> fact = facts.get(index);
        figures(
                fact,
                (int) fact.get("required"),
                ((List<?>) from.get("records"))
                        .stream()
                                .map(record -> (UUID) ((Map<?, ?>) record).get("id"))
                                .toList(),
                (int) fact.get("notYetDue"));
        fact.put("measures", from.get("measures"));
    }

    /** The same duty some time later. */
    void settle(int index, int required, int done, int notYetDue) {
        figures(facts.get(index), required, done, notYetDue);
    }

    /** What the first record of a figure yields by its form. */
    void measure(int index, String name, Integer number, Boolean flag) {
        measure(index, null, name, number, flag);
    }

    void measure(int index, String form, String name, Integer number, Boolean flag) {
        measure(index, form, name, number == null ? "BOOLEAN" : "NUMBER", number, flag, null);
    }

    void choice(int index, String form, String name, String choice) {
        measure(index, form, name, "CHOICE", null, null, choice);
    }

    private void measure(
            int index, String form, String name, String kind, Integer number, Boolean flag, String choice) {
        Map<String, Object> fact = facts.get(index);
        List<?> records = (List<?>) fact.get("records");
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("record", ((Map<?, ?>) records.getFirst()).get("id"));
        measure.put("form", form);
        measure.put("name", name);
        measure.put("title", name);
        measure.put("kind", kind);
        measure.put("number", number);
        measure.put("flag", flag);
        measure.put("choice", choice);
        List<Object> all = new ArrayList<>((List<?>) fact.get("measures"));
        all.add(measure);
        fact.put("measures", all);
    }

    private static List<UUID> figures(Map<String, Object> fact, int required, int done, int notYetDue) {
        return figures(
                fact, required, Stream.generate(UUID::randomUUID).limit(done).toList(), notYetDue);
    }

    private static List<UUID> figures(Map<String, Object> fact, int required, List<UUID> records, int notYetDue) {
        int done = records.size();
        String sources = records.stream()
                .map(record -> record + ":" + Digests.sha256(record.toString()))
                .sorted()
                .collect(Collectors.joining(","));
        Object unit = ((Map<?, ?>) fact.get("unit")).get("id");
        String line = Stream.of(unit, fact.get("duty"), required, done, done, notYetDue, sources)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        fact.put("required", required);
        fact.put("done", done);
        fact.put("onTime", done);
        fact.put("notYetDue", notYetDue);
        fact.put(
                "records",
                records.stream()
                        .map(record -> Map.of("id", record, "hash", Digests.sha256(record.toString())))
                        .toList());
        fact.put("line", fact.get("owner") instanceof Map<?, ?> owner ? line + "|" + owner.get("id") : line);
        return records;
    }

    Object answer(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("POST")) {
            return head(exchange);
        }
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/standing-units")) {
            return standing;
        }
        if (path.endsWith("/waiting")) {
            return waiting;
        }
        if (path.endsWith("/withdrawn")) {
            return withdrawn;
        }
        String query = exchange.getRequestURI().getQuery();
        int after = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
        int end = Math.min(facts.size(), after + PAGE);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", facts.subList(after, end));
        page.put("next", end < facts.size() ? String.valueOf(end) : null);
        return page;
    }

    private Map<String, Object> head(HttpExchange exchange) {
        try {
            Map<String, Object> request =
                    ClientJson.MAPPER.readValue(exchange.getRequestBody(), new TypeReference<>() {});
            asked.add(request);
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            Map<String, Object> head = new LinkedHashMap<>(request);
            head.remove("bureau");
            head.put("id", UUID.randomUUID());
            head.put("facts", facts.size());
            head.put("madeBy", "service-account-inspection-service");
            head.put("madeAt", "2026-12-05T01:00:00Z");
            String lines = facts.stream().map(fact -> (String) fact.get("line")).collect(Collectors.joining("\n"));
            head.put("hash", Digests.sha256(broken ? lines + " " : lines));
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
