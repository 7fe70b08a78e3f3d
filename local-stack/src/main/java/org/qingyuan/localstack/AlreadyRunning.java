package org.qingyuan.localstack;

/** A second {@code ./run}: harmless, and it says so. */
final class AlreadyRunning {
    private AlreadyRunning() {}

    static int report(Home home, Ports wanted) {
        StackState state = StackState.read(home).orElse(null);
        if (state == null || state.launcher() == null) {
            Console.complain("Another command is just starting this stack.");
            return 1;
        }
        Ports actual = new Ports(state.portBase());
        Console.say("Already running (launcher %d): %s%s"
                .formatted(
                        state.launcher().pid(),
                        actual.origin(),
                        state.ready() ? "" : ", still starting or mending itself"));
        Console.say("./run status shows the parts, ./run stop ends them.");
        if (!actual.equals(wanted)) {
            Console.complain("To move it to port base " + wanted.base() + ", stop it first.");
            return 1;
        }
        return 0;
    }
}
