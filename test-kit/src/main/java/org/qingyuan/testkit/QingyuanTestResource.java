package org.qingyuan.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The surroundings of a service under test, all real: PostgreSQL 18 with the owner and the application role, a key that
 * signs access tokens, a folder for files, a key that signs the trail, and a date file.
 */
public class QingyuanTestResource implements QuarkusTestResourceLifecycleManager {
    /** Neither names a service nor is known to any migration, so that no migration can come to depend on a role's name. */
    private static final String DATABASE = "service";

    private static final String OWNER = DATABASE + "_owner";
    private static final String APP = DATABASE + "_app";
    private static final String PASSWORD = "test";

    static final String ISSUER = "https://issuer.test/realms/qingyuan";
    static final String SIGNING_KEY = "qingyuan.test.signing-key";

    private EmbeddedPostgres postgres;
    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .start();
            createDatabase();
            folder = Files.createTempDirectory("qingyuan-test");
            return configuration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            for (String role : List.of(OWNER, APP)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, PASSWORD));
            }
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, APP));
        }
        try (Connection admin = postgres.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public TO " + APP);
        }
    }

    private Map<String, String> configuration() throws IOException, GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair signing = rsa.generateKeyPair();
        KeyPair trail = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path trailKey = folder.resolve("trail-key.pem");
        Files.writeString(trailKey, pem("PRIVATE KEY", trail.getPrivate().getEncoded()));

        Map<String, String> config = new HashMap<>();
        config.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE));
        config.put("quarkus.datasource.username", APP);
        config.put("quarkus.datasource.password", PASSWORD);
        config.put("quarkus.flyway.username", OWNER);
        config.put("quarkus.flyway.password", PASSWORD);
        config.put(
                "quarkus.oidc.public-key", pem("PUBLIC KEY", signing.getPublic().getEncoded()));
        config.put("quarkus.oidc.token.issuer", ISSUER);
        config.put(
                SIGNING_KEY,
                Base64.getEncoder().encodeToString(signing.getPrivate().getEncoded()));
        config.put("qingyuan.files.folder", folder.resolve("files").toString());
        config.put("qingyuan.calendar.date-file", folder.resolve("date").toString());
        config.put("qingyuan.trail.key-file", trailKey.toString());
        config.put(
                "qingyuan.vault.keys",
                "1=a-key-of-the-tests-and-of-nothing-else,2=the-newer-key-of-the-tests-and-nothing-else");
        config.put("qingyuan.vault.index-key", "an-index-key-of-the-tests-and-nothing-else");
        directoryOwner(config);
        config.put("quarkus.http.test-port", "0");
        // Requests say themselves what a failure shows: As.
        config.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
        config.put("quarkus.management.test-port", "0");
        return config;
    }

    /** A port where nobody listens until a test starts a {@link DirectoryOwner}: the absence of the owner is the normal case. */
    private static void directoryOwner(Map<String, String> config) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            String url = "http://localhost:" + free.getLocalPort();
            config.put("qingyuan.directory.url", url);
            config.put("qingyuan.directory.poll-every", "1s");
            config.put("quarkus.oidc-client.auth-server-url", url + DirectoryOwner.REALM);
            config.put("quarkus.oidc-client.client-id", "service-under-test");
            config.put("quarkus.oidc-client.credentials.secret", DirectoryOwner.CLIENT_SECRET);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (folder != null) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der), kind);
    }
}
