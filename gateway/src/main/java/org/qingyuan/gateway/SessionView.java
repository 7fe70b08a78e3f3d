package org.qingyuan.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * Who sits at this browser.
 *
 * @param account name of the account
 * @param unit id of the person's unit, null for an account without one
 * @param person id in the directory, null for an account without one
 * @param expiresAt when the session ends unless it is used before
 */
record SessionView(
        String account, String name, String bureau, String unit, String person, List<String> roles, Instant expiresAt) {

    JsonObject toJson() {
        return new JsonObject()
                .put("account", account)
                .put("name", name)
                .put("bureau", bureau)
                .put("unit", unit)
                .put("person", person)
                .put("roles", new JsonArray(roles))
                .put("expiresAt", expiresAt.toString());
    }
}
