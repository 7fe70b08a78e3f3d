package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.localstack.Json;

/** The realm as it is wanted, read from {@code deploy/keycloak}; <code>${name}</code> is filled from the deployment. */
final class RealmFiles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([\\w-]+)}");

    private final Path folder;
    private final UnaryOperator<String> values;

    RealmFiles(Path folder, UnaryOperator<String> values) {
        this.folder = folder;
        this.values = values;
    }

    ObjectNode realm(boolean withLocalOverlay) throws IOException {
        ObjectNode realm = read("realm.json");
        if (withLocalOverlay) {
            read("local.json").properties().forEach(entry -> ((ArrayNode) realm.get(entry.getKey()))
                    .addAll((ArrayNode) entry.getValue()));
        }
        // Keycloak would show its error page for a theme that it does not have.
        if (Files.isDirectory(folder.resolve("themes/qingyuan/login"))) {
            realm.put("loginTheme", "qingyuan");
        }
        return realm;
    }

    /** Read as it is: its placeholders are Keycloak's own message keys. */
    JsonNode userProfile() throws IOException {
        return Json.MAPPER.readTree(folder.resolve("user-profile.json").toFile());
    }

    private ObjectNode read(String name) throws IOException {
        return (ObjectNode) Json.MAPPER.readTree(fill(Files.readString(folder.resolve(name)), values));
    }

    static String fill(String text, UnaryOperator<String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String value = values.apply(match.group(1));
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("No value for ${" + match.group(1) + "} of the realm");
            }
            return Matcher.quoteReplacement(quoted(value));
        });
    }

    private static String quoted(String value) {
        String literal = Json.MAPPER.getNodeFactory().textNode(value).toString();
        return literal.substring(1, literal.length() - 1);
    }
}
