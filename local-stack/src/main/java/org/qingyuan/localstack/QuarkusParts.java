package org.qingyuan.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three services and the gateway. */
final class QuarkusParts {
    static final String GATEWAY = "gateway";
    private static final String READY = "/q/health/ready";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    QuarkusParts(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    Part service(Service service) {
        String name = service.shortName();
        Map<String, String> environment = common(ports.service(service), ports.serviceManagement(service));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name);
        environment.put("QUARKUS_DATASOURCE_USERNAME", name + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(name + "_app_password"));
        environment.put("QUARKUS_FLYWAY_USERNAME", name + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.get(name + "_owner_password"));
        environment.put("QINGYUAN_FILES_FOLDER", home.files(name).toString());
        environment.put("QINGYUAN_CALENDAR_DATE_FILE", home.dateOffset().toString());
        environment.put("QINGYUAN_TRAIL_KEY_FILE", secrets.trailKey(service).toString());
        environment.put("QINGYUAN_DIRECTORY_URL", "http://127.0.0.1:" + ports.service(Service.RESPONSIBILITY));
        environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", ports.issuer());
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", service.module());
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get(service.module() + "_secret"));
        if (service == Service.RESPONSIBILITY) {
            environment.put("QINGYUAN_REMINDER_ORIGIN", "http://localhost:" + ports.gateway());
            environment.put("QINGYUAN_REMINDER_HOOKS_KEY", secrets.get("reminder_hooks_key"));
        }
        if (service == Service.INSPECTION) {
            environment.put("QINGYUAN_CASE_URL", "http://127.0.0.1:" + ports.service(Service.CASE));
        }
        if (service == Service.CASE) {
            environment.put("QINGYUAN_VAULT_KEYS", "1=" + secrets.get("vault_key"));
            environment.put("QINGYUAN_VAULT_INDEX_KEY", secrets.get("vault_index_key"));
        }
        return part(service.module(), ports.service(service), ports.serviceManagement(service), environment);
    }

    Part gateway() {
        Map<String, String> environment = common(ports.gateway(), ports.gatewayManagement());
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get("gateway_secret"));
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get("session_encryption"));
        for (Service service : Service.values()) {
            environment.put(
                    "QINGYUAN_GATEWAY_SERVICES_" + service.name(), "http://127.0.0.1:" + ports.service(service));
        }
        environment.put(
                "QINGYUAN_GATEWAY_WEB_FOLDER",
                home.project().resolve("web-ui/dist").toString());
        return part(GATEWAY, ports.gateway(), ports.gatewayManagement(), environment);
    }

    private Map<String, String> common(int port, int managementPort) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        return environment;
    }

    private Part part(String module, int port, int managementPort, Map<String, String> environment) {
        Path jar = home.project().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new StackException(module + " is not built: " + jar + " is missing");
        }
        List<String> command = List.of(
                Jvm.JAVA, "-XX:+UseSerialGC", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString());
        return new Part(
                module, port, command, environment, Part.healthAt(managementPort, READY), Duration.ofSeconds(240));
    }
}
