package org.qingyuan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document that the running service publishes on its management port. */
final class OpenApi {
    /** @param consumes the first media type of the request body, null without a body */
    record Operation(String method, String path, String consumes) {
        String key() {
            return method + " " + path;
        }
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final String BOUNDARY = "qingyuan-boundary";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OpenApi() {}

    static String yaml() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(port)
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static List<Operation> operations() {
        try {
            JsonNode document = YAMLMapper.builder().build().readTree(yaml());
            List<Operation> operations = new ArrayList<>();
            for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
                for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(path.getKey(), method));
                    }
                }
            }
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
        JsonNode content = method.getValue().path("requestBody").path("content");
        String consumes = content.isEmpty() ? null : content.fieldNames().next();
        return new Operation(method.getKey().toUpperCase(), path, consumes);
    }

    /**
     * Sends an operation with ids that nothing has and an empty body of its media type, for its status and headers. Not by way of
     * RestAssured: thousands of requests go out, and it takes longer to make one than the service to answer.
     *
     * @param token null for nobody's
     */
    static HttpResponse<Void> send(String token, Operation operation) {
        String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(60))
                .method(operation.method(), body(operation.consumes()));
        if (operation.consumes() != null) {
            request.header("Content-Type", contentType(operation.consumes()));
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(operation.key(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(String consumes) {
        if (consumes == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (consumes.startsWith("multipart/")) {
            return HttpRequest.BodyPublishers.ofString("""
                    --%1$s\r
                    Content-Disposition: form-data; name="file"; filename="empty.bin"\r
                    Content-Type: application/octet-stream\r
                    \r
                    \r
                    --%1$s--\r
                    """.formatted(BOUNDARY));
        }
        return HttpRequest.BodyPublishers.ofString(consumes.endsWith("json") ? "{}" : "");
    }

    private static String contentType(String consumes) {
        if (consumes.startsWith("multipart/")) {
            return consumes + "; boundary=" + BOUNDARY;
        }
        return consumes.contains("*") ? "application/octet-stream" : consumes;
    }
}
