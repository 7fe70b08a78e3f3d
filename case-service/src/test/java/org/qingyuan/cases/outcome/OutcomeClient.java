package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.is;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;

/** The verbs of those who decide, announce and revoke measures, over HTTP. */
final class OutcomeClient {
    private OutcomeClient() {}

    /** A lead that ended with a measure, announced. */
    static UUID announced(String kind, boolean byName) {
        UUID lead = decided(kind);
        UUID measure = see("handler", lead).getUUID("records.find { it.kind == 'MEASURE' }.id");
        announce("case-manager", lead, measure, today(), byName).statusCode(200);
        return lead;
    }

    /** A lead that ended with a measure. */
    static UUID decided(String kind) {
        UUID lead = concluding(kind);
        UUID measure = see("handler", lead).getUUID("records.find { it.kind == 'MEASURE' }.id");
        recorded("handler", lead, "MEASURE_EXECUTED", Map.of("executes", measure.toString()));
        act("handler", lead, step("COMPLETE")).statusCode(200).body("stage", is("CLOSED"));
        return lead;
    }

    /** A lead on which a measure was decided that is not carried out yet. */
    static UUID concluding(String kind) {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        reminded(lead, kind);
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        return lead;
    }

    static UUID reminded(UUID lead, String kind) {
        inquired(lead);
        return recorded("handler", lead, "MEASURE", measure(kind));
    }

    static ValidatableResponse announce(String account, UUID lead, UUID measure, String day, boolean byName) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("announcedOn", day, "byName", byName))
                .put(API + "/leads/" + lead + "/announcements/" + measure)
                .then();
    }

    static ValidatableResponse announcements(String account, UUID lead) {
        return seen(account, lead).statusCode(200);
    }

    static ValidatableResponse seen(String account, UUID lead) {
        return As.account(account)
                .get(API + "/leads/" + lead + "/announcements")
                .then();
    }

    static ValidatableResponse revoke(String account, String outcome) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("basis", "复查决定"))
                .post(API + "/outcomes/" + outcome + "/revocation")
                .then();
    }
}
