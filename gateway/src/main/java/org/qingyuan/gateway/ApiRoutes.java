package org.qingyuan.gateway;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * {@code /api/<service>/v1/**}: with a session the service gets its token instead of the cookie; a machine's own bearer
 * token passes as it is, because every service verifies tokens itself.
 */
@ApplicationScoped
class ApiRoutes {
    /** A page of another site cannot set it, so a request that bears it comes from our own page. */
    static final String PAGE_HEADER = "X-Requested-With";

    private static final String OUR_PAGE = "qingyuan";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Map<String, URI> services;
    private final ServiceProxy proxy;
    private final Sessions sessions;

    ApiRoutes(GatewayConfig config, ServiceProxy proxy, Sessions sessions) {
        this.services = config.services();
        this.proxy = proxy;
        this.sessions = sessions;
    }

    void pass(RoutingContext context) {
        URI service = services.get(context.pathParam("service"));
        if (service == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND);
            return;
        }
        if (context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            proxy.forward(context, service, null);
            return;
        }
        // Not a byte is read before it is known who sends it.
        context.request().pause();
        sessions.identify(context, identity -> with(identity, context, service));
    }

    private void with(SecurityIdentity identity, RoutingContext context, URI service) {
        if (identity.isAnonymous()) {
            SessionRoutes.refuse(context);
        } else if (fromElsewhere(context)) {
            Problems.send(context, GatewayProblem.FOREIGN_PAGE);
        } else {
            proxy.forward(context, service, Sessions.accessToken(identity));
        }
    }

    private static boolean fromElsewhere(RoutingContext context) {
        return !SAFE.contains(context.request().method())
                && !OUR_PAGE.equals(context.request().getHeader(PAGE_HEADER));
    }
}
