package org.qingyuan.inspection.round;

import com.fasterxml.jackson.core.type.TypeReference;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.qingyuan.kit.client.ClientJson;

/** responsibility-service as it takes notices: counts each key once, and refuses what several duties answer to. */
final class OwnerStandIn {
    final UUID oneDuty = UUID.randomUUID();
    final UUID otherDuty = UUID.randomUUID();
    final List<Map<String, Object>> fulfilments = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> measures = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> minutes = new CopyOnWriteArrayList<>();
    final List<String> minutesAsked = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> grants = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> ended = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> letters = new CopyOnWriteArrayList<>();
    volatile String ambiguousItem = "";
    volatile boolean unwilling;
    volatile boolean roleless;

    Object fulfilment(HttpExchange exchange) {
        Map<String, Object> notice = read(exchange);
        if (unwilling) {
            return refuse(exchange, "{\"code\":\"INVALID_REQUEST\",\"status\":400}");
        }
        if (roleless) {
            return refuse(exchange, "{\"code\":\"FORBIDDEN\",\"status\":403}");
        }
        if (notice.get("item").equals(ambiguousItem) && notice.get("duty") == null) {
            return refuse(exchange);
        }
        fulfilments.add(notice);
        return Map.of("id", UUID.randomUUID());
    }

    Object measure(HttpExchange exchange) {
        if (unwilling) {
            return refuse(exchange, "{\"code\":\"INVALID_REQUEST\",\"status\":400}");
        }
        measures.add(read(exchange));
        return Map.of("id", UUID.randomUUID());
    }

    /** What the minutes of the year say. */
    Object minuted(HttpExchange exchange) {
        minutesAsked.add(exchange.getRequestURI().getQuery());
        return minutes;
    }

    Object grant(HttpExchange exchange) {
        (exchange.getRequestURI().getPath().endsWith("/ends") ? ended : grants).add(read(exchange));
        return Map.of();
    }

    Object letter(HttpExchange exchange) {
        letters.add(read(exchange));
        return Map.of("recipients", 1);
    }

    private static Map<String, Object> read(HttpExchange exchange) {
        try {
            Map<String, Object> body = ClientJson.MAPPER.readValue(exchange.getRequestBody(), new TypeReference<>() {});
            body.put("key", exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object refuse(HttpExchange exchange) {
        return refuse(
                exchange,
                "{\"code\":\"FULFILMENT_AMBIGUOUS\",\"status\":409,\"duties\":[{\"duty\":\"" + oneDuty
                        + "\",\"clause\":\"定性考核\"},{\"duty\":\"" + otherDuty + "\",\"clause\":\"征求意见\"}]}");
    }

    /** Answers by itself: whoever serves the path could only say 200. */
    private static Object refuse(HttpExchange exchange, String problem) {
        byte[] bytes = problem.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(
                    problem.contains("409") ? 409 : problem.contains("403") ? 403 : 400, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of();
    }
}
