package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that this stack started: the number alone may be given to a stranger later, number and start time
 * together may not.
 */
record ProcessMark(String name, long pid, Instant startedAt, int port) {

    /** The kernel counts from boot in hundredths of a second, and the boot time itself is rounded. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessMark of(String name, ProcessHandle process, int port) {
        return new ProcessMark(
                name, process.pid(), process.info().startInstant().orElse(Instant.now()), port);
    }

    /** The living process, if it is still the one that was started. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessMark::lives).filter(this::sameStart);
    }

    boolean alive() {
        return process().isPresent();
    }

    private boolean sameStart(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    /** Asks the process to end, and ends it by force when it has not done so in time. */
    void end(Duration patience) {
        process().ifPresent(process -> {
            Signals.askToEnd(name, process);
            if (!endedWithin(process, patience)) {
                process.destroyForcibly();
                endedWithin(process, Duration.ofSeconds(5));
            }
        });
    }

    private static boolean endedWithin(ProcessHandle process, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (lives(process)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /**
     * Java takes a process for living until its parent has asked how it ended; in a container nobody may ask when the
     * parent is gone, so the kernel's own word is needed.
     */
    private static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (NoSuchFileException e) {
            return Files.notExists(Path.of("/proc/self/stat")); // no /proc here, or gone in between
        } catch (IOException e) {
            return false;
        }
    }
}
