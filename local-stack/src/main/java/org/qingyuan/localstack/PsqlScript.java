package org.qingyuan.localstack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of psql's language that {@code deploy/database/*.sql} uses, because the packed PostgreSQL has no psql:
 * variables ({@code :'name'}), {@code \gexec} and {@code \connect}.
 */
final class PsqlScript {
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    sealed interface Step {
        /** Run it. */
        record Execute(String sql) implements Step {}

        /** Run it, then run every cell of its result. */
        record ExecuteResult(String sql) implements Step {}

        record Connect(String database) implements Step {}
    }

    @FunctionalInterface
    interface Connections {
        Connection open(String database) throws SQLException;
    }

    private PsqlScript() {}

    static List<Step> parse(String script, UnaryOperator<String> variables) {
        List<Step> steps = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("--")) {
                continue;
            }
            if (line.startsWith("\\connect ")) {
                steps.add(new Step.Connect(line.substring("\\connect ".length()).strip()));
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith("\\gexec")) {
                String sql = statement.substring(0, statement.lastIndexOf("\\gexec"));
                steps.add(new Step.ExecuteResult(fill(sql.strip(), variables)));
                statement.setLength(0);
            } else if (line.endsWith(";")) {
                steps.add(new Step.Execute(fill(statement.toString().strip(), variables)));
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalArgumentException("The script ends within a statement: " + statement);
        }
        return steps;
    }

    static void run(List<Step> steps, String firstDatabase, Connections connections) throws SQLException {
        Connection connection = connections.open(firstDatabase);
        try {
            for (Step step : steps) {
                switch (step) {
                    case Step.Execute(String sql) -> execute(connection, sql);
                    case Step.ExecuteResult(String sql) -> {
                        for (String cell : cells(connection, sql)) {
                            execute(connection, cell);
                        }
                    }
                    case Step.Connect(String database) -> {
                        connection.close();
                        connection = connections.open(database);
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    private static String fill(String sql, UnaryOperator<String> variables) {
        return VARIABLE.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "'" + variables.apply(match.group(1)).replace("'", "''") + "'"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> cells(Connection connection, String sql) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
            }
        }
        return cells;
    }
}
