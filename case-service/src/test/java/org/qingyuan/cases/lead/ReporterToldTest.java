package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.QingyuanTestResource;

/** 检举控告工作规则 第26、27条: a verified real-name reporter is told in time, however the report ends. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ReporterToldTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whoWasToldBeforeTheLeadIsClosedIsNotOwedItAgain() {
        UUID lead = concluding();
        recorded("handler", lead, "RESULT_NOTICE", Map.of());
        act("handler", lead, step("COMPLETE")).statusCode(200);
        assertEquals(List.of(), running("handler", lead));
    }

    @Test
    void whatIsOpenedAgainIsNotToldYet() {
        UUID lead = concluding();
        act("handler", lead, step("COMPLETE")).statusCode(200);
        assertEquals(List.of("RESULT_NOTICE"), running("handler", lead));
        recorded("handler", lead, "NEW_EVIDENCE", Map.of());
        propose("case-manager", lead, handlers(step("REOPEN", "有新证据"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("ASSESSMENT"));
        assertEquals(List.of("ASSESSMENT"), running("handler", lead));
    }

    @Test
    void whoReportedTheSameThingIsToldTheResultByTheDesk() {
        UUID lead = concluding();
        UUID again = joined(lead);
        assertEquals(List.of(), running("intake", again));
        act("handler", lead, step("COMPLETE")).statusCode(200);
        assertEquals(List.of("RESULT_NOTICE"), running("intake", again));
        recorded("intake", again, "RESULT_NOTICE", Map.of());
        assertEquals(List.of(), running("intake", again));
    }

    @Test
    void whoJoinsWhatIsOverAndWhatIsOpenedAgainIsToldItsResult() {
        UUID lead = concluding();
        act("handler", lead, step("COMPLETE")).statusCode(200);
        UUID again = joined(lead);
        assertEquals(List.of("RESULT_NOTICE"), running("intake", again));
        recorded("intake", again, "RESULT_NOTICE", Map.of());
        recorded("handler", lead, "NEW_EVIDENCE", Map.of());
        propose("case-manager", lead, handlers(step("REOPEN", "有新证据"), HANDLER)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        assertEquals(List.of(), running("intake", again));
        act("handler", conclude(lead), step("COMPLETE")).statusCode(200);
        assertEquals(List.of("RESULT_NOTICE"), running("intake", again));
    }

    @Test
    void whoJoinedWhatIsPassedOnLaterIsToldSo() {
        UUID lead = assessed(letter(), HANDLER);
        UUID again = joined(lead);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, passedOn()).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200).body("stage", is("TRANSFERRED"));
        assertEquals(List.of("RESULT_NOTICE"), running("intake", again));
        assertEquals(List.of("RESULT_NOTICE"), running("intake", joined(lead)));
    }

    /** Whoever registered it may have left. */
    @Test
    void theDeskSeesARefusedReportUntilItsReporterIsTold() {
        UUID refused = registered(letter());
        act("intake", refused, step("REJECT", "不属受理范围")).statusCode(200);
        assertEquals(List.of("ACCEPTANCE_NOTICE"), running("intake-two", refused));
        recorded("intake-two", refused, "ACCEPTANCE_NOTICE", Map.of());
        assertEquals(404, status("intake-two", refused));
    }

    @Test
    void whoWasRefusedByMistakeHearsThatItIsTaken() {
        UUID lead = registered(letter());
        act("intake", lead, step("REJECT", "不属受理范围")).statusCode(200);
        recorded("intake", lead, "ACCEPTANCE_NOTICE", Map.of());
        act("handler", lead, step("READMIT", "补充了新的事实")).statusCode(404);
        act("case-manager", lead, step("READMIT")).statusCode(422);
        act("case-manager", lead, step("READMIT", "补充了新的事实")).statusCode(200).body("stage", is("REGISTERED"));
        assertEquals(List.of("INTAKE"), running("intake-two", lead));
        act("intake-two", lead, step("ACCEPT")).statusCode(200);
        assertEquals(Set.of("ASSIGNMENT", "ACCEPTANCE_NOTICE"), Set.copyOf(running("intake", lead)));

        UUID untold = registered(letter());
        act("intake", untold, step("REJECT", "不属受理范围")).statusCode(200);
        act("case-manager", untold, step("READMIT", "补充了新的事实")).statusCode(200);
        assertEquals(List.of("INTAKE"), running("intake", untold), "of a refusal he hears no more");
    }

    @Test
    void whatTheOtherOrganSendsBackIsTakenOnAgain() {
        UUID atDesk = registered(letter());
        act("intake", atDesk, passedOn()).statusCode(200);
        assertEquals(List.of("READMIT"), see("case-manager", atDesk).getList("steps.act"));
        act("intake", atDesk, step("READMIT", "对方退回")).statusCode(200).body("stage", is("REGISTERED"));

        UUID handled = assessed(letter(), HANDLER);
        recorded("handler", handled, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", handled, passedOn()).statusCode(200);
        decide("discipline-head", handled, true).statusCode(200);
        act("case-manager", handled, step("READMIT", "对方退回")).statusCode(409);
        propose("case-manager", handled, handlers(step("REOPEN", "对方退回"), HANDLER))
                .statusCode(200);
        decide("discipline-head", handled, true)
                .statusCode(200)
                .body("stage", is("ASSESSMENT"))
                .body("timeline.act", hasItem("TRANSFER"));
        assertEquals(List.of("ASSESSMENT"), running("handler", handled));
    }

    @Test
    void whoseReportIsNotTakenIsToldSo() {
        UUID refused = registered(letter());
        act("intake", refused, step("REJECT", "不属受理范围")).statusCode(200);
        UUID passedOn = registered(letter());
        act("intake", passedOn, passedOn()).statusCode(200);
        for (UUID lead : List.of(refused, passedOn)) {
            assertEquals(List.of("ACCEPTANCE_NOTICE"), running("intake", lead));
            recorded("intake", lead, "ACCEPTANCE_NOTICE", Map.of());
            assertEquals(List.of(), running("intake", lead));
        }
    }

    private static Map<String, Object> passedOn() {
        Map<String, Object> transfer = step("TRANSFER", "属其他机关管辖");
        transfer.put("recipient", "市场监管局");
        return transfer;
    }

    private static List<String> running(String account, UUID lead) {
        return see(account, lead).getList("clocks.findAll { it.stoppedOn == null }.kind");
    }

    private static UUID joined(UUID into) {
        UUID again = registered(letter());
        Map<String, Object> join = step("JOIN");
        join.put("target", into.toString());
        act("intake", again, join).statusCode(200);
        recorded("intake", again, "ACCEPTANCE_NOTICE", Map.of());
        return again;
    }

    private static UUID concluding() {
        UUID lead = assessed(letter(), HANDLER);
        recorded("handler", lead, "ACCEPTANCE_NOTICE", Map.of());
        return conclude(lead);
    }

    private static UUID conclude(UUID lead) {
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "无法查证")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        return lead;
    }
}
