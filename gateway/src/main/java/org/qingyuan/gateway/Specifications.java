package org.qingyuan.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The services' committed OpenAPI documents, taken into the gateway when it was built. */
final class Specifications {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Specifications() {}

    /** {@code GET /openapi/<service>.yaml} */
    static void show(RoutingContext context) {
        String text = READ.computeIfAbsent(context.pathParam("service"), Specifications::read);
        if (text == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND);
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(text);
    }

    private static String read(String service) {
        String name = "openapi/" + service + "/openapi.yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
