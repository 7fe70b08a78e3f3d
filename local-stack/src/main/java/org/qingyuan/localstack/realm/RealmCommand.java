package org.qingyuan.localstack.realm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Brings the realm of a deployment up to date, once, and ends: what the launcher does on a local stack, without the
 * local overlay. Argument: the folder of the realm's files. Every value comes from the environment.
 */
public final class RealmCommand {
    private RealmCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new RealmSetup(
                        URI.create(variable("KEYCLOAK_URL")),
                        variable("KEYCLOAK_SETUP_CLIENT"),
                        variable("KEYCLOAK_SETUP_SECRET"),
                        Path.of(arguments[0]),
                        placeholder -> variable(variableOf(placeholder)),
                        List.of())
                .run();
        System.out.println("The realm is as it should be.");
    }

    /** {@code gateway_secret} is filled from {@code GATEWAY_SECRET}, {@code origin} from {@code QINGYUAN_ORIGIN}. */
    static String variableOf(String placeholder) {
        String name = placeholder.toUpperCase(Locale.ROOT).replace('-', '_');
        return name.equals("ORIGIN") ? "QINGYUAN_ORIGIN" : name;
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        return value;
    }
}
