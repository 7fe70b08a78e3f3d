package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie: the project's folder, and the folder of this stack's state ({@code .local}, or what
 * {@code QINGYUAN_LOCAL} names, so that several stacks can run side by side).
 */
record Home(Path project, Path local) {

    static Home of(Path project, String localOverride) {
        Path root = project.toAbsolutePath().normalize();
        Path local = localOverride == null || localOverride.isBlank() ? root.resolve(".local") : Path.of(localOverride);
        return new Home(root, local.toAbsolutePath().normalize());
    }

    Path secrets() {
        return local.resolve("secrets");
    }

    Path database() {
        return local.resolve("database");
    }

    Path files(String service) {
        return local.resolve("files").resolve(service);
    }

    Path log(String part) {
        return local.resolve("logs").resolve(part + ".log");
    }

    Path state() {
        return local.resolve("stack.json");
    }

    Path lock() {
        return local.resolve("lock");
    }

    /** A signed number of days added to the real date; the services read it again while they run. */
    Path dateOffset() {
        return local.resolve("date-offset");
    }

    /** Unpacked PostgreSQL and Keycloak: the same for every stack of this clone, so not under {@link #local()}. */
    Path distributions() {
        return project.resolve("local-stack/target/dist");
    }

    void prepare() throws IOException {
        Files.createDirectories(local.resolve("logs"));
        Files.createDirectories(distributions());
    }
}
