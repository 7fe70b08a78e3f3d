package org.qingyuan.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands in for responsibility-service and the identity provider's token endpoint over real HTTP: gives the fixture bureau as
 * a feed, in pages, to whoever brings a token that it gave out. Closing it is the owner's absence.
 */
public final class DirectoryOwner implements AutoCloseable {
    /** What {@link #serving} answers where it is not simply 200. */
    public record Answer(int status, Object body) {}

    static final String REALM = "/realms/qingyuan";
    static final String CLIENT_SECRET = "the-client-secret";

    private static final String TOKEN = "a-service-token-";
    /** Of all stand-ins of this run: the service goes on with the token that an earlier one gave it. */
    private static final Set<String> TOKENS = ConcurrentHashMap.newKeySet();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final List<Map<String, Object>> changes = new ArrayList<>();
    private final Map<String, HttpHandler> more = new LinkedHashMap<>();
    private volatile int refusal = 401;
    private boolean strict;
    private HttpServer server;

    /** With everything in the fixture, not yet listening. */
    public DirectoryOwner() {
        Fixture.Directory bureau = Fixture.bureau();
        bureau.bureaus().forEach(it -> add("BUREAU", it.code(), it.code(), it));
        bureau.units().forEach(it -> add("UNIT", it.bureau(), it.id(), it));
        bureau.unitGroups().forEach(it -> add("UNIT_GROUP", it.bureau(), it.id(), it));
        bureau.people().forEach(it -> add("PERSON", it.bureau(), it.id(), it));
        bureau.posts().forEach(it -> add("POST", it.bureau(), it.id(), it));
        bureau.leadersInCharge().forEach(it -> add("LEADER_IN_CHARGE", it.bureau(), it.id(), it));
        bureau.partyBranches().forEach(it -> add("PARTY_BRANCH", it.bureau(), it.id(), it));
    }

    /** @return the position of the change */
    public synchronized long add(String kind, String bureau, Object id, Object body) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("position", changes.size() + 1);
        change.put("bureau", bureau);
        change.put("kind", kind);
        change.put("id", String.valueOf(id));
        change.put("body", JSON.convertValue(body, new TypeReference<Map<String, Object>>() {}));
        change.put("at", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        change.put("somethingNewer", "that no consumer knows yet");
        changes.add(change);
        return changes.size();
    }

    /** Answers another path of responsibility-service, and whatever lies below it, to whoever brings the token. */
    public DirectoryOwner serving(String path, Function<HttpExchange, Object> answers) {
        more.put(path, exchange -> {
            Object said = known(exchange) ? answers.apply(exchange) : new Answer(refusal, Map.of("code", "REFUSED"));
            Answer answer = said instanceof Answer refusal ? refusal : new Answer(200, said);
            answer(exchange, answer.status(), answer.body());
        });
        return this;
    }

    /** The tokens given out so far count no more: 403 as for one without its role, 401 as for one of other keys. */
    public void refuseTokensGiven(int status) {
        refusal = status;
        TOKENS.clear();
    }

    /** How many changes there are to take over. */
    public synchronized long position() {
        return changes.size();
    }

    /** From now on it refuses whoever took a change that it did not make, as after a restore; otherwise it is lenient. */
    public synchronized DirectoryOwner strict() {
        strict = true;
        return this;
    }

    public DirectoryOwner start() {
        URI url = URI.create(ConfigProvider.getConfig().getValue("qingyuan.directory.url", String.class));
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", url.getPort()), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(REALM + "/protocol/openid-connect/token", this::token);
        server.createContext("/api/responsibility/v1/directory", this::feed);
        more.forEach(server::createContext);
        server.start();
        return this;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean known = form.contains("client_secret=" + CLIENT_SECRET) || basic.startsWith("Basic ");
        boolean right = known && form.contains("grant_type=client_credentials");
        String token = TOKEN + UUID.randomUUID();
        TOKENS.add("Bearer " + token);
        answer(exchange, right ? 200 : 401, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 300));
    }

    private boolean known(HttpExchange exchange) {
        return TOKENS.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    }

    private synchronized void feed(HttpExchange exchange) throws IOException {
        if (!known(exchange)) {
            answer(exchange, refusal, Map.of("code", "REFUSED"));
            return;
        }
        Map<String, String> query = Arrays.stream(
                        exchange.getRequestURI().getQuery().split("&"))
                .map(parameter -> parameter.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        int after = Integer.parseInt(query.get("after"));
        if (strict && after > 0 && !made(after, query.get("changedAt"))) {
            answer(exchange, 409, Map.of("code", "DIRECTORY_REWOUND"));
            return;
        }
        int end = Math.min(changes.size(), after + Integer.parseInt(query.get("limit")));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", changes.subList(Math.min(after, end), end));
        page.put("next", end < changes.size() ? String.valueOf(end) : null);
        answer(exchange, 200, page);
    }

    private boolean made(int position, String at) {
        return position <= changes.size()
                && at != null
                && OffsetDateTime.parse(at)
                        .toInstant()
                        .toString()
                        .equals(changes.get(position - 1).get("at"));
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
