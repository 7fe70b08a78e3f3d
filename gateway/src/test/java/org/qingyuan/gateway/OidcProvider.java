package org.qingyuan.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The back channel of an OpenID provider: keys and tokens, really signed. The person at the sign-in page is the test,
 * which comes back with a code of its choice: {@code refused} is none, {@code short} gives a token that is soon to be renewed, {@code ended}
 * one that cannot be renewed.
 */
final class OidcProvider implements AutoCloseable {
    // Not the JSON of Vert.x: this runs outside of the application and would initialise it there.
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final KeyPair keys;

    OidcProvider() throws IOException, GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        keys = rsa.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/qingyuan/protocol/openid-connect/certs", this::certificates);
        server.createContext("/realms/qingyuan/protocol/openid-connect/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/qingyuan";
    }

    private void certificates(HttpExchange exchange) throws IOException {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        ObjectNode jwk = JSON.createObjectNode()
                .put("kty", "RSA")
                .put("kid", "test")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", encoded(key.getModulus()))
                .put("e", encoded(key.getPublicExponent()));
        answer(
                exchange,
                200,
                JSON.createObjectNode().set("keys", JSON.createArrayNode().add(jwk)));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean renewal = "refresh_token".equals(form.get("grant_type"));
        if (renewal && form.get("refresh_token").endsWith("ended")
                || !renewal && (!form.containsKey("code_verifier") || "refused".equals(form.get("code")))) {
            answer(exchange, 400, JSON.createObjectNode().put("error", "invalid_grant"));
            return;
        }
        boolean brief = !renewal && Set.of("short", "ended").contains(form.get("code"));
        Instant expires = Instant.now().plusSeconds(brief ? 5 : 300);
        answer(
                exchange,
                200,
                JSON.createObjectNode()
                        .put("token_type", "Bearer")
                        .put("id_token", signed(expires, "gateway", renewal))
                        .put("access_token", signed(expires, "responsibility-service", renewal))
                        .put("refresh_token", "refresh-" + form.get("code"))
                        .put("expires_in", brief ? 5 : 300));
    }

    private String signed(Instant expires, String audience, boolean renewed) {
        return Jwt.issuer(issuer())
                .audience(audience)
                .subject("7f3c")
                .issuedAt(Instant.now())
                .expiresAt(expires)
                .claim("azp", "gateway")
                .claim("preferred_username", "discipline")
                .claim("name", "戴样例")
                .claim("bureau", "jintan")
                .claim("unit", "019b76da-a800-7956-89dc-d85950abc8b3")
                .claim("person", "019b76da-a800-73ee-a7cf-2abe5c6e3d8a")
                .claim("renewed", renewed)
                .claim("realm_access", Map.of("roles", Set.of("discipline", "default-roles-qingyuan")))
                .jws()
                .keyId("test")
                .sign(keys.getPrivate());
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static void answer(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
