package org.qingyuan.responsibility.reorganisation;

import static org.qingyuan.responsibility.Plans.API;
import static org.qingyuan.responsibility.Plans.etag;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.revision.RevisionBureau;

/** What people of a bureau do around a reorganisation. */
public record Reform(RevisionBureau bureau) {

    String owed(String plan, String more, UUID unit) {
        return bureau.obligations(plan, more).getString("items.find { it.unit.id == '" + unit + "' }.id");
    }

    /** Through all hands: staff, the unit's head, 纪委. */
    public String accepted(UUID unit, String obligation, String heldOn) {
        String record = bureau.record(unit, obligation, heldOn);
        act(bureau.staff(unit), unit, record, "SUBMIT").statusCode(200);
        act(bureau.head(unit), unit, record, "SIGN").statusCode(200);
        act(bureau.discipline(), unit, record, "ACCEPT").statusCode(200);
        return record;
    }

    ValidatableResponse act(RequestSpecification as, UUID unit, String record, String act) {
        return as.header("If-Match", etag(record(unit, record).extract().jsonPath()))
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + record + "/acts")
                .then();
    }

    /** As the people of the unit see it. */
    ValidatableResponse record(UUID unit, String record) {
        return bureau.staff(unit).get(API + "/records/" + record).then().statusCode(200);
    }

    ValidatableResponse obligation(String obligation) {
        return bureau.discipline()
                .get(API + "/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    int ledger(UUID unit) {
        return bureau.staff(unit)
                .get(API + "/records?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    static Map<String, Object> body(Map<String, Object> request) {
        Map<String, Object> body = new HashMap<>(Map.of("on", "2026-09-01", "basis", "金公〔2026〕9号"));
        body.putAll(request);
        return body;
    }

    ValidatableResponse preview(UUID unit, Map<String, Object> request) {
        return bureau.directory
                .admin()
                .contentType("application/json")
                .body(body(request))
                .post(API + "/units/" + unit + "/reorganisation/preview")
                .then();
    }

    public ValidatableResponse reorganise(RequestSpecification as, UUID unit, Map<String, Object> request) {
        int version = unit(unit).extract().jsonPath().getInt("version");
        return as.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body(request))
                .post(API + "/units/" + unit + "/reorganisation")
                .then();
    }

    ValidatableResponse unit(UUID unit) {
        return bureau.directory.admin().get(API + "/units/" + unit).then().statusCode(200);
    }
}
