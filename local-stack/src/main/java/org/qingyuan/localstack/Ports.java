package org.qingyuan.localstack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of a stack, counted from one base so that a second stack only needs another base. */
record Ports(int base) {
    static final int DEFAULT_BASE = 8080;
    private static final int SPAN = 14;

    Ports {
        if (base < 1024 || base + SPAN > 65_535) {
            throw new StackException("The port base must lie between 1024 and " + (65_535 - SPAN) + ", not " + base);
        }
    }

    int gateway() {
        return base;
    }

    int service(Service service) {
        return base + 1 + service.ordinal();
    }

    int keycloak() {
        return base + 4;
    }

    int postgres() {
        return base + 5;
    }

    int gatewayManagement() {
        return base + 10;
    }

    int serviceManagement(Service service) {
        return base + 11 + service.ordinal();
    }

    int keycloakManagement() {
        return base + 14;
    }

    int last() {
        return base + SPAN;
    }

    /** The address that a person types. */
    String origin() {
        return "http://localhost:" + gateway();
    }

    /** Another base that is far from this one. */
    int alternative() {
        return base < 20_000 ? base + 10_000 : base - 10_000;
    }

    String issuer() {
        return "http://localhost:" + keycloak() + "/realms/qingyuan";
    }

    Map<Integer, String> all() {
        Map<Integer, String> all = new LinkedHashMap<>();
        all.put(gateway(), "gateway");
        for (Service service : Service.values()) {
            all.put(service(service), service.module());
        }
        all.put(keycloak(), "keycloak");
        all.put(postgres(), "postgres");
        all.put(gatewayManagement(), "gateway (management)");
        for (Service service : Service.values()) {
            all.put(serviceManagement(service), service.module() + " (management)");
        }
        all.put(keycloakManagement(), "keycloak (management)");
        return all;
    }
}
