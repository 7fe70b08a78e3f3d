package org.qingyuan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Sends an operation with ids that nothing has and an empty body of its media type. */
    static Response send(RequestSpecification request, Operation operation) {
        String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        String consumes = operation.consumes();
        if (consumes == null) {
            return request.request(operation.method(), path);
        }
        if (consumes.startsWith("multipart/")) {
            return request.multiPart("file", "empty.bin", new byte[0]).request(operation.method(), path);
        }
        byte[] body = (consumes.endsWith("json") ? "{}" : "").getBytes(StandardCharsets.UTF_8);
        return request.contentType(consumes.contains("*") ? "application/octet-stream" : consumes)
                .body(body)
                .request(operation.method(), path);
    }
}
