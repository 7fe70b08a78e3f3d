package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.LeadClient.ADJUDICATOR;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.adjudicators;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** Whom a lead that is handled reminds. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LeadRemindersTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    @Test
    void whoHandlesItAndNobodyWhoDid() {
        UUID lead = assessed(letter(), HANDLER);
        propose("case-manager", lead, handlers(step("REASSIGN", "另有任务"), HANDLER_TWO))
                .statusCode(200);
        reminds("handler", lead, false);
        later();
        reminds("handler", lead, true);
        reminds("handler-two", lead, false);
        decide("discipline-head", lead, true).statusCode(200);
        reminds("handler", lead, false);
        reminds("handler-two", lead, true);
        As.account("case-manager")
                .contentType("application/json")
                .body(Map.of("kind", "LEAD", "object", lead))
                .put(API + "/incidents/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        reminds("handler-two", lead, false);
    }

    @Test
    void nobodyWhileItsClockStandsStill() {
        // Of one who is known the reporter waits to hear.
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = assessed(letter, HANDLER, HANDLER_TWO);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        recorded("handler", lead, "PLAN", Map.of());
        propose("handler", lead, step("VERIFY")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        propose("handler", lead, step("SUSPEND", "被反映人住院")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        later();
        reminds("handler", lead, false);
        act("handler", lead, step("RESUME")).statusCode(200);
        BusinessDate.set(LocalDate.now().plusDays(400));
        reminds("handler", lead, true);
    }

    @Test
    void whoAdjudicatesIt() {
        UUID lead = SmallOfficeTest.filed();
        SmallOfficeTest.investigated(lead);
        propose("handler", lead, adjudicators(step("ADJUDICATE"), ADJUDICATOR)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200);
        later();
        reminds("adjudicator", lead, true);
    }

    private static void later() {
        BusinessDate.set(LocalDate.now().plusDays(200));
    }

    private static void reminds(String account, UUID lead, boolean whether) {
        As.account(account)
                .get(API + "/reminders")
                .then()
                .statusCode(200)
                .body("id", whether ? hasItem(lead.toString()) : not(hasItem(lead.toString())));
    }
}
