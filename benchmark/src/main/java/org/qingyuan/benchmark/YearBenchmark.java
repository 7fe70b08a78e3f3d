package org.qingyuan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Generating a year for a bureau of thousands of units: publishing the bureau's own table through the API, against the
 * bare statements that write the same obligations.
 */
final class YearBenchmark {
    static final String API = "publishing through the API";
    static final String BARE = "bare INSERT … SELECT";
    private static final String PLANS = "/api/responsibility/v1/plans/";
    private static final List<String> WRITES = List.of("insert into obligation ", "insert into obligation_unit ");

    private final Stack stack;
    private final Comparison.Effort effort;
    private final Api api;
    /** Two tables are never in force on one day, so each run publishes a year of its own. */
    private int year = 2001;

    private UUID published;

    YearBenchmark(Stack stack, Comparison.Effort effort) throws Exception {
        this.stack = stack;
        this.effort = effort;
        this.api = new Api(stack.service(), stack.token("discipline"));
    }

    record Result(Comparison seconds, long obligations) {}

    Result run() throws Exception {
        List<String> bare = statements();
        long obligations = delete();
        Comparison seconds = Comparison.of(
                effort, List.of(new Contender(API, this::publish), new Contender(BARE, () -> insert(bare))));
        return new Result(seconds, obligations);
    }

    /** What publishing says to write obligations, with the plan as the only parameter. */
    private List<String> statements() throws Exception {
        List<String> statements = new ArrayList<>();
        for (StatementLog.Logged logged : new StatementLog(stack).of(this::publish)) {
            // Events that were waiting for a plan are opened beside it; they are no part of the year.
            if (WRITES.stream().anyMatch(logged.sql()::startsWith)
                    && logged.sql().contains(".plan = $1")) {
                statements.add(logged.sql().replace("$1", "?"));
            }
        }
        if (statements.size() != WRITES.size()) {
            throw new IllegalStateException("Publishing wrote obligations otherwise: " + statements);
        }
        return statements;
    }

    private double publish() throws Exception {
        if (published != null) {
            delete();
        }
        JsonNode plan = draft();
        long begin = System.nanoTime();
        api.post(
                PLANS + plan.get("id").asText() + "/publish",
                plan,
                Map.of("validFrom", year + "-01-01", "validTo", year + "-12-31", "reportCycle", "P6M"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        published = UUID.fromString(plan.get("id").asText());
        year++;
        return seconds;
    }

    private JsonNode draft() throws Exception {
        JsonNode plan = api.upload("/api/responsibility/v1/plan-imports", ImportBenchmark.document(stack));
        List<String> rows = StreamSupport.stream(plan.get("rows").spliterator(), false)
                .map(row -> row.get("id").asText())
                .toList();
        return api.put(PLANS + plan.get("id").asText() + "/proofreading", plan, Map.of("rows", rows, "read", true));
    }

    /** The obligations of the plan just published once more, from the same parties and windows. */
    private double insert(List<String> statements) throws Exception {
        delete();
        try (Connection application = stack.connect(Stack.APPLICATION)) {
            application.setAutoCommit(false);
            long begin = System.nanoTime();
            for (String sql : statements) {
                try (PreparedStatement statement = application.prepareStatement(sql)) {
                    statement.setObject(1, published);
                    statement.executeUpdate();
                }
            }
            application.commit();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /** @return how many there were; the tables are then as large and as tidy as before */
    private long delete() throws Exception {
        try (Connection owner = stack.connect(Stack.OWNER)) {
            delete(owner, "DELETE FROM obligation_unit u USING obligation o WHERE u.obligation = o.id AND o.plan = ?");
            long obligations = delete(owner, "DELETE FROM obligation WHERE plan = ?");
            try (var statement = owner.createStatement()) {
                statement.execute("VACUUM ANALYZE obligation, obligation_unit");
            }
            return obligations;
        }
    }

    private long delete(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, published);
            return statement.executeUpdate();
        }
    }
}
