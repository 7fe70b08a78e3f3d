package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.IdentityTest.identify;
import static org.qingyuan.cases.lead.IdentityTest.subject;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.register;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** The organ above handles what is said of people of the bureaus below, and puts right whom it means. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SubjectBelowTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void theSuperiorFindsPeopleAndUnitsOfTheBureauBelow() {
        String name = Fixture.account("staff-shenji").name();
        people(As.account("superior"), name).body("unitName", hasItem("金坛市公安局审计室"));
        people(As.account("intake"), name).body("unitName", hasItem("审计室"));
        people(As.account("intake"), Fixture.account("superior-handler").name())
                .body(
                        "id",
                        not(hasItem(Fixture.account("superior-handler").person().toString())));
        units(As.account("superior")).body("name", hasItem("金坛市公安局法制室"));
        units(As.account("case-manager"))
                .body("name", hasItem("法制室"))
                .body("id", not(hasItem(Fixture.unit("驻局纪检监察组").toString())));
    }

    @Test
    void theSuperiorAndItsCaseManagementPutRightWhomOfTheBureauBelowItMeans() {
        UUID lead = straightUp();
        act("superior", lead, step("ACCEPT")).statusCode(200);
        act("superior", lead, identify(subject("staff-shenji", "OFFICER")))
                .statusCode(200)
                .body("handling", is("HANDLE"))
                .body("content.subjectName", is(Fixture.account("staff-shenji").name()))
                .body("content.subjectUnitName", is("审计室"));
        Map<String, Object> somebody = subject("staff-fazhi", "OFFICER");
        somebody.remove("subjectPerson");
        somebody.put("subjectName", "某民警");
        somebody.put("subjectUnit", Fixture.account("staff-fazhi").unit());
        managing(lead, somebody).statusCode(200).body("content.subjectUnitName", is("法制室"));
        // 纪委 below is none of those who handle it here.
        managing(lead, subject("discipline-head", "OFFICER")).statusCode(200).body("handling", is("HANDLE"));
        somebody.put("subjectUnit", UUID.randomUUID());
        managing(lead, somebody).statusCode(404);
    }

    @Test
    void theBureauBelowNamesNobodyOfTheOrganAbove() {
        UUID lead = registered(letter());
        act("intake", lead, identify(subject("superior-handler", "OFFICER"))).statusCode(404);
    }

    private static UUID straightUp() {
        Map<String, Object> letter = letter();
        letter.put("subjectName", Fixture.account("discipline-head").name());
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        UUID lead = UUID.randomUUID();
        register("intake", lead, letter).statusCode(200);
        return lead;
    }

    /** 案管 of the organ above. */
    private static ValidatableResponse managing(UUID lead, Map<String, Object> subject) {
        int version = see("superior", lead).getInt("version");
        return As.token(token -> token.roles("case-manager")
                        .bureau("changzhou")
                        .unit(Fixture.account("superior-handler").unit())
                        .person(Fixture.account("superior-handler").person()))
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(identify(subject))
                .post(API + "/leads/" + lead + "/acts")
                .then();
    }

    private static ValidatableResponse people(RequestSpecification who, String name) {
        return who.queryParam("name", name)
                .get(API + "/registrations/people")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse units(RequestSpecification who) {
        return who.get(API + "/registrations/units").then().statusCode(200);
    }
}
