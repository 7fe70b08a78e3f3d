package org.qingyuan.localstack;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Runs a short command to its end. */
final class Commands {
    private Commands() {}

    static String run(List<String> command) throws IOException {
        return run(command, Map.of());
    }

    static String run(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new StackException("%s ended with %d:%n%s".formatted(command.getFirst(), status, output.strip()));
            }
            return output;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while running " + command.getFirst(), e);
        }
    }
}
