package org.qingyuan.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The SQL of the chain. Plain JDBC: nothing here is an object with a life. */
@ApplicationScoped
class SealTable {
    record Unsealed(UUID event, String canonical) {}

    /** @param until not in it any more */
    record Stretch(OffsetDateTime from, OffsetDateTime until) {
        private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        static Stretch since(Instant from) {
            return new Stretch(from.atOffset(ZoneOffset.UTC), NEVER);
        }
    }

    record Head(long pos, String hash) {
        static final Head NONE = new Head(0, Link.START);
    }

    /** Any number, as long as nothing else in these databases locks it. */
    private static final long LOCK = 0x7172616c_7365616cL;

    private static final String UNSEALED = """
            SELECT e.id, e.canonical FROM audit_event e
            WHERE e.at >= ? AND e.at < ? AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.event = e.id)
            ORDER BY e.at, e.id LIMIT ?
            """;

    /**
     * What was sealed is the canonical text; what people read are the columns. Where they say different things, the
     * text counts for nothing: its digest is empty, which no seal holds.
     */
    private static final String LINKS = """
            SELECT s.pos,
                CASE
                    WHEN e.id IS NULL THEN NULL
                    WHEN NOT pg_input_is_valid(e.canonical, 'jsonb') THEN ''
                    WHEN jsonb_typeof(e.canonical::jsonb) <> 'object' THEN ''
                    WHEN NOT pg_input_is_valid(e.canonical::jsonb ->> 'at', 'timestamptz') THEN ''
                    WHEN e.canonical::jsonb - 'salt' - 'at' = jsonb_build_object('id', e.id, 'bureau', e.bureau,
                        'account', e.account, 'person', e.person, 'unit', e.unit, 'roles', to_jsonb(e.roles),
                        'requestId', e.request_id, 'act', e.act, 'objectKind', e.object_kind,
                        'objectId', e.object_id, 'details', e.details)
                        AND (e.canonical::jsonb ->> 'at')::timestamptz = e.at
                        THEN encode(sha256(convert_to(e.canonical, 'UTF8')), 'hex')
                    ELSE ''
                END, s.prev, s.hash
            FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event
            WHERE s.pos > ? ORDER BY s.pos LIMIT ?
            """;

    private static final String LAST_OF_DAYS = """
            SELECT DISTINCT ON (day) pos, hash, at, key_id, signature
            FROM (SELECT c.*, (c.at AT TIME ZONE ?)::date AS day FROM audit_checkpoint c) c
            WHERE day < ? ORDER BY day, pos DESC
            """;

    /** Of those that have events; a clock that was wrong may have left some far away. */
    private static final String MONTHS = """
            SELECT m, m + interval '1 month'
            FROM (SELECT min(at) AS first, max(at) AS last FROM audit_event) AS e,
                generate_series(date_trunc('month', e.first, 'UTC'), e.last, '1 month') AS m
            """;

    private static final String INSERT_SEALS = """
            INSERT INTO audit_seal (pos, event, prev, hash)
            SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::text[])
            """;

    private final DataSource dataSource;

    SealTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until nobody seals; held until the transaction ends. */
    void awaitLock() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            query.setLong(1, LOCK);
            query.execute();
        }
    }

    /** False when another replica is sealing; held until the transaction ends. */
    boolean lock() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    Head head() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT pos, hash FROM audit_seal ORDER BY pos DESC LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : Head.NONE;
        }
    }

    /**
     * Found by what is missing, never by "after the last one": a transaction that commits late has an earlier time than
     * events already sealed, and would be lost.
     */
    List<Unsealed> unsealed(Stretch span, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(UNSEALED)) {
            query.setObject(1, span.from());
            query.setObject(2, span.until());
            query.setInt(3, limit);
            List<Unsealed> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Unsealed(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            return found;
        }
    }

    /** From the first to the last event. */
    List<Stretch> months() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(MONTHS);
                ResultSet rows = query.executeQuery()) {
            List<Stretch> months = new ArrayList<>();
            while (rows.next()) {
                months.add(
                        new Stretch(rows.getObject(1, OffsetDateTime.class), rows.getObject(2, OffsetDateTime.class)));
            }
            return months;
        }
    }

    void insert(List<UUID> events, List<Link> links) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_SEALS)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", links.stream().map(Link::pos).toArray()));
            insert.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", links.stream().map(Link::prev).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", links.stream().map(Link::hash).toArray()));
            insert.executeUpdate();
        }
    }

    Optional<Long> lastCheckpoint() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT max(pos) FROM audit_checkpoint");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return Optional.ofNullable(rows.getObject(1, Long.class));
        }
    }

    void insert(Checkpoint checkpoint) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO audit_checkpoint (pos, hash, at, key_id, signature)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, checkpoint.pos());
            insert.setString(2, checkpoint.hash());
            insert.setObject(3, checkpoint.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, checkpoint.keyId());
            insert.setString(5, checkpoint.signature());
            insert.executeUpdate();
        }
    }

    List<Checkpoint> checkpoints(long after, int limit) throws SQLException {
        return checkpoints("pos > ? ORDER BY pos", after, limit);
    }

    /** The last ones before a position, the newest first. */
    List<Checkpoint> newestCheckpoints(long before, int limit) throws SQLException {
        return checkpoints("pos < ? ORDER BY pos DESC", before, limit);
    }

    private List<Checkpoint> checkpoints(String where, long pos, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pos, hash, at, key_id, signature"
                        + " FROM audit_checkpoint WHERE " + where + " LIMIT ?")) {
            query.setLong(1, pos);
            query.setInt(2, limit);
            return read(query);
        }
    }

    private static List<Checkpoint> read(PreparedStatement query) throws SQLException {
        List<Checkpoint> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Checkpoint(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getString(4),
                        rows.getString(5)));
            }
        }
        return found;
    }

    /** The last one of each day before a day, the oldest first. */
    List<Checkpoint> lastOfDays(LocalDate before, ZoneId zone) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LAST_OF_DAYS)) {
            query.setString(1, zone.getId());
            query.setObject(2, before);
            return read(query);
        }
    }

    /** Links with the digests that the events have now, computed by the database so that no content leaves it. */
    List<Link> links(long after, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LINKS)) {
            query.setLong(1, after);
            query.setInt(2, limit);
            List<Link> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Link(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return found;
        }
    }
}
