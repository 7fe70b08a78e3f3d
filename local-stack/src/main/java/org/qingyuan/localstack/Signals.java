package org.qingyuan.localstack;

import java.io.IOException;

/** How each kind of part is asked to end. */
final class Signals {
    private Signals() {}

    static void askToEnd(String part, ProcessHandle process) {
        // PostgreSQL takes SIGTERM for "when the last client has gone"; SIGINT is its fast and safe shutdown.
        if (!Postgres.NAME.equals(part) || !send("INT", process.pid())) {
            process.destroy();
        }
    }

    private static boolean send(String signal, long pid) {
        try {
            return new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
