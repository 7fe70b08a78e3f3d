package org.qingyuan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The processes of this launcher, written down at every change so that nothing is ever forgotten. */
final class RunningParts {
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(15);

    private final Home home;
    private final int portBase;
    private final ProcessMark launcher;
    private final Map<String, ProcessMark> marks = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final BiConsumer<Part, Process> onDeath;
    private boolean ready;
    private boolean stopping;

    /** @param onDeath told when a part has ended that nobody asked to end */
    RunningParts(Home home, int portBase, BiConsumer<Part, Process> onDeath) {
        this.home = home;
        this.portBase = portBase;
        this.launcher = ProcessMark.of("launcher", ProcessHandle.current(), 0);
        this.onDeath = onDeath;
        save();
    }

    synchronized Process start(Part part) {
        if (stopping) {
            throw new StackException("The stack is ending");
        }
        try {
            Path log = home.log(part.name());
            if (Files.exists(log) && !parts.containsKey(part.name())) {
                Files.move(log, log.resolveSibling(part.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(detached(part.command()))
                    .directory(home.local().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(part.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            marks.put(part.name(), ProcessMark.of(part.name(), process.toHandle(), part.port()));
            parts.put(part.name(), part);
            save();
            process.onExit().thenAccept(ended -> died(part, ended));
            return process;
        } catch (IOException e) {
            throw new StackException("Cannot start " + part.name() + ": " + e.getMessage(), e);
        }
    }

    void awaitReady(Part part, Process process, BooleanSupplier ready) {
        if (!Health.await(ready, process.toHandle(), part.patience())) {
            String what = process.isAlive()
                    ? "did not become ready within " + part.patience().toSeconds() + " s"
                    : "ended with status " + process.exitValue() + " while starting"
                            + PortHolder.holder(part.port())
                                    .map(holder -> "; its port " + part.port() + " was taken meanwhile by " + holder)
                                    .orElse("");
            throw new StackException(part.name() + " " + what + ":\n" + Console.tail(home.log(part.name())));
        }
    }

    synchronized void markReady() {
        ready = true;
        save();
    }

    synchronized boolean isReady() {
        return ready;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Ends everything: first what uses the database, then the database. */
    void stop() {
        List<ProcessMark> toEnd;
        synchronized (this) {
            stopping = true;
            toEnd = new ArrayList<>(marks.values());
        }
        end(toEnd);
        new StackState(portBase, launcher, List.of(), false).ended().write(home);
    }

    static void end(List<ProcessMark> marks) {
        marks.stream()
                .filter(mark -> !mark.name().equals(Postgres.NAME))
                .parallel()
                .forEach(mark -> mark.end(PATIENCE_AT_END));
        marks.stream().filter(mark -> mark.name().equals(Postgres.NAME)).forEach(mark -> mark.end(PATIENCE_AT_END));
    }

    private void died(Part part, Process process) {
        if (!isStopping()) {
            onDeath.accept(part, process);
        }
    }

    private void save() {
        try {
            Files.createDirectories(home.local());
            new StackState(portBase, launcher, List.copyOf(marks.values()), ready).write(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a session of its own: Ctrl-C reaches only the launcher, which then ends the parts in order. */
    static List<String> detached(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("/usr/bin/setsid"));
        whole.addAll(command);
        return whole;
    }
}
