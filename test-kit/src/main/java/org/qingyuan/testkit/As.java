package org.qingyuan.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Requests in somebody's name, each with a real signed token. */
public final class As {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Duration REUSED = Duration.ofMinutes(2);

    private As() {}

    /** An account of the fixture bureau, such as {@code discipline}. */
    public static RequestSpecification account(String username) {
        return bearer(tokenOf(username));
    }

    /** The token itself, for clients other than RestAssured. */
    public static String tokenOf(String username) {
        return reused(username, () -> Token.of(Fixture.account(username)));
    }

    /** Someone of bureau jintan with just these roles and no unit. */
    public static RequestSpecification roles(String... roles) {
        return bearer(reused(String.join(" ", roles) + " ", () -> new Token().roles(roles)));
    }

    /** Signing takes longer than most requests: a token serves for a while, in the test run that knows its key. */
    private static String reused(String whose, Supplier<Token> token) {
        long period = System.currentTimeMillis() / REUSED.toMillis();
        return TOKENS.computeIfAbsent(whose + ' ' + period + ' ' + Token.keyHash(), name -> token.get()
                .sign());
    }

    /** Any token: {@code As.token(t -> t.roles("staff").expired())}. */
    public static RequestSpecification token(UnaryOperator<Token> shape) {
        return bearer(shape.apply(new Token()).sign());
    }

    public static RequestSpecification bearer(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    public static RequestSpecification nobody() {
        return RestAssured.given();
    }
}
