package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind {@code ./run logs}. */
final class Logs {
    private static final String ENDING = ".log";

    private Logs() {}

    /** Shows the last lines and goes on, also when a restart of the part begins the file anew. */
    static int follow(Home home, String part) throws IOException, InterruptedException {
        Process tail = new ProcessBuilder(
                        "tail", "-n", "100", "-F", find(home, part).toString())
                .inheritIO()
                .start();
        // Ctrl-C reaches both; a plain kill of this process would leave the other behind.
        Runtime.getRuntime().addShutdownHook(new Thread(tail::destroy));
        return tail.waitFor();
    }

    /** @throws StackException naming the logs that there are */
    static Path find(Home home, String part) throws IOException {
        List<String> known = names(home);
        if (!known.contains(part)) {
            throw new StackException("There is no log of " + part + ". "
                    + (known.isEmpty() ? "Nothing has been started yet." : "There are: " + String.join(", ", known)));
        }
        return home.log(part);
    }

    private static List<String> names(Home home) throws IOException {
        Path folder = home.log("any").getParent();
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
