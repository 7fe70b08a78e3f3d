package org.qingyuan.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
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

    /** The same part with options of the JVM put right after its name. */
    Part with(List<String> options) {
        List<String> changed = new ArrayList<>(command);
        changed.addAll(changed.indexOf(Jvm.JAVA) + 1, options);
        return new Part(name, port, changed, environment, health, patience);
    }

    Part without(List<String> options) {
        List<String> changed =
                command.stream().filter(argument -> !options.contains(argument)).toList();
        return new Part(name, port, changed, environment, health, patience);
    }

    static URI healthAt(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
