package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak from its own distribution: unpacked and built once, then started with a fixed configuration. */
final class Keycloak {
    static final String NAME = "keycloak";
    static final String SETUP_CLIENT = "qingyuan-setup";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Keycloak(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    Part prepare() throws IOException {
        Path keycloak = build();
        List<String> command = new ArrayList<>();
        command.add(Jvm.JAVA);
        // kc.sh would stand between us and the process that we watch; these are the options that it sets.
        command.addAll(List.of(
                // On a workstation Keycloak serves a handful of sign-ins: half the processor time to start counts for
                // more
                // than the speed of the thousandth.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms96m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + keycloak,
                "-Djboss.server.config.dir=" + keycloak.resolve("conf"),
                "-cp",
                keycloak.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=http://localhost:" + ports.keycloak()));
        Path themes = home.project().resolve("deploy/keycloak/themes");
        if (Files.isDirectory(themes)) {
            command.add("--spi-theme--folder--dir=" + themes);
        }
        return new Part(
                NAME,
                ports.keycloak(),
                command,
                environment(),
                Part.healthAt(ports.keycloakManagement(), "/health/ready"),
                Duration.ofSeconds(300));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.get("keycloak_password"));
        // It would log every health check that comes too early.
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
        // Looked at by Keycloak only when it starts on an empty database.
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", SETUP_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get("keycloak_setup_secret"));
        return environment;
    }

    private Path build() throws IOException {
        Path archive = archive();
        String version = archive.getFileName().toString().replaceAll(".*dist-(.*)\\.zip", "$1");
        return Archives.once(home.distributions().resolve("keycloak-" + version), folder -> {
            Archives.zip(archive, folder, 1);
            Commands.run(
                    List.of(
                            folder.resolve("bin/kc.sh").toString(),
                            "build",
                            "--db=postgres",
                            "--health-enabled=true",
                            "--cache=local"),
                    Map.of("JAVA_HOME", Jvm.HOME));
        });
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(home.distributions())) {
            return files.filter(file -> file.getFileName().toString().matches("keycloak-quarkus-dist-.*\\.zip"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() ->
                            new StackException("Keycloak was not fetched: " + home.distributions() + " has no zip"));
        }
    }
}
