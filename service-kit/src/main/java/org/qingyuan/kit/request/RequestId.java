package org.qingyuan.kit.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * One id from the gateway through log lines and problems to the audit event. What comes in from outside is taken only when it
 * is short and harmless, so that nobody writes lines of their own into the log.
 */
@Singleton
public class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING_ELSE = 1000;

    private final CurrentVertxRequest current;

    public RequestId(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The id of the current request; empty outside one, in jobs. */
    public Optional<String> find() {
        try {
            RoutingContext context = current.getCurrent();
            return context == null ? Optional.empty() : Optional.ofNullable(context.get(KEY));
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    /** The id of a request that is not yet the current one, in filters. */
    public static String of(RoutingContext context) {
        return context.get(KEY);
    }

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_EVERYTHING_ELSE);
    }

    private static void assign(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        context.next();
    }
}
