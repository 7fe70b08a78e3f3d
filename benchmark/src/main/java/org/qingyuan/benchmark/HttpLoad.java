package org.qingyuan.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for one address over and over with wrk, which is written in C like pgbench: a heavier loader would take from the
 * service the processor time that pgbench leaves to the database.
 */
final class HttpLoad {
    private static final Pattern RESULT = Pattern.compile("result requests=(\\d+) errors=(\\d+) micros=(\\d+)");

    private final Map<String, String> environment;
    private final List<String> command;

    HttpLoad(Stack stack, String url, String token, Load load) throws IOException {
        Path script = stack.local().resolve("wrk.lua");
        try (InputStream in = HttpLoad.class.getResourceAsStream("/benchmark/wrk.lua")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        environment = Map.of("QINGYUAN_TOKEN", token);
        command = List.of(
                "wrk",
                "--threads=1",
                "--connections=" + load.concurrency(),
                "--duration=" + load.seconds() + "s",
                // The machine may stand still for a moment; that costs the run its rate, not the whole measurement.
                "--timeout=10s",
                "--script=" + script,
                url);
    }

    /** @return answers per second; a single answer other than 200 fails the run */
    double once() throws IOException, InterruptedException {
        String said = Command.run(command, environment);
        Matcher result = RESULT.matcher(said);
        if (!result.find() || Long.parseLong(result.group(2)) > 0) {
            throw new IllegalStateException("Not every answer was right:\n" + said);
        }
        return Long.parseLong(result.group(1)) * 1e6 / Long.parseLong(result.group(3));
    }
}
