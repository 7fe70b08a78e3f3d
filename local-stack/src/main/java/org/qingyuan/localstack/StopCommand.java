package org.qingyuan.localstack;

import java.time.Duration;
import java.util.Optional;

/** {@code ./run stop}: asks the launcher to end, then sees to it that nothing is left. */
final class StopCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private StopCommand() {}

    static int run(Home home) {
        Optional<StackState> state = StackState.read(home).filter(found -> found.launcher() != null);
        if (state.isEmpty()) {
            Console.say("Nothing runs.");
            return 0;
        }
        state.get().launcher().end(PATIENCE);
        Leftovers.end(home);
        state.get().ended().write(home);
        Console.say("Stopped.");
        return 0;
    }
}
