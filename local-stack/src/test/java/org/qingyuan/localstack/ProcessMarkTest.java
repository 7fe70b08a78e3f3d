package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {
    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void knowsItsProcess() {
        assertThat(mark().alive()).isTrue();
    }

    @Test
    void takesAStrangerWithTheSameNumberForNobody() {
        ProcessMark earlier =
                new ProcessMark("gateway", process.pid(), Instant.now().minusSeconds(3600), 8080);

        assertThat(earlier.alive()).isFalse();

        earlier.end(Duration.ofSeconds(1));

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void endsItsProcess() {
        ProcessMark mark = mark();

        mark.end(Duration.ofSeconds(5));

        assertThat(mark.alive()).isFalse();
    }

    @Test
    void endsByForceWhatDoesNotListen() throws IOException {
        process.destroyForcibly();
        process = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done").start();
        ProcessMark mark = mark();

        mark.end(Duration.ofMillis(300));

        assertThat(mark.alive()).isFalse();
    }

    @Test
    void takesAProcessThatNobodyWaitsForAsEnded() throws Exception {
        // The inner process becomes a child of "sleep", which never asks how its children ended; Java may go on calling
        // it alive.
        Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec sleep 60").start();
        try {
            ProcessHandle child = ProcessHandle.of(
                            Long.parseLong(parent.inputReader().readLine()))
                    .orElseThrow();
            ProcessMark mark = ProcessMark.of("child", child, 0);
            assertThat(mark.alive()).isTrue();

            mark.end(Duration.ofSeconds(5));

            assertThat(mark.alive()).isFalse();
        } finally {
            parent.destroyForcibly();
        }
    }

    private ProcessMark mark() {
        return ProcessMark.of("sleep", process.toHandle(), 0);
    }
}
