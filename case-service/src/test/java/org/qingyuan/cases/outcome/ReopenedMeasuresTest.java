package org.qingyuan.cases.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;
import static org.qingyuan.cases.outcome.OutcomeClient.announce;
import static org.qingyuan.cases.outcome.OutcomeClient.announced;
import static org.qingyuan.cases.outcome.OutcomeClient.announcements;
import static org.qingyuan.cases.outcome.OutcomeClient.decided;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What becomes of a measure once its lead is opened again. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReopenedMeasuresTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whatWasDecidedBeforeStandsNoMoreUnlessItIsKept() {
        UUID lead = decided("ADMONISHMENT");
        UUID measure = measureOf(lead);
        recorded("handler", lead, "RESULT_NOTICE", Map.of());
        reopen(lead);
        close(lead, false);
        announcements("handler", lead).body("$", empty());
        announce("handler", lead, measure, today(), true).statusCode(404);
        act("handler", lead, step("COMPLETE")).statusCode(200);
        // The result that was told was another one.
        As.account("case-manager")
                .get(API + "/leads/" + lead + "/dossier")
                .then()
                .body("lacks.gap", hasItem("RESULT_NOTICE"));
        reopen(lead);
        close(lead, true);
        announcements("handler", lead)
                .body("measure", contains(measure.toString()))
                .body("kept", contains(true));
        announce("handler", lead, measure, today(), false).statusCode(200);
        act("handler", lead, step("COMPLETE")).statusCode(200);
        reopen(lead);
        close(lead, false);
        announcements("handler", lead).body("kept", contains(false));
    }

    @Test
    void whatWasAnnouncedBeforeIsShownUntilItIsRevokedAndNotAnnouncedAgain() {
        UUID lead = announced("ORGANISATIONAL", false);
        UUID measure = measureOf(lead);
        reopen(lead);
        close(lead, false);
        announcements("handler", lead)
                .body("announcedOn", contains(today()))
                .body("kept", contains(false))
                .body("open", contains(false));
        String outcome = As.account("discipline-head")
                .get(API + "/outcomes?limit=200")
                .path("items.find { it.kind == 'ORGANISATIONAL' && it.revokedOn == null }.id");
        act("handler", lead, step("COMPLETE")).statusCode(200);
        act("case-manager", lead, step("ARCHIVE")).statusCode(422).body("errors.message", hasItem("NOT_KEPT_REVOKED"));
        OutcomeClient.revoke("case-manager", outcome).statusCode(200);
        act("case-manager", lead, step("ARCHIVE"))
                .statusCode(422)
                .body("errors.message", not(hasItem("NOT_KEPT_REVOKED")));
        announcements("handler", lead).body("open", contains(false));
        announce("handler", lead, measure, today(), true).statusCode(409).body("code", is("OUTCOME_NOT_KEPT"));
    }

    private static UUID measureOf(UUID lead) {
        return see("handler", lead).getUUID("records.find { it.kind == 'MEASURE' }.id");
    }

    private static void reopen(UUID lead) {
        recorded("case-manager", lead, "OBJECTION", Map.of());
        propose("case-manager", lead, handlers(step("REOPEN"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("ASSESSMENT"));
    }

    private static void close(UUID lead, boolean kept) {
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        if (kept) {
            recorded("handler", lead, "MEASURES_KEPT", Map.of());
        }
        propose("handler", lead, step("CLOSE", "复查")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
    }
}
