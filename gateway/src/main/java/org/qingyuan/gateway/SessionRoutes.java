package org.qingyuan.gateway;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Signing in, asking who is signed in, signing out. */
@ApplicationScoped
class SessionRoutes {
    static final String HOME = "/";

    private final Sessions sessions;
    private final RequestRate rate;

    SessionRoutes(Sessions sessions, GatewayConfig config) {
        this.sessions = sessions;
        this.rate = new RequestRate(config.signInsPerMinute());
    }

    /** {@code GET /session} */
    void show(RoutingContext context) {
        sessions.identify(context, identity -> show(identity, context));
    }

    private static void show(SecurityIdentity identity, RoutingContext context) {
        if (identity.isAnonymous()) {
            refuse(context);
        } else {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(Sessions.view(identity).toJson().toBuffer());
        }
    }

    /** Before the policy that leads to Keycloak: many beginnings from one place are not people. */
    void limitSignIn(RoutingContext context) {
        if (rate.allows(context.request().remoteAddress().hostAddress())) {
            context.next();
        } else {
            Problems.send(context, GatewayProblem.TOO_MANY_REQUESTS);
        }
    }

    /** {@code GET /sign-in?to=/path}: reached only by those who are signed in, the others come back to it. */
    void signedIn(RoutingContext context) {
        redirect(context, ownPath(context.request().getParam("to")));
    }

    /**
     * {@code POST /sign-out}: ends this session and leads to Keycloak, which ends its own and leads back. A plain form
     * may post here without the header of {@link ApiRoutes}: a form of another site would come without the cookie.
     */
    void signOut(RoutingContext context) {
        // With a session this fails with the redirect to Keycloak, see AuthenticationFailures.
        sessions.identify(context, identity -> redirect(context, HOME));
    }

    static void refuse(RoutingContext context) {
        boolean page = context.request().headers().contains(ApiRoutes.PAGE_HEADER);
        Problems.send(context, page ? GatewayProblem.SESSION_ENDED : GatewayProblem.UNAUTHENTICATED);
    }

    /** A path of this origin, else the start page: nobody can send a link that signs in here and ends elsewhere. */
    static String ownPath(String wish) {
        boolean own = wish != null
                && wish.startsWith("/")
                && !wish.startsWith("//")
                && wish.chars().allMatch(c -> c > ' ' && c != '\\' && c != 127);
        return own ? wish : HOME;
    }

    static void redirect(RoutingContext context, String target) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, target)
                .end();
    }
}
