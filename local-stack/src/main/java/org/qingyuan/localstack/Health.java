package org.qingyuan.localstack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks a part whether it is ready; never guesses by the clock. */
final class Health {
    private static final int ANSWER_WITHIN = 2_000;
    private static final Duration PAUSE = Duration.ofMillis(60);

    private Health() {}

    static boolean ready(URI address) {
        try {
            HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
            request.setConnectTimeout(ANSWER_WITHIN);
            request.setReadTimeout(ANSWER_WITHIN);
            try {
                return request.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                request.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** @return whether it became ready in time and while the process lived */
    static boolean await(BooleanSupplier ready, ProcessHandle process, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (ready.getAsBoolean()) {
                return true;
            }
            if (!process.isAlive()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
