package org.qingyuan.responsibility.integrity;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
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
        assertEquals(List.of(), file("discipline", "姜样例").getList(shown), "what was set aside leaves no trace on file");
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
                .body("measures.findAll { it.reference == '" + reference + "' }", hasSize(0));
    }

    /** Neither service speaks for the other; both may admonish. */
    @Test
    void eachServiceTellsItsOwnKindsAlone() {
        for (String kind : List.of("CIRCULAR", "RECTIFICATION")) {
            noteAs("measure-notifier", kind).statusCode(403);
            noteAs("evaluation-notifier", kind).statusCode(201);
        }
        for (String kind : List.of(
                "REMINDER", "CRITICISM", "SELF_EXAMINATION", "ORGANISATIONAL", "PARTY_DISCIPLINE", "ADMINISTRATIVE")) {
            noteAs("evaluation-notifier", kind).statusCode(403);
        }
        noteAs("evaluation-notifier", "ADMONITION").statusCode(201);
        noteAs("fulfilment-notifier", "CIRCULAR").statusCode(403);
    }

    private static ValidatableResponse noteAs(String role, String kind) {
        Map<String, Object> measure = measure("姜样例", kind + UUID.randomUUID());
        measure.put("kind", kind);
        return note(role, UUID.randomUUID().toString(), measure);
    }

    /** 1.4: 受处理、受处分的民警. */
    @Test
    void whatTheBureauCountsAsHandlingIsFollowedUpToo() {
        String handled = announced("ORGANISATIONAL");
        assertEquals(List.of("CURRENT"), listed(handled), "组织处理 is 处理");
        String admonished = announced("ADMONITION");
        assertEquals(List.of("CURRENT"), listed(admonished), "so is 诫勉, unless the bureau says why not");
        assertEquals(List.of(), listed(announced("CRITICISM")), "whether less is, nobody has said yet");

        JsonPath setting = setting("discipline").statusCode(200).extract().jsonPath();
        assertEquals(List.of("ADMONITION", "ORGANISATIONAL"), setting.getList("kinds"));
        change("staff", setting, "原因", "ADMONITION").statusCode(403);
        setting("staff").statusCode(403);
        change("discipline", setting, " ", "ADMONITION").statusCode(422).body("code", is("REASON_REQUIRED"));
        change("discipline", setting, "组织处理另有人回访", "ADMONITION", "PARTY_DISCIPLINE")
                .statusCode(200)
                .body("kinds", is(List.of("ADMONITION")))
                .body("reason", is("组织处理另有人回访"));
        change("discipline", setting, "原因", "ADMONITION").statusCode(412);
        assertEquals(List.of("CURRENT"), listed(announced("ADMONITION")));
        assertEquals(List.of(), listed(announced("ORGANISATIONAL")));
        assertEquals(List.of("CURRENT"), listed(announced("ADMINISTRATIVE")), "处分 at any rate");

        Map<String, Object> revoked = measure("姜样例", handled);
        revoked.putAll(Map.of("act", "REVOKED", "kind", "ORGANISATIONAL", "announcedOn", "2042-06-12"));
        note(UUID.randomUUID().toString(), revoked).statusCode(201);
        assertEquals(List.of(), listed(handled), "a change of mind does not keep what was revoked");
        change("discipline", setting("discipline").extract().jsonPath(), "原因", "ADMONITION", "ORGANISATIONAL")
                .statusCode(200)
                .body("reason", nullValue());
    }

    /** One lead often ends in both, on one day: whichever is revoked, the other is still followed up. */
    @Test
    void anotherMeasureOfTheDayKeepsThePersonOnTheList() {
        for (List<String> kinds :
                List.of(List.of("ORGANISATIONAL", "ADMINISTRATIVE"), List.of("ADMINISTRATIVE", "ORGANISATIONAL"))) {
            String on = "2042-04-%02d".formatted(++day);
            String first = announced(kinds.getFirst(), on);
            String second = announced(kinds.getLast(), on);
            assertEquals(List.of("CURRENT"), listed(first));
            assertEquals(List.of(), listed(second), "nobody stands there twice");
            revoke(first, kinds.getFirst());
            assertEquals(List.of("CURRENT"), listed(second));
            revoke(second, kinds.getLast());
            assertEquals(List.of(), listed(second));
        }
    }

    private static void revoke(String reference, String kind) {
        Map<String, Object> revoked = measure("姜样例", reference);
        revoked.putAll(Map.of("act", "REVOKED", "kind", kind, "announcedOn", "2042-06-12"));
        note(UUID.randomUUID().toString(), revoked).statusCode(201);
    }

    private static int day = 0;

    /** On a day of its own: two measures of one day put nobody on the list twice. */
    private static String announced(String kind) {
        return announced(kind, "2042-05-%02d".formatted(++day));
    }

    private static String announced(String kind, String on) {
        String reference = "处理〔2042〕" + UUID.randomUUID();
        Map<String, Object> measure = measure("姜样例", reference);
        measure.put("kind", kind);
        measure.put("announcedOn", on);
        note(UUID.randomUUID().toString(), measure).statusCode(201);
        return reference;
    }

    private static ValidatableResponse setting(String who) {
        return As.account(who).get(API + "/follow-up-setting").then();
    }

    private static ValidatableResponse change(String who, JsonPath setting, String reason, String... kinds) {
        return As.account(who)
                .header("If-Match", "\"" + setting.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("kinds", List.of(kinds), "reason", reason))
                .put(API + "/follow-up-setting")
                .then();
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
        return note("measure-notifier", key, measure);
    }

    private static ValidatableResponse note(String role, String key, Map<String, Object> measure) {
        return As.token(token -> token.bureau(null)
                        .account("service-account-case-service")
                        .roles(role))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(measure)
                .post(API + "/announced-measures")
                .then();
    }
}
