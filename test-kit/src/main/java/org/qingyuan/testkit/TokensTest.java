package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tokens that no operation may take, tried on every operation of the contract. */
public abstract class TokensTest {

    @Test
    void refusesTokensThatAreNotForIt() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> tokens = wrongTokens();
        for (OpenApi.Operation operation : OpenApi.operations()) {
            tokens.forEach((what, token) -> {
                HttpResponse<Void> answer = OpenApi.send(token, operation);
                String type = answer.headers().firstValue("Content-Type").orElse("none");
                if (answer.statusCode() != 401 || !type.startsWith("application/problem+json")) {
                    wrong.add("%s with a token %s: %d, %s".formatted(operation.key(), what, answer.statusCode(), type));
                }
            });
        }
        assertEquals(List.of(), wrong);
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
}
