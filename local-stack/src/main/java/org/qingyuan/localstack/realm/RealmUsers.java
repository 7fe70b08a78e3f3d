package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qingyuan.localstack.Json;

/** The accounts of machines, and of the demo bureau on a local stack. */
final class RealmUsers {
    /** Known to everybody, which is why these accounts exist only where the local overlay is applied. */
    static final String DEMO_PASSWORD = "qingyuan";

    private final KeycloakAdmin admin;
    private final String realm;
    private Map<String, JsonNode> roles;

    RealmUsers(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    void settle(JsonNode machines, List<DemoUser> people) throws IOException, InterruptedException {
        roles = RealmSetup.byField(admin.get(realm + "/roles?max=1000"), "name");
        Map<String, JsonNode> clients = RealmSetup.byField(admin.get(realm + "/clients?max=1000"), "clientId");
        for (JsonNode machine : machines) {
            String client = clients.get(machine.get("serviceAccountClientId").asText())
                    .get("id")
                    .asText();
            JsonNode account = admin.get(realm + "/clients/" + client + "/service-account-user");
            ObjectNode wanted = Json.MAPPER.createObjectNode();
            wanted.set("attributes", machine.path("attributes").deepCopy());
            settleAccount(wanted, names(machine.path("realmRoles")), account);
        }
        if (!people.isEmpty()) {
            settlePeople(people);
        }
    }

    private void settlePeople(List<DemoUser> people) throws IOException, InterruptedException {
        String all = realm + "/users?briefRepresentation=false&max=1000";
        Map<String, JsonNode> actual = RealmSetup.byField(admin.get(all), "username");
        List<DemoUser> missing = people.stream()
                .filter(user -> !actual.containsKey(user.username()))
                .toList();
        for (DemoUser user : missing) {
            ObjectNode account = account(user);
            account.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", DEMO_PASSWORD)
                    .put("temporary", false);
            admin.post(realm + "/users", account);
        }
        Map<String, JsonNode> present = missing.isEmpty() ? actual : RealmSetup.byField(admin.get(all), "username");
        for (DemoUser user : people) {
            settleAccount(account(user), Set.copyOf(user.roles()), present.get(user.username()));
        }
    }

    private void settleAccount(ObjectNode wanted, Set<String> wantedRoles, JsonNode account)
            throws IOException, InterruptedException {
        String path = realm + "/users/" + account.get("id").asText();
        if (!Wanted.fulfilled(wanted, account)) {
            admin.put(path, Wanted.over((ObjectNode) account, wanted));
        }
        JsonNode mapped = admin.get(path + "/role-mappings/realm");
        Set<String> actual = StreamSupport.stream(mapped.spliterator(), false)
                .map(role -> role.get("name").asText())
                .collect(Collectors.toSet());
        change("POST", path, wantedRoles, actual);
        // What Keycloak gives to everyone is not ours to take away.
        Set<String> surplus = actual.stream()
                .filter(role -> !role.startsWith("default-roles-"))
                .collect(Collectors.toSet());
        change("DELETE", path, surplus, wantedRoles);
    }

    /** Adds, or takes away, the roles of the first set that the second has not. */
    private void change(String method, String path, Set<String> these, Set<String> butNotThose)
            throws IOException, InterruptedException {
        List<JsonNode> change = new ArrayList<>();
        for (String role : these) {
            if (!butNotThose.contains(role)) {
                change.add(roles.get(role));
            }
        }
        if (!change.isEmpty()) {
            ArrayNode body = RealmSetup.array(change);
            if (method.equals("POST")) {
                admin.post(path + "/role-mappings/realm", body);
            } else {
                admin.delete(path + "/role-mappings/realm", body);
            }
        }
    }

    private static ObjectNode account(DemoUser user) {
        ObjectNode account = Json.MAPPER
                .createObjectNode()
                .put("username", user.username())
                .put("enabled", true)
                // Chinese names are not split in two; the name claim is made of this one field.
                .put("firstName", user.name());
        ObjectNode attributes = account.putObject("attributes");
        put(attributes, "bureau", user.bureau());
        put(attributes, "unit", user.unit());
        put(attributes, "person", user.person());
        return account;
    }

    private static void put(ObjectNode attributes, String name, String value) {
        if (value != null) {
            attributes.putArray(name).add(value);
        }
    }

    private static Set<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
