package org.qingyuan.localstack;

import java.util.List;

/** What an earlier launcher left behind when it was killed. */
final class Leftovers {
    private Leftovers() {}

    /** Ends them by what was written down about them; a process that only bears a number of theirs is left alone. */
    static int end(Home home) {
        List<ProcessMark> living = StackState.read(home).map(StackState::living).orElse(List.of());
        if (!living.isEmpty()) {
            Console.say("Ending what an earlier run left: "
                    + String.join(
                            ", ",
                            living.stream()
                                    .map(mark -> mark.name() + " (" + mark.pid() + ")")
                                    .toList()));
            RunningParts.end(living);
        }
        return living.size();
    }
}
