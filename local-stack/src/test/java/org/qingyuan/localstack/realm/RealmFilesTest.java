package org.qingyuan.localstack.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmFilesTest {
    private final RealmFiles files = new RealmFiles(Path.of("../deploy/keycloak"), name -> "value-of-" + name);

    @Test
    void thePasswordGrantExistsOnALocalStackOnly() throws IOException {
        assertThat(files.realm(false).path("clients").findValuesAsText("clientId"))
                .contains("gateway", "case-service")
                .doesNotContain("local-token", "auditor-client");
        assertThat(files.realm(true).path("clients").findValuesAsText("clientId"))
                .contains("local-token", "auditor-client");
    }

    @Test
    void noClientOfTheCommonFileTakesPasswords() throws IOException {
        for (JsonNode client : files.realm(false).path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(client.path("clientId").asText())
                    .isFalse();
        }
    }

    @Test
    void everyServiceHasItsAudience() throws IOException {
        assertThat(files.realm(false).findValuesAsText("included.custom.audience"))
                .containsExactlyInAnyOrder("responsibility-service", "inspection-service", "case-service");
    }

    /** Neither service can put into a person's file what the other one decides. */
    @Test
    void eachServiceTellsItsOwnMeasures() throws IOException {
        Map<String, String> tellers = new HashMap<>();
        for (JsonNode machine : files.realm(true).path("users")) {
            for (JsonNode role : machine.path("realmRoles")) {
                if (List.of("measure-notifier", "evaluation-notifier").contains(role.asText())) {
                    tellers.merge(
                            role.asText(),
                            machine.path("serviceAccountClientId").asText(),
                            (one, other) -> one + ", " + other);
                }
            }
        }
        assertThat(tellers)
                .isEqualTo(Map.of("measure-notifier", "case-service", "evaluation-notifier", "inspection-service"));
    }

    @Test
    void onlyAdminsWriteWhatAuthorityDependsOn() throws IOException {
        for (JsonNode attribute : files.userProfile().path("attributes")) {
            assertThat(attribute.at("/permissions/edit"))
                    .as(attribute.path("name").asText())
                    .hasSize(1)
                    .allSatisfy(who -> assertThat(who.asText()).isEqualTo("admin"));
        }
    }

    @Test
    void fillsPlaceholdersAndRefusesAMissingOne() {
        assertThat(RealmFiles.fill("{\"secret\": \"${a-b_secret}\"}", name -> "x\"y"))
                .isEqualTo("{\"secret\": \"x\\\"y\"}");
        assertThatThrownBy(() -> RealmFiles.fill("${origin}", name -> null)).hasMessageContaining("origin");
    }

    @Test
    void comparesOnlyWhatIsWanted() throws IOException {
        ObjectNode wanted = files.realm(false);
        ObjectNode actual = wanted.deepCopy();
        actual.put("somethingOfKeycloak", true);
        assertThat(Wanted.fulfilled(wanted, actual)).isTrue();

        actual.put("ssoSessionIdleTimeout", 1);
        assertThat(Wanted.fulfilled(wanted, actual)).isFalse();
        assertThat(Wanted.over(actual, wanted).get("somethingOfKeycloak").asBoolean())
                .isTrue();
    }
}
