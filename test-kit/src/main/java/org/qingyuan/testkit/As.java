package org.qingyuan.testkit;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.specification.RequestSpecification;
import java.util.function.UnaryOperator;

/** Requests in somebody's name, each with a real signed token. */
public final class As {
    /** What a failed expectation shows, as it came: RestAssured would bring every answer into shape beforehand, failed or not. */
    private static final LogConfig ON_FAILURE = LogConfig.logConfig()
            .enablePrettyPrinting(false)
            .enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.ALL);

    private As() {}

    /** An account of the fixture bureau, such as {@code discipline}. */
    public static RequestSpecification account(String username) {
        return bearer(tokenOf(username));
    }

    /** The token itself, for clients other than RestAssured. */
    public static String tokenOf(String username) {
        return Token.of(Fixture.account(username)).sign();
    }

    /** Someone of bureau jintan with just these roles and no unit. */
    public static RequestSpecification roles(String... roles) {
        return bearer(new Token().roles(roles).sign());
    }

    /** Any token: {@code As.token(t -> t.roles("staff").expired())}. */
    public static RequestSpecification token(UnaryOperator<Token> shape) {
        return bearer(shape.apply(new Token()).sign());
    }

    public static RequestSpecification bearer(String token) {
        return nobody().auth().oauth2(token);
    }

    public static RequestSpecification nobody() {
        return RestAssured.given().config(RestAssured.config().logConfig(ON_FAILURE));
    }
}
