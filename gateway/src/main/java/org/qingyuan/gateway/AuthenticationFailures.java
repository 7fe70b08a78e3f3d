package org.qingyuan.gateway;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What becomes of a request whose session could not be read, renewed or begun. */
final class AuthenticationFailures {
    /** Reached when somebody comes back from Keycloak with an answer that is too old or was used before. */
    private static final String BROKEN_OFF = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title>
            <body style="font:16px/1.6 system-ui,sans-serif;max-width:32em;margin:15vh auto;padding:0 1em">
            <h1 style="font-size:1.4em">%s</h1><p>%s</p><p><a href="/">%s</a></p></body></html>
            """;

    private AuthenticationFailures() {}

    static boolean concerns(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationRedirectException;
    }

    static void handle(RoutingContext context, Throwable failure) {
        String path = context.request().path();
        if (path.startsWith("/api/") || path.equals("/session")) {
            SessionRoutes.refuse(context);
        } else if (failure instanceof AuthenticationRedirectException onward) {
            SessionRoutes.redirect(context, onward.getRedirectUri());
        } else if (path.equals("/sign-out")) {
            SessionRoutes.redirect(context, SessionRoutes.HOME);
        } else {
            brokenOff(context);
        }
    }

    private static void brokenOff(RoutingContext context) {
        String page = Problems.english(context)
                ? BROKEN_OFF.formatted(
                        "en",
                        "Sign-in not completed",
                        "Sign-in not completed",
                        "It took too long, or this address was opened a second time.",
                        "Sign in again")
                : BROKEN_OFF.formatted("zh-CN", "登录未完成", "登录未完成", "可能等待时间过长，或此地址被重复打开。", "重新登录");
        context.response()
                .setStatusCode(GatewayProblem.UNAUTHENTICATED.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .end(page);
    }
}
