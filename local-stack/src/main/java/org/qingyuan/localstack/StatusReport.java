package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of {@code ./run status}. */
final class StatusReport {
    private static final String ROW = "%-24s %-5s %8s %6s %10s";

    private StatusReport() {}

    /** @return 0 when every part is up, 3 otherwise, as the init scripts of Linux do */
    static int print(Home home) {
        Optional<StackState> found = StackState.read(home);
        if (found.isEmpty() || found.get().parts().isEmpty()) {
            Console.say("Nothing runs. ./run starts it.");
            return 3;
        }
        StackState state = found.get();
        Console.say(ROW.formatted("part", "state", "pid", "port", "memory"));
        long total = 0;
        boolean allUp = state.launcherAlive();
        for (ProcessMark mark : Stream.concat(Stream.of(state.launcher()), state.parts().stream())
                .toList()) {
            Optional<ProcessHandle> process = mark.process();
            long memory = process.map(living -> memory(mark, living)).orElse(0L);
            total += memory;
            allUp &= process.isPresent();
            Console.say(ROW.formatted(
                    mark.name(),
                    process.isPresent() ? "up" : "down",
                    process.isPresent() ? mark.pid() : "-",
                    mark.port() == 0 ? "-" : mark.port(),
                    process.isPresent() ? memory / 1024 + " MB" : "-"));
        }
        Console.say(ROW.formatted("together", "", "", "", total / 1024 + " MB"));
        if (!state.ready()) {
            Console.say("Not ready.");
        }
        return allUp && state.ready() ? 0 : 3;
    }

    /**
     * Resident memory in kB. PostgreSQL is a family of processes; the buffers that they share are counted once, where
     * the kernel tells the shares. The launcher's children are the other parts, so it is counted alone.
     */
    private static long memory(ProcessMark mark, ProcessHandle process) {
        if (!mark.name().equals(Postgres.NAME)) {
            return kilobytes(process.pid(), "status", "VmRSS:");
        }
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(member -> kilobytes(member.pid(), "smaps_rollup", "Pss:"))
                .sum();
    }

    private static long kilobytes(long pid, String file, String field) {
        Path source = Path.of("/proc/" + pid + "/" + file);
        try {
            if (Files.notExists(source)) {
                return Long.parseLong(Commands.run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)))
                        .strip());
            }
            return Files.readAllLines(source).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException | StackException e) {
            return 0;
        }
    }
}
