package org.qingyuan.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Access tokens for trying out the API with curl; every client and password used here exists on a local stack only. */
final class Tokens {
    private static final Set<String> MACHINES = Set.of(
            "auditor-client",
            "police-system",
            "report-platform",
            "responsibility-service",
            "inspection-service",
            "case-service");

    private final Home home;
    private final Ports ports;

    Tokens(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** @param who a demo account, a role (its first demo account is taken) or a machine client */
    String of(String who) throws IOException {
        if (MACHINES.contains(who)) {
            return request("grant_type=client_credentials&client_id=" + encoded(who) + "&client_secret="
                    + encoded(Secrets.open(home).get(who + "_secret")));
        }
        String account = DemoBureau.read(home)
                .account(who)
                .orElseThrow(() -> new StackException(
                        "No demo account and no role is called " + who + "; ./run prints the accounts when it starts"))
                .username();
        return request("grant_type=password&client_id=local-token&username=" + encoded(account) + "&password=qingyuan");
    }

    private String request(String form) throws IOException {
        HttpURLConnection request = (HttpURLConnection) URI.create(ports.issuer() + "/protocol/openid-connect/token")
                .toURL()
                .openConnection();
        request.setDoOutput(true);
        request.getOutputStream().write(form.getBytes(StandardCharsets.US_ASCII));
        if (request.getResponseCode() != 200) {
            throw new StackException("Keycloak refused the token: "
                    + new String(request.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        JsonNode answer = Json.MAPPER.readTree(request.getInputStream());
        return answer.get("access_token").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
