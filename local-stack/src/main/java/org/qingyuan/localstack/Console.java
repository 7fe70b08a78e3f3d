package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Console {
    private static final int LAST_LINES = 15;

    private Console() {}

    static synchronized void say(String line) {
        System.out.println(line);
    }

    static synchronized void complain(String line) {
        System.err.println(line);
    }

    static void ready(String part, Duration took) {
        say("  %-24s ready  %s".formatted(part, seconds(took)));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%5.1f s", duration.toMillis() / 1000.0);
    }

    /** The end of a log, to stand under the message that its part failed. */
    static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "  | " + String.join("\n  | ", last) + "\n  the whole of it: " + log;
        } catch (IOException e) {
            return "  (no log at " + log + ")";
        }
    }
}
