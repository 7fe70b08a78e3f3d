package org.qingyuan.benchmark;

/** What the person at the terminal reads while it runs. */
final class Console {
    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }
}
