package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.qingyuan.cases.lead.IdentityTest.identify;
import static org.qingyuan.cases.lead.IdentityTest.subject;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.outcome.OutcomeClient.announce;
import static org.qingyuan.cases.outcome.OutcomeClient.announcements;
import static org.qingyuan.cases.outcome.OutcomeClient.concluding;
import static org.qingyuan.cases.outcome.OutcomeClient.decided;
import static org.qingyuan.cases.outcome.OutcomeClient.revoke;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 更正被反映人 of a lead with an announced measure: once that is revoked. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CorrectedSubjectTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whatWasRevokedIsPutRightAndAnnouncedAnew() {
        UUID lead = concluding("ADMONISHMENT");
        UUID measure = measureOf(lead);
        String outcome = announced(lead, measure);
        Map<String, Object> asDeputy = identify(subject("staff-yunxiu", "DEPUTY_HEAD"));
        act("case-manager", lead, asDeputy).statusCode(409).body("code", is("LEAD_ANNOUNCED"));
        revoke("case-manager", outcome).statusCode(200);
        act("case-manager", lead, asDeputy).statusCode(200).body("subjectRank", is("DEPUTY_HEAD"));
        announcements("handler", lead)
                .body("measure", contains(measure.toString()))
                .body("open", contains(true));
        String anew = announced(lead, measure);
        As.account("discipline-head")
                .get(API + "/outcomes?limit=200")
                .then()
                .body("items.find { it.id == '" + anew + "' }.rank", is("DEPUTY_HEAD"));
        act("case-manager", lead, asDeputy).statusCode(409);
    }

    @Test
    void whatWasDecidedOnOneIsNotKeptForAnother() {
        UUID lead = decided("ADMONISHMENT");
        UUID measure = measureOf(lead);
        String outcome = announced(lead, measure);
        recorded("case-manager", lead, "OBJECTION", Map.of());
        propose("case-manager", lead, handlers(step("REOPEN"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("ASSESSMENT"));
        Map<String, Object> another = identify(subject("leader-yunxiu", "OFFICER"));
        act("case-manager", lead, another).statusCode(409).body("code", is("LEAD_ANNOUNCED"));
        revoke("case-manager", outcome).statusCode(200);
        act("case-manager", lead, another)
                .statusCode(200)
                .body("records.find { it.kind == 'MEASURE' }.refused", is(true));
        record("handler", lead, UUID.randomUUID(), "MEASURES_KEPT", Map.of())
                .statusCode(409)
                .body("code", is("LEAD_RECORD_NOT_HERE"));
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "不是其本人")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        announcements("handler", lead).body("$", empty());
        announce("handler", lead, measure, today(), true).statusCode(404);
    }

    private static UUID measureOf(UUID lead) {
        return see("handler", lead).getUUID("records.find { it.kind == 'MEASURE' }.id");
    }

    /** @return the outcome */
    private static String announced(UUID lead, UUID measure) {
        List<String> before = outcomes();
        announce("case-manager", lead, measure, today(), true).statusCode(200);
        List<String> after = new ArrayList<>(outcomes());
        after.removeAll(before);
        return after.getFirst();
    }

    private static List<String> outcomes() {
        return As.account("discipline-head").get(API + "/outcomes?limit=200").path("items.id");
    }
}
