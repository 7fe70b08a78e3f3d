package org.qingyuan.kit.client;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/** Puts this service's own access token on a call to another service; gets a new one when it runs out. */
@Singleton
public class ServiceToken implements ResteasyReactiveClientRequestFilter {
    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();

    public ServiceToken(OidcClient client) {
        this.client = client;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext context) {
        context.suspend();
        tokens.getTokens(client)
                .subscribe()
                .with(
                        received -> {
                            context.getHeaders()
                                    .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + received.getAccessToken());
                            context.resume();
                        },
                        context::resume);
    }
}
