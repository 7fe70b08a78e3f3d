package org.qingyuan.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Every address of the origin, in one place. No body handler anywhere: bodies stream through. */
@ApplicationScoped
class Routes {
    private static final Logger LOG = Logger.getLogger(Routes.class);
    private static final int FIRST = 1000;
    private static final int SECOND = 999;

    private final SessionRoutes session;
    private final ApiRoutes api;
    private final CalendarRoutes calendars;
    private final BallotRoutes ballots;
    private final WebFiles web;
    private final SecurityHeaders headers;

    Routes(
            SessionRoutes session,
            ApiRoutes api,
            CalendarRoutes calendars,
            BallotRoutes ballots,
            WebFiles web,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") URI signIn) {
        this.session = session;
        this.api = api;
        this.calendars = calendars;
        this.ballots = ballots;
        this.web = web;
        this.headers = new SecurityHeaders(signIn.getScheme() + "://" + signIn.getAuthority());
    }

    void filters(@Observes Filters filters) {
        filters.register(RequestId::assign, FIRST);
        filters.register(headers::add, SECOND);
        filters.register(this::limitSignIn, SECOND - 1);
    }

    void routes(@Observes Router router) {
        router.get("/session").handler(session::show);
        router.get("/sign-in").handler(session::signedIn);
        router.post("/sign-out").handler(session::signOut);
        router.get("/openapi/:service.yaml").handler(Specifications::show);
        router.route(CalendarRoutes.PATH + "*").handler(calendars::pass);
        router.route(BallotRoutes.PATH + "*").handler(ballots::pass);
        router.route("/api/:service/v1/*").handler(api::pass);
        router.route("/api/*").handler(context -> Problems.send(context, GatewayProblem.NOT_FOUND));
        web.routes(router);
        router.route().handler(this::nothingHere);
        router.route().failureHandler(this::failed);
    }

    private void limitSignIn(RoutingContext context) {
        if (context.request().path().equals("/sign-in")) {
            session.limitSignIn(context);
        } else {
            context.next();
        }
    }

    private void nothingHere(RoutingContext context) {
        boolean read = context.request().method() == HttpMethod.GET
                || context.request().method() == HttpMethod.HEAD;
        Problems.send(context, read ? GatewayProblem.NOT_FOUND : GatewayProblem.METHOD_NOT_ALLOWED);
    }

    private void failed(RoutingContext context) {
        if (AuthenticationFailures.concerns(context.failure())) {
            AuthenticationFailures.handle(context, context.failure());
            return;
        }
        switch (context.statusCode()) {
            case 404 -> Problems.send(context, GatewayProblem.NOT_FOUND);
            case 405 -> Problems.send(context, GatewayProblem.METHOD_NOT_ALLOWED);
            case 413 -> Problems.send(context, GatewayProblem.PAYLOAD_TOO_LARGE, "512 MB");
            default -> {
                LOG.errorf(
                        context.failure(),
                        "%s failed",
                        CalendarRoutes.loggable(context.request().path()));
                Problems.send(context, GatewayProblem.INTERNAL);
            }
        }
    }
}
