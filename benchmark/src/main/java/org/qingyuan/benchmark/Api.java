package org.qingyuan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The API as one account uses it. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "qingyuan-benchmark";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode put(String path, JsonNode version, Object body) throws IOException, InterruptedException {
        return send(changed(path, version).PUT(json(body)));
    }

    JsonNode post(String path, JsonNode version, Object body) throws IOException, InterruptedException {
        return send(changed(path, version).POST(json(body)));
    }

    JsonNode upload(String path, Path file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, file.getFileName())
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    /** @param object whose version is given back as the condition of the change */
    private HttpRequest.Builder changed(String path, JsonNode object) {
        return request(path)
                .header("If-Match", "\"" + object.get("version").asInt() + "\"")
                .header("Content-Type", "application/json");
    }

    private static BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s: %d %s"
                    .formatted(
                            request.method(),
                            request.uri().getPath(),
                            answer.statusCode(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return JSON.readTree(answer.body());
    }
}
