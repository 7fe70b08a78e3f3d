package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.ClamdConfig;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.ClamdStandIn;
import org.qingyuan.testkit.QingyuanTestResource;

/** Every door for files asks the scanner: petitions, originals, papers of a lead. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class UploadScanTest extends PetitionJourney {
    private static final String CLEAN = "%PDF-1.4 clean";
    private static final String INFECTED = "%PDF-1.4 EICAR";

    @Test
    void whatTheScannerFindsIsNotTakenAndWithoutAnAnswerNothingIs() {
        UUID petition = registered("discipline", YUNXIU, "来件附件");
        Map<String, Object> letter = LeadClient.letter();
        letter.put("receivedOn", DAY.toString());
        UUID lead = LeadClient.registered(letter);
        String[] doors = {
            "discipline " + API + "/" + petition + "/files/",
            "intake " + LeadClient.API + "/registrations/" + lead + "/originals/",
            "intake " + LeadClient.API + "/leads/" + lead + "/files/"
        };
        try (ClamdStandIn scanner = ClamdStandIn.findingEicar()) {
            QuarkusMock.installMockForType(new Clamd(scanner.config(ClamdConfig.class)), Clamd.class);
            for (String door : doors) {
                put(door, INFECTED).statusCode(422).body("code", equalTo("EVIDENCE_INFECTED"));
                put(door, CLEAN).statusCode(oneOf(200, 204));
            }
        }
        for (String door : doors) {
            put(door, CLEAN).statusCode(503).body("code", equalTo("SCAN_UNAVAILABLE"));
        }
    }

    private static ValidatableResponse put(String door, String words) {
        String[] parts = door.split(" ");
        return As.account(parts[0])
                .contentType("application/octet-stream")
                .queryParam("name", "来信.pdf")
                .body(words.getBytes(StandardCharsets.US_ASCII))
                .put(parts[1] + UUID.randomUUID())
                .then();
    }
}
