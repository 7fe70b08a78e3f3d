package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.qingyuan.localstack.Json;

/** The admin REST API, as the client that Keycloak was bootstrapped with. */
final class KeycloakAdmin implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI keycloak;
    private final HttpRequest tokenRequest;
    private String token;

    KeycloakAdmin(URI keycloak, String client, String secret) throws IOException, InterruptedException {
        this.keycloak = keycloak;
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        this.tokenRequest = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        renew();
    }

    private void renew() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(tokenRequest, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak does not accept the bootstrap client: " + answer.body());
        }
        token = Json.MAPPER.readTree(answer.body()).get("access_token").asText();
    }

    /** @return what lies there, or a missing node where nothing does */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == 404 ? MissingNode.getInstance() : Json.MAPPER.readTree(answer.body());
    }

    void post(String path, JsonNode body) throws IOException, InterruptedException {
        send("POST", path, body);
    }

    void put(String path, JsonNode body) throws IOException, InterruptedException {
        send("PUT", path, body);
    }

    void delete(String path, JsonNode body) throws IOException, InterruptedException {
        send("DELETE", path, body);
    }

    private HttpResponse<String> send(String method, String path, JsonNode body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body));
        HttpResponse<String> answer = authorized(method, path, publisher);
        if (answer.statusCode() == 401) {
            // A token lasts a minute; on a machine that is busy starting the rest, the reconcile takes longer.
            renew();
            answer = authorized(method, path, publisher);
        }
        boolean nothingThere = answer.statusCode() == 404 && method.equals("GET");
        if (answer.statusCode() >= 300 && !nothingThere) {
            throw new IOException(
                    "Keycloak answered %s %s with %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private HttpResponse<String> authorized(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
