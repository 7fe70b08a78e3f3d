package org.qingyuan.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names every request, so that one can follow it from the browser through the logs into the audit trail. */
final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    /** What comes from outside is taken only when nobody can write a log line of their own with it. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    static void assign(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
