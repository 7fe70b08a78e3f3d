package org.qingyuan.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Calendars that programs read by a secret address: they need neither session nor token. Read only,
 * and only so often from one address, so that nobody can try secrets at length.
 */
@ApplicationScoped
class CalendarRoutes {
    static final String PATH = "/api/responsibility/v1/calendars/";

    private final URI service;
    private final ServiceProxy proxy;
    private final RequestRate rate;

    CalendarRoutes(GatewayConfig config, ServiceProxy proxy) {
        this.service = config.services().get("responsibility");
        this.proxy = proxy;
        this.rate = new RequestRate(config.calendarsPerMinute());
    }

    /** A path as the log may show it: the secret of a calendar is nobody's to read there. */
    static String loggable(String path) {
        return path.startsWith(PATH) ? PATH + "…" : path;
    }

    void pass(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            Problems.send(context, GatewayProblem.METHOD_NOT_ALLOWED);
        } else if (!rate.allows(context.request().remoteAddress().hostAddress())) {
            Problems.send(context, GatewayProblem.TOO_MANY_REQUESTS);
        } else {
            // Nobody's permission goes along: the secret alone decides.
            context.request().headers().remove(HttpHeaders.AUTHORIZATION);
            proxy.forward(context, service, null);
        }
    }
}
