package org.qingyuan.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

/** Puts the fixture bureau into an empty directory, through the API like anybody else. */
final class DemoDirectory {
    private static final Set<String> NOT_OF_THE_DIRECTORY = Set.of("note", "accounts");

    private final Home home;
    private final Ports ports;
    private final String api;

    DemoDirectory(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.api = "http://127.0.0.1:" + ports.service(Service.RESPONSIBILITY) + "/api/responsibility/v1";
    }

    /** Only at the first start: what people have changed since is theirs. */
    void load() throws IOException, InterruptedException {
        String token = new Tokens(home, ports).of("admin");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest ask = request("/units?limit=1", token).GET().build();
            JsonNode units = Json.MAPPER.readTree(send(http, ask));
            if (!units.path("items").isEmpty()) {
                return;
            }
            ObjectNode directory = DemoBureau.read(home).whole().deepCopy();
            directory.remove(NOT_OF_THE_DIRECTORY);
            send(
                    http,
                    request("/directory", token)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(directory)))
                            .build());
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token);
    }

    private static String send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new StackException("The directory answered %s %s with %d: %s"
                    .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
