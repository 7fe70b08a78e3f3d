package org.qingyuan.cases.relation;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class RelationResourceTest {
    private static final String RELATIONS = API + "/declared-relations/";
    private static final UUID SUBJECT = Fixture.account("staff-shenji").person();

    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    /** Other tests handle leads with the same people. */
    @AfterEach
    void takeBack() {
        for (String account : List.of("handler-two", "case-manager", "superior")) {
            As.account(account).header("If-Match", "\"0\"").post(RELATIONS + id + "/withdrawal");
        }
    }

    @Test
    void whoDeclaredARelationStandsAsideFromTheNextReportOnIt() {
        declare("handler-two", id, SUBJECT).statusCode(200).body("otherUnit", is("审计室"));
        UUID lead = registered(about(SUBJECT));
        act("intake", lead, step("ACCEPT")).statusCode(200);
        assertEquals(404, status("handler-two", lead));
        As.account("discipline-head")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .body("find { it.person.id == '%s' }.way".formatted(HANDLER_TWO), is("DETECTED"))
                .body("find { it.person.id == '%s' }.ground".formatted(HANDLER_TWO), is("RELATIVE"))
                .body("find { it.person.id == '%s' }.state".formatted(HANDLER_TWO), is("UPHELD"));
        propose("case-manager", lead, handlers(step("ASSIGN"), HANDLER_TWO))
                .statusCode(422)
                .body("code", is("LEAD_PERSON_UNFIT"));
        UUID other = registered(letter());
        act("intake", other, step("ACCEPT")).statusCode(200);
        propose("case-manager", other, handlers(step("ASSIGN"), HANDLER_TWO)).statusCode(200);
    }

    @Test
    void whoDeclaresItWhileHandlingLosesTheLeadAtOnce() {
        UUID lead = assessed(about(SUBJECT), LeadClient.HANDLER, HANDLER_TWO);
        assertEquals(200, status("handler-two", lead));
        declare("handler-two", id, SUBJECT).statusCode(200);
        assertEquals(404, status("handler-two", lead));
        assertEquals(200, status("handler", lead));
    }

    @Test
    void aRecusalThatWaitsIsUpheldByTheDeclaration() {
        UUID lead = assessed(about(SUBJECT), LeadClient.HANDLER, HANDLER_TWO);
        As.account("handler")
                .contentType(ContentType.JSON)
                .body(Map.of("person", HANDLER_TWO, "ground", "INTERESTED", "reason", "有利害关系"))
                .put(API + "/leads/" + lead + "/recusals/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        declare("handler-two", id, SUBJECT).statusCode(200);
        assertEquals(404, status("handler-two", lead));
        As.account("discipline-head")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .body("findAll { it.person.id == '%s' }.state".formatted(HANDLER_TWO), is(List.of("UPHELD")))
                .body("find { it.person.id == '%s' }.reason".formatted(HANDLER_TWO), is("有利害关系"));
    }

    /** Those above review what is on people below. */
    @Test
    void theSuperiorStandsAsideFromReportsBelow() {
        declare("superior", id, SUBJECT).statusCode(200).body("otherUnit", is("审计室"));
        list("superior-head").body("id", hasItem(id.toString()));
        list("discipline-head").body("id", not(hasItem(id.toString())));
        UUID lead = registered(about(SUBJECT));
        As.account("discipline-head")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .body("person.id", hasItem(Fixture.account("superior").person().toString()));
    }

    /** Whichever of the two is first, the other one finds it. */
    @Test
    void declaringAndRegisteringAtOneMomentDoNotMissEachOther() {
        for (int round = 0; round < 6; round++) {
            UUID relation = UUID.randomUUID();
            CompletableFuture<UUID> lead = CompletableFuture.supplyAsync(() -> registered(about(SUBJECT)));
            declare("case-manager", relation, SUBJECT).statusCode(200);
            assertEquals(404, status("case-manager", lead.join()), "round " + round);
            As.account("case-manager")
                    .header("If-Match", "\"0\"")
                    .post(RELATIONS + relation + "/withdrawal")
                    .then()
                    .statusCode(200);
        }
    }

    /** It can be opened again, and read: not by a relative. */
    @Test
    void whoDeclaresItLosesEndedLeadsAsWell() {
        UUID lead = registered(about(SUBJECT));
        act("intake", lead, step("REJECT", "不属受理范围")).statusCode(200);
        assertEquals(200, status("case-manager", lead));
        declare("case-manager", id, SUBJECT).statusCode(200);
        assertEquals(404, status("case-manager", lead));
    }

    @Test
    void everybodyDeclaresForHimselfAndTheHeadReadsAll() {
        declare("handler-two", id, SUBJECT).statusCode(200);
        declare("handler-two", id, SUBJECT).statusCode(200);
        declare("handler-two", UUID.randomUUID(), SUBJECT).statusCode(409).body("code", is("RELATION_DECLARED"));
        declare("handler-two", UUID.randomUUID(), HANDLER_TWO).statusCode(422).body("code", is("RELATION_TO_ONESELF"));
        declare("handler-two", UUID.randomUUID(), UUID.randomUUID()).statusCode(400);
        declare("handler", id, SUBJECT).statusCode(409);
        declare("staff-shenji", UUID.randomUUID(), HANDLER_TWO).statusCode(403);
        list("handler").body("id", not(hasItem(id.toString())));
        list("case-manager").body("id", not(hasItem(id.toString())));
        list("discipline-head").body("id", hasItem(id.toString()));
        list("superior-head").body("id", not(hasItem(id.toString())));
        withdraw("discipline-head", 0).statusCode(404);
        withdraw("handler-two", 7).statusCode(412);
        withdraw("handler-two", 0).statusCode(200).body("withdrawable", is(false));
        withdraw("handler-two", 1).statusCode(409);
    }

    private ValidatableResponse withdraw(String account, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .post(RELATIONS + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse list(String account) {
        return As.account(account).get(API + "/declared-relations").then().statusCode(200);
    }

    private static ValidatableResponse declare(String account, UUID id, UUID other) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("other", other, "kind", "IN_LAW"))
                .put(RELATIONS + id)
                .then();
    }

    private static Map<String, Object> about(UUID person) {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "卫样例");
        letter.put("subjectPerson", person.toString());
        return letter;
    }
}
