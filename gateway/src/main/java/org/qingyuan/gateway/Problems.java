package org.qingyuan.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/** Writes the gateway's problems in the same form as the services write theirs (RFC 9457). */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final List<String> TAGS = List.of("zh", "en");

    private Problems() {}

    static void send(RoutingContext context, GatewayProblem problem, Object... arguments) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        boolean english = english(context);
        // What is left of the body is read and dropped: a browser reads the answer only after it has sent its file.
        context.request().resume();
        headers(context.response().headers(), problem, english);
        context.response()
                .setStatusCode(problem.status())
                .end(body(context, problem, english, arguments).toBuffer());
    }

    static void headers(MultiMap headers, GatewayProblem problem, boolean english) {
        headers.set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .set(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "zh-CN")
                .set(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (problem) {
            case UNAUTHENTICATED -> headers.set("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, "5");
            case TOO_MANY_REQUESTS -> headers.set(HttpHeaders.RETRY_AFTER, "60");
            default -> {}
        }
    }

    static JsonObject body(RoutingContext context, GatewayProblem problem, boolean english, Object... arguments) {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title(english))
                .put("status", problem.status())
                .put("detail", problem.detail(english, arguments))
                .put("code", problem.name())
                .put("instance", context.request().path())
                .put("traceId", RequestId.of(context));
    }

    static boolean english(RoutingContext context) {
        String wish = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish == null || wish.isBlank()) {
            return false;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(wish), TAGS));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
