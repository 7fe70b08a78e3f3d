package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCachesTest {
    @TempDir
    private Path folder;

    @Test
    void aPartWithoutACacheRecordsForItsNextStart() throws IOException {
        Part part = part();

        Part equipped = new StartupCaches(Home.of(folder, null)).equip(part);

        assertThat(equipped.command())
                .startsWith(Jvm.JAVA, "-XX:AOTMode=record")
                .endsWith("-Xmx64m", "-jar", folder.resolve("run.jar").toString());
        assertThat(equipped.name()).isEqualTo("gateway");
    }

    @Test
    void aCacheOfAnotherJarIsNotUsed() throws IOException {
        Path caches = Files.createDirectories(folder.resolve("local-stack/target/aot"));
        Files.createFile(caches.resolve("gateway.aot"));
        Files.writeString(caches.resolve("gateway.aot.key"), "another JDK, other options, another jar");

        Part equipped = new StartupCaches(Home.of(folder, null)).equip(part());

        assertThat(equipped.command()).contains("-XX:AOTMode=record");
    }

    @Test
    void optionsComeAndGo() throws IOException {
        Part part = part();
        List<String> options = List.of("-Da=1", "-Db=2");

        assertThat(part.with(options).command()).startsWith(Jvm.JAVA, "-Da=1", "-Db=2", "-Xmx64m");
        assertThat(part.with(options).without(options)).isEqualTo(part);
    }

    private Part part() throws IOException {
        Path jar = folder.resolve("run.jar");
        if (Files.notExists(jar)) {
            Files.createFile(jar);
        }
        return new Part(
                "gateway",
                8080,
                List.of(Jvm.JAVA, "-Xmx64m", "-jar", jar.toString()),
                Map.of(),
                null,
                Duration.ofSeconds(1));
    }
}
