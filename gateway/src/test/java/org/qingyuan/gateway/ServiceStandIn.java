package org.qingyuan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands behind the gateway for every service and notes what comes through. */
public class ServiceStandIn implements QuarkusTestResourceLifecycleManager {
    /** Low enough to be reached in a test, and no test sends as many for another reason. */
    static final int PER_MINUTE = 40;

    static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    /** @param headers by their lower-case names */
    record Arrived(String method, String path, Map<String, List<String>> headers, String body) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", ServiceStandIn::note);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "qingyuan.gateway.services.inspection",
                address,
                "qingyuan.gateway.services.responsibility",
                address,
                "qingyuan.gateway.services.case",
                address,
                "qingyuan.gateway.ballots-per-minute",
                "" + PER_MINUTE,
                "qingyuan.gateway.calendars-per-minute",
                "" + PER_MINUTE,
                "quarkus.http.test-port",
                "0",
                "quarkus.management.test-port",
                "0");
    }

    private static void note(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), List.copyOf(values)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ARRIVED.add(new Arrived(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers, body));
        exchange.getResponseHeaders().add("Set-Cookie", "voter=7; Path=/");
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
