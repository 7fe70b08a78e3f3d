package org.qingyuan.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** Reads the caller from the verified access token of the current request. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws Problem 401 without a token, 403 when the token names no bureau */
    public Caller get() {
        Caller caller = find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED));
        if (caller.bureau() == null) {
            throw new Problem(BaseProblem.NO_BUREAU);
        }
        return caller;
    }

    /** The caller even when the token names no bureau, as those of services do; empty without a token. */
    public Optional<Caller> find() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        String account = text(token, "preferred_username");
        String name = text(token, "name");
        return Optional.of(new Caller(
                text(token, "bureau"),
                uuid(token, "unit"),
                uuid(token, "person"),
                account == null ? token.getSubject() : account,
                name == null ? account : name,
                ourRoles()));
    }

    /** The realm puts roles of its own into tokens, such as its default role; they mean nothing here. */
    private Set<String> ourRoles() {
        return identity.getRoles().stream().filter(Roles.ALL::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static UUID uuid(JsonWebToken token, String claim) {
        String value = text(token, claim);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            // The identity provider is trusted to sign, not to spell: a broken attribute is a caller without a unit.
            return null;
        }
    }
}
