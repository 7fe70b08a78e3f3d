package org.qingyuan.cases.reminder;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Directory;
import org.qingyuan.cases.lead.LeadClient;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class CaseReminderResourceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final UUID YUNXIU = Fixture.unit("云岫派出所");

    @Inject
    DataSource database;

    @Inject
    CopiedDirectory directory;

    @BeforeEach
    void aDirectory() {
        Directory.learn(directory);
        CopiedBureau.learn(database);
    }

    @AfterEach
    void realDay() {
        BusinessDate.reset();
    }

    @Test
    void aLeadRemindsWhoHasToActByItsNumberAlone() {
        UUID lead = registered(letter());
        String number = see("intake", lead).getString("number");
        reminders("intake")
                .body(one(lead) + ".number", is(number))
                .body(one(lead) + ".overdue", is(false))
                .body(one(lead) + ".size()", is(5));
        reminders("intake-two").body("id", not(hasItem(lead.toString())));
        reminders("case-manager").body("id", not(hasItem(lead.toString())));
        act("intake", lead, step("ACCEPT")).statusCode(200);
        reminders("intake").body("id", not(hasItem(lead.toString())));
        reminders("case-manager").body("id", not(hasItem(lead.toString())));
        BusinessDate.set(LocalDate.now().plusDays(40));
        reminders("case-manager").body(one(lead) + ".overdue", is(true));
        reminders("discipline-head").body("id", not(hasItem(lead.toString())));
        // The reporter is not told yet.
        reminders("intake").body("id", hasItem(lead.toString()));
    }

    @Test
    void whatWentStraightUpRemindsTheSuperiorUntilSomebodyHandlesIt() {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        UUID lead = UUID.randomUUID();
        LeadClient.register("intake", lead, letter).statusCode(200);
        reminders("superior").body("id", hasItem(lead.toString()));
        act("superior", lead, step("ACCEPT")).statusCode(200);
        BusinessDate.set(LocalDate.now().plusDays(40));
        reminders("superior").body(one(lead) + ".overdue", is(true));
        reminders("superior-handler").body("id", not(hasItem(lead.toString())));
    }

    @Test
    void theSuperiorIsRemindedToTellTheReporterWhereNobodyHandlesIt() {
        Map<String, Object> letter = letter();
        letter.put("subjectName", "孙示例");
        letter.put("subjectPerson", Fixture.account("discipline-head").person().toString());
        UUID lead = UUID.randomUUID();
        LeadClient.register("intake", lead, letter).statusCode(200);
        act("superior", lead, step("REJECT", "不属受理范围")).statusCode(200);
        BusinessDate.set(LocalDate.now().plusDays(40));
        reminders("superior").body(one(lead) + ".overdue", is(true));
        LeadClient.recorded("superior", lead, "ACCEPTANCE_NOTICE", Map.of());
        reminders("superior").body("id", not(hasItem(lead.toString())));
    }

    @Test
    void aPetitionAndAnOrderRemindTheUnit() {
        BusinessDate.set(DAY);
        UUID petition = UUID.randomUUID();
        put(
                        "discipline",
                        "/petitions/" + petition,
                        Map.of(
                                "source", "HOTLINE",
                                "kind", "SERVICE",
                                "unit", YUNXIU,
                                "title", "窗口无人",
                                "content", "反映办证窗口中午无人值守",
                                "receivedOn", DAY.toString(),
                                "petitioner",
                                        Map.of(
                                                "name",
                                                "甲某某",
                                                "contact",
                                                "13900000000",
                                                "address",
                                                "云岫路 1 号",
                                                "anonymous",
                                                false)))
                .statusCode(201);
        UUID order = UUID.randomUUID();
        put(
                        "discipline-head",
                        "/supervisions/" + order,
                        Map.of(
                                "kind",
                                "PRIORITY",
                                "title",
                                "挂牌督办",
                                "request",
                                "请于期限内查清并书面报告。",
                                "issuedOn",
                                DAY.toString(),
                                "dueAt",
                                DAY.plusDays(20) + "T18:00:00+08:00",
                                "units",
                                List.of(YUNXIU),
                                "excluded",
                                List.of()))
                .statusCode(200);
        reminders("leader-yunxiu").body("id", not(hasItem(order.toString())));
        BusinessDate.set(DAY.plusDays(18));
        reminders("leader-yunxiu").body(one(order) + ".overdue", is(false));
        BusinessDate.set(DAY.plusDays(200));
        reminders("leader-yunxiu")
                .body(one(order) + ".overdue", is(true))
                .body(one(petition) + ".kind", is("PETITION"))
                .body(one(petition) + ".overdue", is(true));
        reminders("leader-fazhi")
                .body("id", not(hasItem(order.toString())))
                .body("id", not(hasItem(petition.toString())));
        As.account("bureau-leader").get(API + "/reminders").then().statusCode(403);
    }

    private static String one(UUID id) {
        return "find { it.id == '" + id + "' }";
    }

    private static ValidatableResponse reminders(String account) {
        return As.account(account).get(API + "/reminders").then().statusCode(200);
    }

    private static ValidatableResponse put(String account, String path, Map<String, ?> body) {
        return As.account(account)
                .contentType("application/json")
                .body(body)
                .put(API + path)
                .then();
    }
}
