package org.qingyuan.localstack;

import java.io.IOException;
import java.net.URI;
import org.qingyuan.localstack.realm.RealmSetup;

/** The realm of a local stack: the common files, the local overlay and the fixture bureau's accounts. */
final class LocalRealm {
    private static final String POLICE_SYSTEM_UNIT = "刑侦大队";

    private LocalRealm() {}

    static void settle(Home home, Ports ports, Secrets secrets) throws IOException, InterruptedException {
        DemoBureau bureau = DemoBureau.read(home);
        new RealmSetup(
                        URI.create("http://127.0.0.1:" + ports.keycloak()),
                        Keycloak.SETUP_CLIENT,
                        secrets.get("keycloak_setup_secret"),
                        home.project().resolve("deploy/keycloak"),
                        name -> switch (name) {
                            case "origin" -> ports.origin();
                            case "police-system_unit" -> bureau.unit(POLICE_SYSTEM_UNIT);
                            default -> secrets.get(name);
                        },
                        bureau.accounts())
                .run();
    }
}
