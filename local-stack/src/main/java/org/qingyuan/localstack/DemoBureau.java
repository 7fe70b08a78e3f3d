package org.qingyuan.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.qingyuan.localstack.realm.DemoUser;

/** The fixture bureau: its accounts and the ids of its units. */
final class DemoBureau {
    private final ObjectNode bureau;

    private DemoBureau(ObjectNode bureau) {
        this.bureau = bureau;
    }

    static DemoBureau read(Home home) {
        try {
            return new DemoBureau((ObjectNode) Json.MAPPER.readTree(
                    home.project().resolve("samples/bureau.json").toFile()));
        } catch (IOException e) {
            throw new StackException("Cannot read the fixture bureau: " + e.getMessage(), e);
        }
    }

    List<DemoUser> accounts() {
        return StreamSupport.stream(bureau.path("accounts").spliterator(), false)
                .map(account -> Json.MAPPER.convertValue(account, DemoUser.class))
                .toList();
    }

    /** The account of this name, else the first one that has the role. */
    Optional<DemoUser> account(String accountOrRole) {
        List<DemoUser> accounts = accounts();
        return accounts.stream()
                .filter(account -> account.username().equals(accountOrRole))
                .findFirst()
                .or(() -> accounts.stream()
                        .filter(account -> account.roles().contains(accountOrRole))
                        .findFirst());
    }

    String unit(String name) {
        return StreamSupport.stream(bureau.path("units").spliterator(), false)
                .filter(unit -> unit.get("name").asText().equals(name))
                .map(unit -> unit.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new StackException("The fixture bureau has no unit " + name));
    }

    ObjectNode whole() {
        return bureau;
    }
}
