package org.qingyuan.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to what the service says to its database while it does one thing. What the service is compared with is made of
 * these statements, so that the comparison cannot fall behind the code.
 */
final class StatementLog {
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)^[^\\n]*? LOG:  execute [^:\\n]+: (.*?)(?=\\n\\d{4}-|\\z)", Pattern.MULTILINE);
    private static final Pattern DETAIL =
            Pattern.compile("(?s)\\A\\n[^\\n]*? DETAIL:  [Pp]arameters: (.*?)(?=\\n\\d{4}-|\\z)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:'((?:[^']++|'')*+)'|NULL)");

    private final Stack stack;

    StatementLog(Stack stack) {
        this.stack = stack;
    }

    /** @param parameters their texts, by their number */
    record Logged(String sql, Map<Integer, String> parameters) {}

    List<Logged> of(Contender.Run act) throws Exception {
        try (Connection superuser = stack.connect(Stack.SUPERUSER)) {
            listen(superuser, "all");
            long begin = length();
            try {
                act.once();
            } finally {
                listen(superuser, "none");
            }
            return parse(text(begin));
        }
    }

    static List<Logged> parse(String log) {
        List<Logged> statements = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(log);
        while (statement.find()) {
            // The log indents the lines that follow the first.
            String sql = statement.group(1).replace("\n\t", "\n").strip();
            Matcher detail = DETAIL.matcher(log.substring(statement.end()));
            statements.add(new Logged(sql, detail.find() ? parameters(detail.group(1)) : Map.of()));
        }
        return statements;
    }

    private static Map<Integer, String> parameters(String text) {
        Map<Integer, String> parameters = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.put(Integer.valueOf(parameter.group(1)), value == null ? null : value.replace("''", "'"));
        }
        return parameters;
    }

    private static void listen(Connection superuser, String what) throws SQLException, InterruptedException {
        try (var statement = superuser.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
            statement.execute("SELECT pg_reload_conf()");
        }
        // Sessions hear of it a moment later, between two statements.
        Thread.sleep(500);
    }

    private long length() throws IOException {
        try (FileChannel log = FileChannel.open(stack.postgresLog())) {
            return log.size();
        }
    }

    private String text(long from) throws IOException {
        try (FileChannel log = FileChannel.open(stack.postgresLog())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (log.size() - from));
            log.read(bytes, from);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        }
    }
}
