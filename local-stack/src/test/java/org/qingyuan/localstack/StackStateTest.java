package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {
    @TempDir
    private Path folder;

    @Test
    void isReadAsItWasWritten() {
        Home home = home();
        ProcessMark launcher = new ProcessMark("launcher", 41, Instant.parse("2026-11-23T05:00:00.120Z"), 0);
        ProcessMark postgres = new ProcessMark("postgres", 42, Instant.parse("2026-11-23T05:00:01Z"), 18085);
        StackState state = new StackState(18080, launcher, List.of(postgres), true);

        state.write(home);

        assertThat(StackState.read(home)).contains(state);
    }

    @Test
    void keepsThePortBaseWhenTheStackHasEnded() {
        Home home = home();
        new StackState(18080, null, List.of(), true).ended().write(home);

        assertThat(StackState.read(home)).contains(new StackState(18080, null, List.of(), false));
    }

    @Test
    void isEmptyBeforeTheFirstStart() {
        assertThat(StackState.read(home())).isEmpty();
    }

    @Test
    void endsWhatAKilledLauncherLeft() throws Exception {
        Home home = home();
        Process left = new ProcessBuilder("sleep", "60").start();
        ProcessMark gone = new ProcessMark("launcher", left.pid(), Instant.EPOCH, 0);
        new StackState(18080, gone, List.of(ProcessMark.of("gateway", left.toHandle(), 18080)), true).write(home);

        assertThat(Leftovers.end(home)).isEqualTo(1);

        // Leftovers goes by the kernel, which knows of an end some milliseconds before Java has asked how it ended.
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void onlyOneLauncherHoldsTheLock() throws IOException {
        Home home = home();
        try (StackLock first = StackLock.take(home).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(StackLock.take(home)).isEmpty();
        }
        assertThat(StackLock.take(home)).isPresent();
    }

    private Home home() {
        try {
            Home home =
                    Home.of(folder.resolve("project"), folder.resolve("state").toString());
            Files.createDirectories(home.local());
            return home;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
