package org.qingyuan.localstack;

import java.io.IOException;
import java.time.Duration;
import org.qingyuan.localstack.realm.DemoUser;

/** What is printed when everything is ready. */
final class Welcome {
    private Welcome() {}

    static void print(Home home, Ports ports, Duration took) throws IOException {
        Console.say("Ready after %s".formatted(Console.seconds(took).strip()));
        Console.say("");
        Console.say("  清源 Qingyuan        " + ports.origin());
        Console.say("  Keycloak console     http://localhost:" + ports.keycloak() + "/admin/qingyuan/console/");
        Console.say("  business date        " + new BusinessDate(home).today());
        Console.say("");
        Console.say("  Demo accounts, all with the password qingyuan:");
        for (DemoUser account : DemoBureau.read(home).accounts()) {
            Console.say("    %-16s %s · %s".formatted(account.username(), account.label(), account.name()));
        }
        Console.say("");
        Console.say("  Ctrl-C or ./run stop ends everything. Logs: " + home.log("*"));
    }
}
