package org.qingyuan.cases.trail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.DirectoryOwner;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrailResourceTest {
    private static final String TRAIL = "/api/case/v1/trail";

    @Inject
    Trail trail;

    @Inject
    CopiedDirectory directory;

    private final UUID object = UUID.randomUUID();

    @BeforeEach
    void anActInJintan() {
        trail.recordIn("jintan", "sample.act", "sample", object, Map.of());
    }

    @Test
    void caseManagementReadsTheTrailOfTheOwnBureauAndNoOther() {
        events("case-manager", null)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].bureau", equalTo("jintan"));
        events("case-manager", "changzhou").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void theSuperiorReadsTheTrailOfABureauRightBelow() throws InterruptedException {
        learnTheDirectory();
        events("superior", "jintan").statusCode(200).body("items", hasSize(1));
        events("superior", null).statusCode(200).body("items", hasSize(0));
        events("superior", "nowhere").statusCode(404);
    }

    @Test
    void readingTheTrailIsOnTheTrail() {
        events("case-manager", null).statusCode(200);
        As.account("case-manager")
                .queryParam("act", "trail.read")
                .queryParam("account", "case-manager")
                .queryParam("limit", 1)
                .get(TRAIL)
                .then()
                .body("items.act", contains("trail.read"))
                .body("items[0].details.events", equalTo(1));
    }

    @Test
    void theAuditorGetsProofsWithoutObjectsAndNeverTheTrail() {
        events("auditor", null).statusCode(403);
        As.account("auditor")
                .get(TRAIL + "/chain")
                .then()
                .statusCode(200)
                .body("toString()", not(Matchers.containsString(object.toString())));
    }

    /** The minute of a seal would tell when something happened to a lead. */
    @Test
    void theAuditorSeesNothingOfADayThatIsNotOver() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (proof("case-manager", "chain").extract().<Integer>path("items.size()") == 0
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        proof("case-manager", "chain").body("items", not(empty()));
        proof("auditor", "chain").body("items", empty());
        proof("auditor", "checkpoints").body("items", empty());
        proof("auditor", "keys").body("$", not(empty()));
    }

    private static ValidatableResponse proof(String account, String what) {
        return As.account(account).get(TRAIL + "/" + what).then().statusCode(200);
    }

    private void learnTheDirectory() throws InterruptedException {
        try (DirectoryOwner owner = new DirectoryOwner().start()) {
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (!directory.isRightAbove("changzhou", "jintan")
                    && Instant.now().isBefore(end)) {
                Thread.sleep(200);
            }
        }
    }

    private ValidatableResponse events(String account, String bureau) {
        var request = As.account(account).queryParam("objectId", object);
        return (bureau == null ? request : request.queryParam("bureau", bureau))
                .get(TRAIL)
                .then();
    }
}
