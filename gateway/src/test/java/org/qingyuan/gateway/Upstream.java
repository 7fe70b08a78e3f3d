package org.qingyuan.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service as the gateway sees one: it answers with what reached it. */
final class Upstream implements AutoCloseable {
    // Not the JSON of Vert.x: this runs outside of the application and would initialise it there.
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    Upstream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        // Asked past the gateway, so that a test can tell what has not reached this service.
        server.createContext("/seen", this::seen);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void echo(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/silent")) {
            sleep();
        }
        if (path.endsWith("/breaks-off")) {
            exchange.getResponseHeaders().set("Content-Length", "100");
            exchange.close();
            return;
        }
        long length = drain(exchange.getRequestBody());
        ObjectNode headers = JSON.createObjectNode();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), String.join(",", header.getValue()));
        }
        byte[] answer = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .<ObjectNode>set("headers", headers)
                .put("length", length));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Set-Cookie", "service=1");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(path.endsWith("/teapot") ? 418 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private long drain(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            length += read;
            bytes.addAndGet(read);
        }
        return length;
    }

    private void seen(HttpExchange exchange) throws IOException {
        byte[] answer = JSON.writeValueAsBytes(
                JSON.createObjectNode().put("calls", calls.get()).put("bytes", bytes.get()));
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
