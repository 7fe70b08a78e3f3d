package org.qingyuan.kit.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.qingyuan.kit.directory.client.FeedView;

/** Writes pages of changes into the copy, each in one transaction together with the position it leads to. */
@ApplicationScoped
@IfBuildProperty(name = "qingyuan.directory.copy", stringValue = "true")
class DirectoryPages {
    record State(long position, Instant changedAt) {
        OffsetDateTime changed() {
            return changedAt == null ? null : changedAt.atOffset(ZoneOffset.UTC);
        }
    }

    private static final List<String> TABLES = List.of(
            "directory_bureau",
            "directory_unit",
            "directory_unit_group",
            "directory_person",
            "directory_post",
            "directory_leader_in_charge",
            "directory_party_branch");

    private static final Logger LOG = Logger.getLogger(DirectoryPages.class);

    private final DataSource dataSource;

    DirectoryPages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    State state() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT position, changed_at FROM directory_copy");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            OffsetDateTime changedAt = rows.getObject(2, OffsetDateTime.class);
            return new State(rows.getLong(1), changedAt == null ? null : changedAt.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does nothing when another replica went on from {@code position} meanwhile. */
    @Transactional
    void take(long position, List<FeedView> changes) {
        if (!changes.isEmpty()) {
            write(position, changes, List.of());
        }
    }

    /** The copy becomes what {@code changes} alone say; the same about another replica. */
    @Transactional
    void replace(long position, List<FeedView> changes) {
        write(position, changes, TABLES);
    }

    private void write(long position, List<FeedView> changes, List<String> emptied) {
        try (Connection connection = dataSource.getConnection()) {
            if (!move(connection, position, changes.getLast())) {
                return;
            }
            for (String table : emptied) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table)) {
                    delete.executeUpdate();
                }
            }
            for (FeedView change : changes) {
                Optional<CopiedRow> row = CopiedRow.of(change);
                if (row.isPresent()) {
                    write(connection, row.get());
                } else {
                    LOG.infof("Change %d of the directory is of a kind unknown to this version", change.getPosition());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for another replica that is at the same page, and then finds that there is nothing left to do. */
    private static boolean move(Connection connection, long from, FeedView last) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE directory_copy SET position = ?, changed_at = ? WHERE position = ?")) {
            update.setLong(1, last.getPosition());
            update.setObject(2, last.getAt().withOffsetSameInstant(ZoneOffset.UTC));
            update.setLong(3, from);
            return update.executeUpdate() == 1;
        }
    }

    private static void write(Connection connection, CopiedRow row) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(row.sql())) {
            int index = 1;
            for (Object value : row.columns().values()) {
                upsert.setObject(index++, value instanceof List<?> list ? array(connection, list) : value);
            }
            upsert.executeUpdate();
        }
    }

    private static Object array(Connection connection, List<?> values) throws SQLException {
        boolean ids = !values.isEmpty() && values.getFirst() instanceof UUID;
        return connection.createArrayOf(ids ? "uuid" : "text", values.toArray());
    }
}
