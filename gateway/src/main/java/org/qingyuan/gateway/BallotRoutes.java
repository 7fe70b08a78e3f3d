package org.qingyuan.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Ballots of democratic appraisals. They need neither session nor token, and no session is looked at even where the browser sends
 * one: the service must not be able to know who votes, nor from where. Only so often from one address, so that nobody can try codes.
 */
@ApplicationScoped
class BallotRoutes {
    static final String PATH = "/api/inspection/v1/ballots";

    private final URI service;
    private final ServiceProxy proxy;
    private final RequestRate rate;

    BallotRoutes(GatewayConfig config, ServiceProxy proxy) {
        this.service = config.services().get("inspection");
        this.proxy = proxy;
        this.rate = new RequestRate(config.ballotsPerMinute());
    }

    void pass(RoutingContext context) {
        if (context.request().method() != HttpMethod.POST) {
            Problems.send(context, GatewayProblem.METHOD_NOT_ALLOWED);
        } else if (!rate.allows(context.request().remoteAddress().hostAddress())) {
            Problems.send(context, GatewayProblem.TOO_MANY_REQUESTS);
        } else {
            proxy.forwardUnnamed(context, service);
        }
    }
}
