package org.qingyuan.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 from the packed binaries: unpack, initdb, start, roles. */
final class Postgres {
    static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Unprivileged unprivileged = Unprivileged.choose();

    Postgres(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Unpacks and initialises what is missing, and says how to start it. */
    Part prepare() throws IOException {
        Path binaries = unpack();
        if (Files.notExists(home.database())) {
            initialise(binaries);
        }
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                home.database().toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(ports.postgres()),
                "-c",
                "unix_socket_directories=",
                // Made for solid-state disks: an index read costs hardly more than a sequential one.
                "-c",
                "random_page_cost=1.1",
                "-c",
                "shared_buffers=128MB",
                // The detail of an error quotes the row.
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        return new Part(NAME, ports.postgres(), command, Map.of(), null, Duration.ofSeconds(60));
    }

    private Path unpack() throws IOException {
        String resource = resource(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = Postgres.class.getClassLoader().getResource(resource);
        if (archive == null) {
            throw new StackException("No PostgreSQL for this platform was packed (" + resource + ")");
        }
        String jar = archive.getPath().replaceFirst("\\.jar!.*", "").replaceFirst(".*/", "");
        return Archives.once(home.distributions().resolve(jar), folder -> {
            try (InputStream in = archive.openStream()) {
                Archives.tarXz(in, folder);
            }
        });
    }

    static String resource(String os, String architecture) {
        String system = os.toLowerCase(java.util.Locale.ROOT).contains("mac") ? "darwin" : "linux";
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        return "postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
    }

    private void initialise(Path binaries) throws IOException {
        // The folder gets its name only when it is whole: a killed initdb leaves nothing that looks like a database.
        Path fresh = home.local().resolve("database.new");
        Archives.delete(fresh);
        Files.createDirectory(fresh);
        Path password = Files.createTempFile("initdb", null);
        try {
            Files.writeString(password, secrets.get("postgres_password"));
            unprivileged.own(fresh);
            unprivileged.own(password);
            List<String> initdb = new ArrayList<>(unprivileged.prefix());
            initdb.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            Commands.run(initdb);
            Files.move(fresh, home.database());
        } finally {
            Files.deleteIfExists(password);
        }
    }

    boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes roles and databases, and refuses a cluster in which the search for Chinese words would find nothing. */
    void settle() throws SQLException, IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            try (ResultSet row = statement.executeQuery("""
                    SELECT cardinality(show_trgm('清源')), current_setting('server_encoding'), datctype
                    FROM pg_database WHERE datname = current_database()""")) {
                row.next();
                if (row.getInt(1) == 0 || !"UTF8".equals(row.getString(2))) {
                    throw new StackException(
                            "PostgreSQL does not take Chinese characters for letters (encoding %s, LC_CTYPE %s). Is the locale C.UTF-8 missing on this machine?"
                                    .formatted(row.getString(2), row.getString(3)));
                }
            }
        }
        String script = Files.readString(home.project().resolve("deploy/database/roles.sql"));
        PsqlScript.run(PsqlScript.parse(script, secrets::get), "postgres", this::connect);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(database) + "?connectTimeout=2&socketTimeout=20", SUPERUSER, secrets.get("postgres_password"));
    }
}
