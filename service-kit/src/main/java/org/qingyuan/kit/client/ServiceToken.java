package org.qingyuan.kit.client;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientResponseFilter;

/**
 * Puts this service's own access token on a call to another service; gets a new one when it runs out, and for the call
 * after a refusal: a token of before this service had its role, or of other keys, would be refused until it runs out.
 */
@Singleton
public class ServiceToken implements ResteasyReactiveClientRequestFilter, ResteasyReactiveClientResponseFilter {
    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();
    private final AtomicBoolean refused = new AtomicBoolean();

    public ServiceToken(OidcClient client) {
        this.client = client;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext context) {
        context.suspend();
        tokens.getTokens(client, Map.of(), refused.getAndSet(false))
                .subscribe()
                .with(
                        received -> {
                            context.getHeaders()
                                    .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + received.getAccessToken());
                            context.resume();
                        },
                        context::resume);
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext context, ClientResponseContext answer) {
        if (answer.getStatus() == Status.UNAUTHORIZED.getStatusCode()
                || answer.getStatus() == Status.FORBIDDEN.getStatusCode()) {
            refused.set(true);
        }
    }
}
