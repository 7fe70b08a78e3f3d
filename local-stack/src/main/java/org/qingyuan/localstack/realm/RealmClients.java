package org.qingyuan.localstack.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The OAuth 2 clients of the realm and the scopes that each token of theirs carries. */
final class RealmClients {
    private static final Set<String> BY_THEIR_OWN_RESOURCES = Set.of("defaultClientScopes", "optionalClientScopes");

    private final KeycloakAdmin admin;
    private final String realm;

    RealmClients(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    void settle(JsonNode wanted) throws IOException, InterruptedException {
        Map<String, JsonNode> actual = RealmSetup.byField(admin.get(realm + "/clients?max=1000"), "clientId");
        Map<String, JsonNode> scopes = null;
        for (JsonNode client : wanted) {
            ObjectNode before = (ObjectNode) actual.get(client.get("clientId").asText());
            if (before == null) {
                admin.post(realm + "/clients", client);
                continue;
            }
            String path = realm + "/clients/" + before.get("id").asText();
            ObjectNode settings = ((ObjectNode) client.deepCopy()).without(BY_THEIR_OWN_RESOURCES);
            if (!Wanted.fulfilled(settings, before)) {
                admin.put(path, Wanted.over(before, settings));
            }
            if (!Wanted.fulfilled(scopesOnly(client), before)) {
                scopes = scopes == null ? RealmSetup.byField(admin.get(realm + "/client-scopes"), "name") : scopes;
                exchange(path + "/default-client-scopes/", client, before, "defaultClientScopes", scopes);
                exchange(path + "/optional-client-scopes/", client, before, "optionalClientScopes", scopes);
            }
        }
    }

    private static ObjectNode scopesOnly(JsonNode client) {
        return ((ObjectNode) client.deepCopy()).retain(BY_THEIR_OWN_RESOURCES);
    }

    private void exchange(String path, JsonNode wanted, JsonNode actual, String field, Map<String, JsonNode> scopes)
            throws IOException, InterruptedException {
        Set<String> toAdd = names(wanted.path(field));
        Set<String> toRemove = names(actual.path(field));
        Set<String> both = new HashSet<>(toAdd);
        both.retainAll(toRemove);
        toAdd.removeAll(both);
        toRemove.removeAll(both);
        for (String name : toRemove) {
            admin.delete(path + scopes.get(name).get("id").asText(), null);
        }
        for (String name : toAdd) {
            admin.put(path + scopes.get(name).get("id").asText(), null);
        }
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new HashSet<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
