package org.qingyuan.responsibility.integrity;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MeasureResourceTest extends IntegrityJourney {

    @Test
    void servicesTellOfAnnouncedMeasuresOnce() {
        String reference = "处分〔2042〕" + UUID.randomUUID();
        Map<String, Object> measure = measure("姜样例", reference);
        String key = UUID.randomUUID().toString();
        String id = note(key, measure).statusCode(201).extract().path("id");
        note(key, measure).statusCode(201).body("id", is(id));
        note(UUID.randomUUID().toString(), measure).statusCode(201).body("id", is(id));
        measure.put("organ", "别的机关");
        note(key, measure).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        String shown = "file.measures.findAll { it.reference == '" + reference + "' }";
        JsonPath file = file("discipline", "姜样例");
        assertEquals(List.of(id), file.getList(shown + ".id"));
        assertEquals("局党委", file.getString(shown + "[0].organ"));

        assertEquals(List.of("CURRENT"), listed(reference), "follow-up education is owed");

        Map<String, Object> revoked = measure("姜样例", reference);
        revoked.put("act", "REVOKED");
        revoked.put("announcedOn", "2042-06-12");
        note(UUID.randomUUID().toString(), revoked).statusCode(201);
        assertEquals("2042-06-12", file("discipline", "姜样例").getString(shown + "[0].revokedOn"));
        assertEquals(List.of(), listed(reference), "and no more");
        revoked.put("reference", "没有的文号" + UUID.randomUUID());
        note(UUID.randomUUID().toString(), revoked).statusCode(409).body("code", is("MEASURE_UNKNOWN"));

        measure.put("announcedOn", "2042-06-16");
        note(UUID.randomUUID().toString(), measure).statusCode(422).body("code", is("HELD_IN_FUTURE"));
        Map<String, Object> stranger = measure("姜样例", reference);
        stranger.put("person", UUID.randomUUID());
        note(UUID.randomUUID().toString(), stranger).statusCode(422).body("code", is("PERSON_NOT_IN_DIRECTORY"));
        As.token(token -> token.bureau("changzhou").roles("measure-notifier"))
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body(measure("姜样例", "别局"))
                .post(API + "/announced-measures")
                .then()
                .statusCode(404);
        As.account("staff-yunxiu")
                .get(API + "/integrity-files/mine")
                .then()
                .body("measures.findAll { it.reference == '" + reference + "' }", hasSize(1));
    }

    /** How the person stands on the list of the sanctioned for this measure. */
    private static List<String> listed(String reference) {
        return As.account("discipline")
                .get(API + "/rosters/SANCTIONED/entries?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.basis == '局党委 " + reference + "' }.state");
    }

    private static Map<String, Object> measure(String person, String reference) {
        return new HashMap<>(Map.of(
                "bureau", "jintan",
                "person", Fixture.person(person).id(),
                "act", "ANNOUNCED",
                "kind", "PARTY_DISCIPLINE",
                "announcedOn", "2042-06-10",
                "organ", "局党委",
                "reference", reference));
    }

    private static ValidatableResponse note(String key, Map<String, Object> measure) {
        return As.token(token -> token.bureau(null)
                        .account("service-account-case-service")
                        .roles("measure-notifier"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(measure)
                .post(API + "/announced-measures")
                .then();
    }
}
