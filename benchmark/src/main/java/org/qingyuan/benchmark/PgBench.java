package org.qingyuan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one statement of the service as fast as the database answers it: pgbench as the application role, prepared. */
final class PgBench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9][0-9]*)");

    private final Stack stack;
    private final List<String> command;

    private PgBench(Stack stack, List<String> command) {
        this.stack = stack;
        this.command = command;
    }

    static PgBench of(Stack stack, StatementLog.Logged statement, Load load) throws IOException {
        Path script = stack.local().resolve("page.sql");
        Files.writeString(script, statement.sql().replaceAll("\\$(\\d+)", ":p$1") + ";\n");
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--host=127.0.0.1",
                "--port=" + stack.postgresPort(),
                "--username=" + Stack.APPLICATION,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + load.concurrency(),
                "--time=" + load.seconds(),
                "--file=" + script));
        statement.parameters().forEach((number, value) -> command.add("--define=p" + number + "=" + value));
        command.add(Stack.DATABASE);
        return new PgBench(stack, command);
    }

    /** @return statements per second */
    double once() throws IOException, InterruptedException {
        String said = Command.run(command, Map.of("PGPASSWORD", stack.password(Stack.APPLICATION)));
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || FAILED.matcher(said).find()) {
            throw new IllegalStateException("pgbench did not measure:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
