package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qingyuan.localstack.Json;

/**
 * Brings the realm to what {@code deploy/keycloak} says, from nothing or from an older state, and changes nothing when
 * it is there already. Keycloak's own import skips a realm that exists, so it would never learn of a new role.
 */
public final class RealmSetup {
    private static final String REALM = "/qingyuan";

    private final URI keycloak;
    private final String client;
    private final String secret;
    private final RealmFiles files;
    private final List<DemoUser> demoUsers;

    /**
     * @param files folder of the realm's files
     * @param values fills the placeholders of the files: the origin and the clients' secrets
     * @param demoUsers accounts of a local stack; empty in production, which also leaves out the local overlay
     */
    public RealmSetup(
            URI keycloak,
            String client,
            String secret,
            Path files,
            UnaryOperator<String> values,
            List<DemoUser> demoUsers) {
        this.keycloak = keycloak;
        this.client = client;
        this.secret = secret;
        this.files = new RealmFiles(files, values);
        this.demoUsers = demoUsers;
    }

    public void run() throws IOException, InterruptedException {
        ObjectNode wanted = files.realm(!demoUsers.isEmpty());
        try (KeycloakAdmin admin = new KeycloakAdmin(keycloak, client, secret)) {
            settings(admin, wanted);
            profile(admin);
            roles(admin, wanted.at("/roles/realm"));
            defaultRole(admin);
            clientScopes(admin, wanted.path("clientScopes"));
            new RealmClients(admin, REALM).settle(wanted.path("clients"));
            new RealmUsers(admin, REALM).settle(wanted.path("users"), demoUsers);
        }
    }

    private void settings(KeycloakAdmin admin, ObjectNode wanted) throws IOException, InterruptedException {
        // Roles, scopes, clients and users have a life of their own below.
        ObjectNode settings = wanted.deepCopy();
        settings.remove(List.of("roles", "clientScopes", "clients", "users"));
        JsonNode actual = admin.get(REALM);
        if (actual.isMissingNode()) {
            // Created bare, so that Keycloak adds its standard client scopes, which it omits when a file brings some.
            admin.post("", settings);
        } else if (!Wanted.fulfilled(settings, actual)) {
            admin.put(REALM, settings);
        }
    }

    private void profile(KeycloakAdmin admin) throws IOException, InterruptedException {
        JsonNode wanted = files.userProfile();
        JsonNode actual = admin.get(REALM + "/users/profile");
        if (!wanted.get("attributes").equals(actual.get("attributes"))) {
            admin.put(REALM + "/users/profile", wanted);
        }
    }

    private void roles(KeycloakAdmin admin, JsonNode wanted) throws IOException, InterruptedException {
        Map<String, JsonNode> actual = byField(admin.get(REALM + "/roles?max=1000"), "name");
        for (JsonNode role : wanted) {
            String name = role.get("name").asText();
            if (!actual.containsKey(name)) {
                admin.post(REALM + "/roles", role);
            } else if (!Wanted.fulfilled(role, actual.get(name))) {
                admin.put(REALM + "/roles/" + name, role);
            }
        }
    }

    /** Keycloak lets everyone ask for tokens that outlive the session; nobody here needs one. */
    private void defaultRole(KeycloakAdmin admin) throws IOException, InterruptedException {
        String path = "/roles-by-id/" + admin.get(REALM).at("/defaultRole/id").asText() + "/composites";
        List<JsonNode> surplus = new ArrayList<>();
        admin.get(REALM + path + "/realm").forEach(surplus::add);
        if (!surplus.isEmpty()) {
            admin.delete(REALM + path, array(surplus));
        }
    }

    private void clientScopes(KeycloakAdmin admin, JsonNode wanted) throws IOException, InterruptedException {
        Map<String, JsonNode> actual = byField(admin.get(REALM + "/client-scopes"), "name");
        for (JsonNode scope : wanted) {
            JsonNode before = actual.get(scope.get("name").asText());
            if (before == null) {
                admin.post(REALM + "/client-scopes", scope);
            } else {
                mappers(admin, scope.path("protocolMappers"), before);
            }
        }
    }

    private void mappers(KeycloakAdmin admin, JsonNode wanted, JsonNode scope)
            throws IOException, InterruptedException {
        String path = REALM + "/client-scopes/" + scope.get("id").asText() + "/protocol-mappers/models";
        Map<String, JsonNode> actual = byField(scope.path("protocolMappers"), "name");
        for (JsonNode mapper : wanted) {
            JsonNode before = actual.get(mapper.get("name").asText());
            if (before == null) {
                admin.post(path, mapper);
            } else if (!Wanted.fulfilled(mapper, before)) {
                String id = before.get("id").asText();
                admin.put(path + "/" + id, ((ObjectNode) mapper.deepCopy()).put("id", id));
            }
        }
    }

    static Map<String, JsonNode> byField(JsonNode list, String field) {
        Map<String, JsonNode> map = new HashMap<>();
        list.forEach(one -> map.put(one.path(field).asText(), one));
        return map;
    }

    static ArrayNode array(Iterable<? extends JsonNode> nodes) {
        List<JsonNode> list = new ArrayList<>();
        nodes.forEach(list::add);
        return Json.MAPPER.createArrayNode().addAll(list);
    }
}
