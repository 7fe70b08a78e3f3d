package org.qingyuan.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * The database of a service as an earlier day left it. What a migration does to rows that are there already is seen
 * nowhere else: all other tests begin with the newest tables, and empty ones.
 */
public final class FormerDatabase implements AutoCloseable {
    private static final String APP = "service_app";

    private final EmbeddedPostgres postgres;
    private final String[] locations;

    /**
     * @param day twelve digits as in the names of migrations; none that is younger was applied
     * @param locations of the migrations, as the service names them
     */
    public FormerDatabase(String day, String... locations) {
        this.locations = locations;
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("create role " + APP);
        migrate(day + "?");
    }

    /** The id of the n-th thing of a test. */
    public static UUID id(int n) {
        return new UUID(0, n);
    }

    /** Writes rows without those that they refer to. */
    public void insert(String sql) {
        run("set session_replication_role = replica; " + sql);
    }

    public void upgrade() {
        migrate("latest");
    }

    /** The first column of what is found; null for null. */
    public List<String> read(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations(locations)
                .placeholders(Map.of("app", APP))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
