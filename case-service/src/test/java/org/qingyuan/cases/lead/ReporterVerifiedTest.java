package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.record;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.QingyuanTestResource;

/** A reporter who is verified by telephone after the registration is told like any other. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReporterVerifiedTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void theClockOfTheNoticeBeginsWithTheVerification() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = assessed(letter, HANDLER);
        verified("case-manager", lead).statusCode(403);
        verified("handler", lead)
                .statusCode(200)
                .body("verified", is(true))
                .body("clocks.find { it.kind == 'ACCEPTANCE_NOTICE' }.starts", is(today()))
                .body("recordable", not(hasItem("REPORTER_VERIFIED")));
        verified("handler", lead).statusCode(409).body("code", is("LEAD_RECORD_NOT_HERE"));
    }

    @Test
    void atTheDeskItCountsFromTheAcceptance() {
        Map<String, Object> letter = letter();
        letter.put("verified", false);
        UUID lead = registered(letter);
        verified("intake", lead).statusCode(200).body("clocks.kind", not(hasItem("ACCEPTANCE_NOTICE")));
        act("intake", lead, step("ACCEPT")).statusCode(200).body("clocks.kind", hasItem("ACCEPTANCE_NOTICE"));
    }

    @Test
    void whoGaveNoNameIsNotVerified() {
        Map<String, Object> letter = letter();
        letter.put("naming", "ANONYMOUS");
        letter.put("verified", false);
        letter.put("reporter", Map.of("name", "", "contact", "", "details", ""));
        verified("intake", registered(letter)).statusCode(409);
    }

    private static ValidatableResponse verified(String account, UUID lead) {
        return record(account, lead, UUID.randomUUID(), "REPORTER_VERIFIED", Map.of());
    }
}
