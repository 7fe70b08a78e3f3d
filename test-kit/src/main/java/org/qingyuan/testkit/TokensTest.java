package org.qingyuan.testkit;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tokens that no operation may take, tried on every operation of the contract. */
public abstract class TokensTest {

    @Test
    void refusesTokensThatAreNotForIt() {
        for (OpenApi.Operation operation : OpenApi.operations()) {
            wrongTokens().forEach((what, token) -> refuse(what, As.bearer(token), operation));
        }
    }

    private static Map<String, String> wrongTokens() {
        UnaryOperator<Token> known =
                token -> token.roles("staff", "discipline", "auditor", "admin", "superior", "case-manager");
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", known.apply(new Token()).expired().sign());
        tokens.put(
                "of another audience",
                known.apply(new Token()).audience("another-service").sign());
        tokens.put(
                "of another issuer",
                known.apply(new Token())
                        .issuer("https://evil.test/realms/qingyuan")
                        .sign());
        tokens.put(
                "signed by a stranger",
                known.apply(new Token()).signedByStranger().sign());
        tokens.put("unsigned", known.apply(new Token()).unsigned());
        tokens.put("with roles added later", tampered(known.apply(new Token()).sign()));
        tokens.put("that is none", "nonsense");
        return tokens;
    }

    /** A good signature over other claims. */
    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String[] other = new Token().roles("admin", "superior").sign().split("\\.");
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private static void refuse(String what, RequestSpecification request, OpenApi.Operation operation) {
        OpenApi.send(request, operation)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(equalTo(401))
                .contentType("application/problem+json");
    }
}
