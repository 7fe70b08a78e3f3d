package org.qingyuan.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The session behind the cookie: who it belongs to and which token it calls the services with. */
@ApplicationScoped
class Sessions {
    private final IdentityProviderManager identities;

    Sessions(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /**
     * Works out who sends the request (anonymous without a session; the tokens are renewed when their time is up) and
     * goes on with that; a session that cannot be read fails the request, see {@link AuthenticationFailures}.
     */
    void identify(RoutingContext context, Consumer<SecurityIdentity> then) {
        QuarkusHttpUser.getSecurityIdentity(context, identities).subscribe().with(then, failure -> {
            // Quarkus may have failed the request already; a second time would answer twice.
            if (!context.failed()) {
                context.fail(failure);
            }
        });
    }

    static String accessToken(SecurityIdentity identity) {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }

    static SessionView view(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        String account = token.getClaim("preferred_username");
        String name = token.getClaim("name");
        return new SessionView(
                account,
                name == null ? account : name,
                token.getClaim("bureau"),
                token.getClaim("unit"),
                token.getClaim("person"),
                roles(identity),
                expiry(identity).orElse(Instant.ofEpochSecond(token.getExpirationTime())));
    }

    /** Keycloak lists its own default role among ours. */
    private static List<String> roles(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .filter(role -> !role.startsWith("default-roles-"))
                .sorted()
                .toList();
    }

    /** The session lives as long as it can be renewed. */
    private static Optional<Instant> expiry(SecurityIdentity identity) {
        RefreshToken refresh = identity.getCredential(RefreshToken.class);
        if (refresh == null || refresh.getToken() == null) {
            return Optional.empty();
        }
        String[] parts = refresh.getToken().split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Optional.ofNullable(new JsonObject(claims).getLong("exp")).map(Instant::ofEpochSecond);
        } catch (IllegalArgumentException | DecodeException e) {
            return Optional.empty(); // a provider may issue refresh tokens that only it can read
        }
    }
}
