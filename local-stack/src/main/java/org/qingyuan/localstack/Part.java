package org.qingyuan.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program of the stack.
 *
 * @param port where it answers; for status and for the check that nobody else has it
 * @param health answers 200 when the part is ready; null where readiness is asked for in another way
 * @param patience how long it may take to become ready, a first start with an empty database included
 */
record Part(
        String name, int port, List<String> command, Map<String, String> environment, URI health, Duration patience) {

    static URI healthAt(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
