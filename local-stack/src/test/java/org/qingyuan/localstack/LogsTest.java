package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheLogOfAPart() throws IOException {
        Home home = Home.of(folder, null);
        write(home.log("gateway"));

        assertThat(Logs.find(home, "gateway")).isEqualTo(home.log("gateway"));
    }

    @Test
    void namesTheLogsThatThereAre() throws IOException {
        Home home = Home.of(folder, null);
        write(home.log("postgres"));
        write(home.log("gateway"));
        write(home.log("gateway").resolveSibling("gateway.log.1"));

        assertThatThrownBy(() -> Logs.find(home, "gatway"))
                .hasMessage("There is no log of gatway. There are: gateway, postgres");
        assertThatThrownBy(() -> Logs.find(home, "../secrets/anything")).isInstanceOf(StackException.class);
    }

    @Test
    void saysWhenNothingWasStarted() {
        assertThatThrownBy(() -> Logs.find(Home.of(folder, null), "gateway"))
                .hasMessageContaining("Nothing has been started yet");
    }

    private static void write(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        Files.writeString(log, "");
    }
}
