package org.qingyuan.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** An access token as Keycloak would issue it, with anything about it changeable. */
public final class Token {
    private static final long LIFETIME = 300;

    /** For how long a signature serves whoever has the same claims: making one takes longer than most requests. */
    private static final long REUSED = 120;

    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private String account = "somebody";
    private String name = "某人";
    private String bureau = "jintan";
    private UUID unit;
    private UUID person;
    private List<String> roles = List.of();
    private String issuer = QingyuanTestResource.ISSUER;
    private String audience = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    private boolean expired;
    private PrivateKey strange;

    Token() {}

    static Token of(Fixture.Account account) {
        return new Token()
                .account(account.username())
                .name(account.name())
                .bureau(account.bureau())
                .unit(account.unit())
                .person(account.person())
                .roles(account.roles().toArray(String[]::new));
    }

    public Token account(String value) {
        account = value;
        return this;
    }

    public Token name(String value) {
        name = value;
        return this;
    }

    /** Null leaves the claim out, as in the tokens of services. */
    public Token bureau(String value) {
        bureau = value;
        return this;
    }

    public Token unit(UUID value) {
        unit = value;
        return this;
    }

    public Token person(UUID value) {
        person = value;
        return this;
    }

    public Token roles(String... values) {
        roles = List.of(values);
        return this;
    }

    public Token issuer(String value) {
        issuer = value;
        return this;
    }

    public Token audience(String value) {
        audience = value;
        return this;
    }

    public Token expired() {
        expired = true;
        return this;
    }

    /** Signed, but with a key that nobody knows. */
    public Token signedByStranger() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            strange = rsa.generateKeyPair().getPrivate();
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String sign() {
        if (strange != null) {
            return signed(strange);
        }
        long period = Instant.now().getEpochSecond() / REUSED;
        List<Object> claims = Arrays.asList(
                configured(), period, account, name, bureau, unit, person, roles, issuer, audience, expired);
        return SIGNED.computeIfAbsent(claims, whose -> signed(configuredKey()));
    }

    private String signed(PrivateKey key) {
        Instant expires = Instant.now().plusSeconds(expired ? -LIFETIME : LIFETIME);
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .audience(audience)
                .subject(UUID.nameUUIDFromBytes(account.getBytes()).toString())
                .issuedAt(expires.minusSeconds(2 * LIFETIME))
                .expiresAt(expires)
                .claim("preferred_username", account)
                .claim("name", name)
                .claim("realm_access", Map.of("roles", roles));
        claim(claims, "bureau", bureau);
        claim(claims, "unit", unit);
        claim(claims, "person", person);
        return claims.jws().keyId("test").sign(key);
    }

    /** The same claims with {@code alg: none}, which no service may take. */
    public String unsigned() {
        String[] parts = sign().split("\\.");
        String header =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        return header + "." + parts[1] + ".";
    }

    private static void claim(JwtClaimsBuilder claims, String claim, Object value) {
        if (value != null) {
            claims.claim(claim, value.toString());
        }
    }

    /** The key travels as configuration because test classes live in another class loader than the resource. */
    private static String configured() {
        return ConfigProvider.getConfig().getValue(QingyuanTestResource.SIGNING_KEY, String.class);
    }

    private static PrivateKey configuredKey() {
        try {
            byte[] der = Base64.getDecoder().decode(configured());
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
