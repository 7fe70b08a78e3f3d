package org.qingyuan.inspection.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.inspection.appraisal.PollCalls.act;
import static org.qingyuan.inspection.appraisal.PollCalls.cards;
import static org.qingyuan.inspection.appraisal.PollCalls.draft;
import static org.qingyuan.inspection.appraisal.PollCalls.item;
import static org.qingyuan.inspection.appraisal.PollCalls.vote;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** Looks for a link with more rights than anybody of the bureau has: every table, every log line, the files of the server. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class NoWayFromBallotToVoterTest {
    /** Written by jobs at any time; none of them knows of a ballot. */
    private static final Set<String> OF_JOBS = Set.of("audit_seal", "audit_checkpoint", "directory_copy");

    @Inject
    DataSource dataSource;

    @Inject
    CardKey key;

    @Inject
    BallotTraces traces;

    private record Row(String table, long xmin, long xmax, String text) {}

    @Test
    void ballotsLeaveCountsAndNothingElse() throws SQLException {
        UUID poll = draft("discipline", List.of(item("one", null), item("two", null)));
        List<String> cards = cards("discipline", poll, "L", 6);
        act("discipline", poll, "OPEN").statusCode(200);
        List<Row> before = dump();
        long begin = transaction();

        List<String> log = logOf(() -> {
            vote(cards.get(3), "A", "C").statusCode(204);
            vote(cards.get(0), "B", "B").statusCode(204);
            vote(cards.get(5), "C", "A").statusCode(204);
            vote(cards.get(0), "A", "A").statusCode(409);
        });

        List<Row> after = dump();
        List<Row> written = after.stream()
                .filter(row -> row.xmin() >= begin || row.xmax() >= begin)
                .filter(row -> !OF_JOBS.contains(row.table()))
                .toList();
        // All that three ballots wrote and left is the one row of their group, last written by the last of them as a
        // whole.
        assertEquals(List.of("poll_group"), written.stream().map(Row::table).toList());
        assertTrue(written.getFirst().text().contains("\"counts\":[1,1,1,0,1,1,1,0]"), written.toString());
        assertEquals(events(before), events(after), "no event tells of a ballot");
        for (String card : cards) {
            String bare = card.replace("-", "");
            for (Row row : after) {
                assertFalse(row.text().contains(card) || row.text().contains(bare), row::table);
            }
            assertFalse(log.stream().anyMatch(line -> line.contains(card) || line.contains(bare)));
        }
        assertEquals(List.of(), log, "no line is logged about a ballot");
        assertEquals(3, count(after, "ballot_card", poll), "cards not yet used");
        assertEquals(6, count(after, "ballot_card_issued", poll), "all of them, alike");
        theRowsOfCardsHaveNoOrderButTheirHashes(poll);
    }

    @Test
    void anotherOrderOfBallotsLeavesTheSame() throws SQLException {
        assertEquals(
                voted(List.of(List.of("A", "B"), List.of("C", "X"), List.of("B", "B"))),
                voted(List.of(List.of("B", "B"), List.of("A", "B"), List.of("C", "X"))));
    }

    private List<String> voted(List<List<String>> ballots) throws SQLException {
        UUID poll = draft("discipline", List.of(item("one", null), item("two", null)));
        List<String> cards = cards("discipline", poll, "O", 3);
        act("discipline", poll, "OPEN").statusCode(200);
        for (int i = 0; i < 3; i++) {
            vote(cards.get(i), ballots.get(i).toArray(String[]::new)).statusCode(204);
        }
        act("discipline", poll, "CLOSE").statusCode(200);
        return dump().stream()
                .filter(row -> row.text().contains(poll.toString()))
                .filter(row -> !row.table().startsWith("audit_") && !row.table().equals("card_lot"))
                .map(row -> row.table() + row.text().replace(poll.toString(), "poll"))
                .sorted()
                .toList();
    }

    @Test
    void afterTheEndTheCardsAreGoneFromTheFilesToo() throws SQLException {
        UUID poll = draft("discipline", List.of(item("one", null)));
        List<String> cards = cards("discipline", poll, "L", 3);
        act("discipline", poll, "OPEN").statusCode(200);
        vote(cards.get(1), "A").statusCode(204);
        assertTrue(inFiles(cards.get(1)), "a deleted card is still in the file: the test looks in the right place");
        act("discipline", poll, "CLOSE").statusCode(200);
        traces.scrub();
        for (String card : cards) {
            assertFalse(inFiles(card));
        }
    }

    private void theRowsOfCardsHaveNoOrderButTheirHashes(UUID poll) throws SQLException {
        List<String> physical = strings(
                "select encode(code_hash, 'hex') from ballot_card_issued where poll = '" + poll + "' order by ctid");
        assertEquals(List.copyOf(new TreeSet<>(physical)), physical);
        assertEquals(
                1,
                strings("select distinct xmin::text from ballot_card_issued where poll = '" + poll + "'")
                        .size());
    }

    private boolean inFiles(String card) throws SQLException {
        String hash = HexFormat.of().formatHex(key.hash(CardCode.read(card).orElseThrow()));
        try (Connection server = server();
                Statement statement = server.createStatement()) {
            statement.execute("checkpoint");
            for (String table : List.of("ballot_card", "ballot_card_issued")) {
                try (ResultSet row = statement.executeQuery("select position(decode('" + hash
                        + "', 'hex') in pg_read_binary_file(pg_relation_filepath('" + table + "')))")) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The server's own administrator, whom the bureau does not have. */
    private static Connection server() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private List<Row> dump() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection server = server();
                Statement statement = server.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("""
                    select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1
                    """)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery(
                        "select xmin::text, xmax::text, to_json(t)::text from " + table + " t")) {
                    while (found.next()) {
                        rows.add(new Row(table, found.getLong(1), found.getLong(2), found.getString(3)));
                    }
                }
            }
        }
        return rows;
    }

    private long transaction() throws SQLException {
        return Long.parseLong(strings("select pg_current_xact_id()::text").getFirst());
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (found.next()) {
                strings.add(found.getString(1));
            }
            return strings;
        }
    }

    private static long events(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.table().startsWith("audit_event"))
                .count();
    }

    private static long count(List<Row> rows, String table, UUID poll) {
        return rows.stream()
                .filter(row -> row.table().equals(table) && row.text().contains(poll.toString()))
                .count();
    }

    private static List<String> logOf(Runnable work) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                String text = line.getLoggerName() + " " + line.getMessage() + " " + List.of(parameters(line));
                if (!line.getLoggerName().startsWith("org.qingyuan.kit.directory")) {
                    lines.add(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            work.run();
        } finally {
            root.removeHandler(handler);
        }
        return lines;
    }

    private static Object[] parameters(LogRecord line) {
        return line.getParameters() == null ? new Object[0] : line.getParameters();
    }
}
